using System.Collections;
using System.Runtime.CompilerServices;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>Compares decoded replies property by property: reply types have no equality of their own.</summary>
static class Replies
{
    /// <summary>Fails and names the first property that differs.</summary>
    public static void AreEqual<A>(A expected, A actual) => Assert.Null(Difference(expected, actual, typeof(A).Name));

    /// <summary>Where two replies differ, or null if they do not.</summary>
    internal static string? Difference(object? expected, object? actual, string path)
    {
        if (Equals(expected, actual)) return null;
        if (expected is null || actual is null || expected.GetType() != actual.GetType()) return Unlike();
        if (expected is string) return Unlike();
        if (expected is ITuple left && actual is ITuple right) return InOrder(Items(left), Items(right));
        if (expected is IEnumerable lefts && actual is IEnumerable rights) return InOrder([.. lefts.Cast<object?>()], [.. rights.Cast<object?>()]);
        if (expected.GetType().Assembly != typeof(RedisKey).Assembly) return Unlike();
        var properties = expected.GetType().GetProperties().Where(property => property.GetMethod is { IsStatic: false } && property.GetIndexParameters().Length == 0).ToArray();
        return properties.Length == 0
            ? Unlike()
            : properties.Select(property => Difference(property.GetValue(expected), property.GetValue(actual), $"{path}.{property.Name}")).FirstOrDefault(found => found is not null);

        string Unlike() => $"{path}: {expected ?? "null"} is not {actual ?? "null"}";

        string? InOrder(object?[] one, object?[] other) =>
            one.Length != other.Length
                ? $"{path}: {one.Length} items are not {other.Length}"
                : one.Select((item, at) => Difference(item, other[at], $"{path}[{at}]")).FirstOrDefault(found => found is not null);
    }

    static object?[] Items(ITuple tuple) => [.. Enumerable.Range(0, tuple.Length).Select(at => tuple[at])];
}
