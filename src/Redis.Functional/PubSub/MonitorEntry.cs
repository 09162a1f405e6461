using System.Globalization;
using System.Text;

namespace Redis.Functional.Server;

/// <summary>A command that the server has processed, as reported by MONITOR.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class MonitorEntry
{
    internal MonitorEntry(DateTimeOffset at, int database, string source, IReadOnlyList<RedisValue> words) =>
        (At, Database, Source, Words) = (at, database, source, words);

    /// <summary>The time of execution by the server's clock, with microseconds.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The number of the database in which the command ran.</summary>
    public int Database { get; }

    /// <summary>The source of the command: an address, <c>unix:</c> and the path of the socket, or <c>lua</c>.</summary>
    public string Source { get; }

    /// <summary>The name of the command and its arguments, which can be any bytes.</summary>
    public IReadOnlyList<RedisValue> Words { get; }

    /// <summary>Formats the time, the source and the name of the command, without its arguments.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At:O} [{Database} {Source}] {(Words.Count == 0 ? "" : Words[0])}");

    // 1339518083.107412 [0 127.0.0.1:60866] "set" "k" "a\x00\"b"
    internal static RedisResult<MonitorEntry> Read(string line)
    {
        var open = line.IndexOf(" [", StringComparison.Ordinal);
        var close = open < 0 ? -1 : line.IndexOf("] \"", open, StringComparison.Ordinal);
        if (close < 0 || !TryTime(line.AsSpan(0, open), out var at)) return new(Strange(line));
        var place = line.AsSpan(open + 2, close - open - 2);
        var space = place.IndexOf(' ');
        return space > 0
            && int.TryParse(place[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var database)
            && TryWords(line.AsSpan(close + 2), out var words)
            ? new MonitorEntry(at, database, place[(space + 1)..].ToString(), words)
            : new RedisResult<MonitorEntry>(Strange(line));
    }

    private static RedisError Strange(string line) => new RedisError.Decode("a line of MONITOR", $"{line.Length} characters of something else");

    private static bool TryTime(ReadOnlySpan<char> text, out DateTimeOffset at)
    {
        at = default;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) || seconds > 200_000_000_000m) return false;
        at = DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond));
        return true;
    }

    private static bool TryWords(ReadOnlySpan<char> text, out RedisValue[] words)
    {
        var found = new List<RedisValue>();
        words = [];
        while (text.Length > 0)
        {
            if (text[0] != '"' || !TryWord(ref text, out var word)) return false;
            found.Add(word);
            text = text.TrimStart(' ');
        }

        words = [.. found];
        return true;
    }

    // Between quotes; what is no printable ASCII is escaped.
    private static bool TryWord(ref ReadOnlySpan<char> text, out RedisValue word)
    {
        var bytes = new List<byte>();
        word = default;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                word = bytes.ToArray();
                text = text[(i + 1)..];
                return true;
            }

            if (text[i] != '\\') bytes.AddRange(Encoding.UTF8.GetBytes([text[i]]));
            else if (!TryEscape(text, ref i, bytes)) return false;
        }

        return false;
    }

    private static bool TryEscape(ReadOnlySpan<char> text, ref int at, List<byte> bytes)
    {
        if (++at >= text.Length) return false;
        if (text[at] != 'x')
        {
            bytes.Add(text[at] switch { 'n' => (byte)'\n', 'r' => (byte)'\r', 't' => (byte)'\t', 'a' => 7, 'b' => 8, var other => (byte)other });
            return true;
        }

        if (at + 2 >= text.Length || !byte.TryParse(text.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return false;
        bytes.Add(code);
        at += 2;
        return true;
    }
}
