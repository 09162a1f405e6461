using System.Runtime.CompilerServices;
using Xunit;
using Xunit.v3;

namespace Redis.Functional.PropertyTests.Framework;

/// <summary>
/// A fact for all values: FsCheck makes up the parameters, and shrinks those that make it fail. The method returns
/// <c>void</c>, <c>bool</c>, <see cref="Task"/>, <c>Task&lt;bool&gt;</c> or an FsCheck <c>Property</c>. It is run on the fixed seed
/// and on the random seed of this run (<see cref="PropertySeeds"/>), <see cref="MaxTest"/> values each.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(PropertyDiscoverer))]
public sealed class PropertyAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : FactAttribute(file, line)
{
    /// <summary>How many values each seed makes.</summary>
    public int MaxTest { get; set; } = 100;

    /// <summary>The size of the last value; sizes grow evenly up to it.</summary>
    public int EndSize { get; set; } = 100;

    /// <summary>
    /// Types whose public static members yield the <c>Arbitrary</c> instances to use beside FsCheck's own; a generic method
    /// serves a generic type. The last type wins.
    /// </summary>
    public Type[] Arbitrary { get; set; } = [];
}
