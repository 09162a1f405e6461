using System.Globalization;
using System.Text.Json;

namespace Redis.Functional.Tests.Commands;

/// <summary>One place where a server looks for keys: from where on, and which of the words there. As COMMAND INFO tells it.</summary>
sealed record KeySpecification(IReadOnlySet<string> Flags, string Search, string Find, IReadOnlyDictionary<string, string> Numbers)
{
    /// <summary>The server finds the keys so, all of them, and they are keys.</summary>
    public bool IsWhole => Search != "unknown" && Find != "unknown" && !Flags.Contains("incomplete") && !Flags.Contains("not_key");

    public static KeySpecification Of(JsonElement said)
    {
        var (begin, find) = (said.GetProperty("begin_search"), said.GetProperty("find_keys"));
        return new(
            said.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()!).ToHashSet(),
            begin.GetProperty("type").GetString()!,
            find.GetProperty("type").GetString()!,
            begin.GetProperty("spec").EnumerateObject().Concat(find.GetProperty("spec").EnumerateObject())
                .ToDictionary(one => one.Name, one => one.Value.ToString()));
    }

    /// <summary>The keys it finds among the words of a request, the name's words included.</summary>
    public IEnumerable<string> KeysOf(IReadOnlyList<string> words)
    {
        var first = Begin(words);
        if (first < 0 || first >= words.Count) return [];
        var step = Number("keystep");
        if (Find == "keynum")
        {
            var count = int.Parse(words[first + Number("keynumidx")], CultureInfo.InvariantCulture);
            return Enumerable.Range(0, count).Select(i => words[first + Number("firstkey") + (i * step)]);
        }

        var last = Number("lastkey");
        var limit = Number("limit");
        var end = last >= 0 ? first + last : limit > 1 ? first + ((words.Count - first) / limit) + last : words.Count + last;
        return Enumerable.Range(0, Math.Max(0, ((end - first) / step) + 1)).Select(i => words[first + (i * step)]);
    }

    int Begin(IReadOnlyList<string> words)
    {
        if (Search == "index") return Number("index");
        if (Search != "keyword") return -1;
        var from = Number("startfrom");
        var places = from < 0
            ? Enumerable.Range(1, words.Count + from).Reverse()
            : Enumerable.Range(from, Math.Max(0, words.Count - from));
        var found = places.FirstOrDefault(i => string.Equals(words[i], Numbers["keyword"], StringComparison.OrdinalIgnoreCase), -1);
        return found < 0 ? -1 : found + 1;
    }

    int Number(string name) => int.Parse(Numbers[name], CultureInfo.InvariantCulture);
}
