using System.Globalization;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Names and values as a server said them, in order: what typed views look into, and what newer servers add. Since 0.1.</summary>
/// <param name="All">All that was said.</param>
public sealed record ServerFacts(Seq<(string Name, string Value)> All)
{
    /// <summary>Nothing said.</summary>
    public static ServerFacts None { get; } = new(Seq<(string, string)>.Empty);

    /// <summary>The value of that name; empty when it was not said. O(facts).</summary>
    public string this[string name] => Text(name) ?? "";

    /// <summary>The value of that name. None: it was not said. O(facts).</summary>
    public Option<string> Find(string name) => DecodeParts.Some(Text(name));

    /// <summary>The whole number of that name. None: it was not said, or is none. O(facts).</summary>
    public Option<long> Number(string name) => DecodeParts.Some(WholeNumber(name));

    /// <summary>The number of that name, without a percent sign. None: it was not said, or is none. O(facts).</summary>
    public Option<double> Real(string name) =>
        double.TryParse(Text(name)?.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Prelude.Some(number) : Option<double>.None;

    /// <summary>How many facts there are.</summary>
    public override string ToString() => $"{All.Count} facts";

    /// <summary>Lines of <c>name:value</c>.</summary>
    internal static ServerFacts OfLines(string text) => Of(text.Split('\n'), ':');

    /// <summary>Words of <c>name=value</c> between commas.</summary>
    internal static ServerFacts OfWords(string text) => Of(text.Split(','), '=');

    /// <summary>A map, or names and values in turn; what lies deeper gets the name of what it lies in before its own. Null: it is neither.</summary>
    internal static ServerFacts? OfReply(RespValue reply)
    {
        if (!reply.IsList() || reply.Items().Length % 2 != 0) return null;
        var facts = new List<(string, string)>();
        Add(reply, "", facts);
        return new(SeqOf.Array(facts.ToArray()));
    }

    internal long Long(string name) => WholeNumber(name) ?? 0;

    internal double Double(string name) => Real(name).IfNone(0);

    internal bool Flag(string name) => Text(name) is "1" or "yes" or "on";

    internal TimeSpan Seconds(string name) => DecodeParts.Span(Long(name), TimeSpan.TicksPerSecond);

    internal TimeSpan Milliseconds(string name) => DecodeParts.Span(Long(name), TimeSpan.TicksPerMillisecond);

    internal string? Text(string name)
    {
        foreach (var (found, value) in All)
            if (found == name) return value;
        return null;
    }

    private static ServerFacts Of(string[] parts, char between) =>
        new(SeqOf.Array([
            .. from part in parts
               let at = part.IndexOf(between, StringComparison.Ordinal)
               where at > 0 && part[0] != '#'
               select (part[..at].Trim(), part[(at + 1)..].Trim()),
        ]));

    private static void Add(RespValue reply, string before, List<(string, string)> facts)
    {
        var items = reply.Items();
        for (var i = 0; i + 1 < items.Length; i += 2)
        {
            var name = before + items[i].Word();
            if (items[i + 1].Word() is { } word) facts.Add((name, word));
            else if (before.Length == 0 && items[i + 1].IsList()) Add(items[i + 1], name + ".", facts);
        }
    }

    private long? WholeNumber(string name) => long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
