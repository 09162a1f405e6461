using System.Globalization;
using System.Reflection;

namespace Redis.Functional.TestKit;

/// <summary>
/// The time after which a test fails by itself, so that a test that hangs is named and the others go on. The test projects use
/// <see cref="FactAttribute"/> and <see cref="TheoryAttribute"/> of this namespace in place of those of xUnit, which have no limit of their own.
/// </summary>
public static class TestLimit
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>REDIS_FUNCTIONAL_LIMIT in seconds, by default 300; 0 means no limit.</summary>
    public static int Milliseconds { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_LIMIT"), CultureInfo.InvariantCulture, out var seconds) ? seconds * 1_000 : 300_000;

    /// <summary>The tests of an assembly that have no limit.</summary>
    public static IEnumerable<string> Missing(Assembly tests) => tests.GetTypes().Where(static type => type.IsVisible).SelectMany(Missing);

    /// <summary>The tests of a type that have no limit.</summary>
    public static IEnumerable<string> Missing(Type type) =>
        from method in type.GetMethods(Declared)
        where method.GetCustomAttributes().Any(static attribute => attribute.GetType() == typeof(Xunit.FactAttribute) || attribute.GetType() == typeof(Xunit.TheoryAttribute))
        select $"{type.Name}.{method.Name}";
}
