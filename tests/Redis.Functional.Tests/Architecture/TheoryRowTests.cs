using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>The rows of a theory differ: xUnit runs equal rows once and skips the others without a message.</summary>
public class TheoryRowTests
{
    const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void No_theory_has_equal_rows() => Offenders.None("rows of a theory are different",
        from method in typeof(TheoryRowTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
        from source in method.GetCustomAttributes<MemberDataAttribute>()
        from row in Rows(source.MemberType ?? method.DeclaringType!, source.MemberName).CountBy(Text)
        where row.Value > 1
        select $"{method.DeclaringType!.Name}.{method.Name}: {row.Value} times ({row.Key})");

    [Fact]
    public void The_rows_of_theories_are_found() => Assert.InRange(Rows(typeof(Commands.StringsTests), nameof(Commands.StringsTests.Lines)).Count(), 50, 1_000);

    static IEnumerable<ITheoryDataRow> Rows(Type type, string member) =>
        (IEnumerable<ITheoryDataRow>)(type.GetProperty(member, Static)?.GetValue(null) ?? type.GetMethod(member, Static)!.Invoke(null, null)!);

    // Of other objects only the same instance is equal.
    static string Text(ITheoryDataRow row) => string.Join(", ", row.GetData().Select(value => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        ValueType number => $"{number.GetType().Name} {number}",
        _ => $"{value.GetType().Name} #{RuntimeHelpers.GetHashCode(value)}",
    }));
}
