using System.Reflection;

namespace Redis.Functional.Tests.Commands;

/// <summary>What the test classes of the groups hold out: every command once at least, and what is refused before it is sent.</summary>
static class Groups
{
    /// <summary>The property <c>Samples</c> of every class here.</summary>
    public static IReadOnlyList<Written> Samples { get; } = All("Samples");

    /// <summary>The property <c>Refusals</c> of every class here.</summary>
    public static IReadOnlyList<Written> Refusals { get; } = All("Refusals");

    static Written[] All(string property) =>
    [
        .. from type in typeof(Groups).Assembly.GetTypes()
           where type.Namespace == typeof(Groups).Namespace && type != typeof(Groups)
           orderby type.Name
           let found = type.GetProperty(property, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where found is not null
           from sample in (IReadOnlyList<Written>)found.GetValue(null)!
           select sample,
    ];
}
