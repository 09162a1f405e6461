using System.Globalization;
using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The names and values of a reply of a server, in its order.</summary>
/// <remarks>Typed properties read them; fields that newer servers add are included. Since 0.1.</remarks>
public sealed class ServerFields
{
    internal ServerFields(IReadOnlyList<(string Name, string Value)> all) => All = all;

    /// <summary>All names and values.</summary>
    public IReadOnlyList<(string Name, string Value)> All { get; }

    /// <summary>An empty set of fields.</summary>
    public static ServerFields None { get; } = new([]);

    /// <summary>Gets the value of a field; empty if the field does not exist.</summary>
    /// <remarks>O(fields).</remarks>
    public string this[string name] => Text(name) ?? "";

    /// <summary>Gets the value of a field.</summary>
    /// <returns>The value, or None if the field does not exist.</returns>
    /// <remarks>O(fields).</remarks>
    public Option<string> Find(string name) => DecodeParts.Some(Text(name));

    /// <summary>Gets the value of a field as an integer.</summary>
    /// <returns>The value, or None if the field does not exist or is not an integer.</returns>
    /// <remarks>O(fields).</remarks>
    public Option<long> GetInt64(string name) => DecodeParts.Some(WholeNumber(name));

    /// <summary>Gets the value of a field as a number, without its percent sign.</summary>
    /// <returns>The value, or None if the field does not exist or is not a number.</returns>
    /// <remarks>O(fields).</remarks>
    public Option<double> GetDouble(string name) =>
        double.TryParse(Text(name)?.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Prelude.Some(number)
            : Option<double>.None;

    /// <summary>Returns the number of fields.</summary>
    public override string ToString() => $"{All.Count} fields";

    /// <summary>Parses lines of the form <c>name:value</c>.</summary>
    internal static ServerFields OfLines(string text) => Of(text.Split('\n'), ':');

    /// <summary>Parses <c>name=value</c> separated by commas.</summary>
    internal static ServerFields OfWords(string text) => Of(text.Split(','), '=');

    /// <summary>Reads a map or alternating names and values; the name of a nested field is prefixed with that of its parent.</summary>
    /// <remarks>Null: the reply is neither.</remarks>
    internal static ServerFields? OfReply(RespValue reply)
    {
        if (!reply.IsList() || reply.Items().Length % 2 != 0) return null;
        var fields = new List<(string, string)>();
        Add(reply, "", fields);
        return new(fields.ToArray());
    }

    internal long Long(string name) => WholeNumber(name) ?? 0;

    internal double Double(string name) => GetDouble(name).IfNone(0);

    internal bool Flag(string name) => Text(name) is "1" or "yes" or "on";

    internal TimeSpan Seconds(string name) => DecodeParts.Span(Long(name), TimeSpan.TicksPerSecond);

    internal TimeSpan Milliseconds(string name) => DecodeParts.Span(Long(name), TimeSpan.TicksPerMillisecond);

    internal string? Text(string name)
    {
        foreach (var (found, value) in All)
            if (found == name) return value;
        return null;
    }

    private static ServerFields Of(string[] parts, char between) =>
        new([
            .. from part in parts
               let at = part.IndexOf(between, StringComparison.Ordinal)
               where at > 0 && part[0] != '#'
               select (part[..at].Trim(), part[(at + 1)..].Trim()),
        ]);

    private static void Add(RespValue reply, string before, List<(string, string)> fields)
    {
        var items = reply.Items();
        for (var i = 0; i + 1 < items.Length; i += 2)
        {
            var name = before + items[i].Word();
            if (items[i + 1].Word() is { } word) fields.Add((name, word));
            else if (before.Length == 0 && items[i + 1].IsList()) Add(items[i + 1], name + ".", fields);
        }
    }

    private long? WholeNumber(string name) =>
        long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
