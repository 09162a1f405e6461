namespace Redis.Functional.FSharpCommands;

/// <summary>How a C# value becomes an F# one: the member of the F# type <c>Shape</c> that does it, by the types around what stays as it is.</summary>
public static class Shape
{
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["Unit"] = "unit",
        ["Option<_>"] = "option",
        ["Option<(_, _)>"] = "pair",
        ["Option<(_, _, _)>"] = "triple",
        ["Option<(_, Seq<_>)>"] = "keyedList",
        ["Option<(_, Seq<(_, _)>)>"] = "keyedPairs",
        ["Option<Seq<_>>"] = "optionalList",
        ["Option<Seq<Seq<_>>>"] = "optionalLists",
        ["Option<Seq<Seq<(_, _)>>>"] = "optionalPairLists",
        ["Seq<_>"] = "list",
        ["Seq<Option<_>>"] = "options",
        ["Seq<(_, _)>"] = "pairs",
        ["ScanPage<(_, _)>"] = "pairPage",
    };

    /// <summary>The member; null where the value stays as it is.</summary>
    public static string? Member(Type value) => Of(value) is var shape and not "_" ? Members.GetValueOrDefault(shape) : null;

    /// <summary>Whether there is a member, or none is needed.</summary>
    public static bool IsKnown(Type value) => Of(value) is "_" || Members.ContainsKey(Of(value));

    /// <summary>The type with a <c>_</c> for every part that stays as it is.</summary>
    public static string Of(Type value) =>
        value == typeof(LanguageExt.Unit) ? "Unit"
        : FSharpType.Is(value, typeof(LanguageExt.Option<>)) ? $"Option<{Of(FSharpType.Argument(value))}>"
        : FSharpType.Is(value, typeof(LanguageExt.Seq<>)) ? $"Seq<{Of(FSharpType.Argument(value))}>"
        : FSharpType.PairPage(value) is { } pair ? $"ScanPage<{Of(pair)}>"
        : FSharpType.IsTuple(value) ? $"({string.Join(", ", value.GetGenericArguments().Select(Of))})"
        : "_";
}
