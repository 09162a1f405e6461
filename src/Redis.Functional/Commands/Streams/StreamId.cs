using System.Buffers.Text;
using System.Globalization;
using LanguageExt;

namespace Redis.Functional;

/// <summary>The ID of an entry of a stream: a time in milliseconds and a sequence number.</summary>
/// <param name="Milliseconds">Milliseconds since 1970 by the clock of the server, unless the ID was given.</param>
/// <param name="Sequence">Sequence number within the millisecond, from 0.</param>
/// <remarks>Ordered as the server orders entries. Default: 0-0, before every entry. Since 0.1.</remarks>
public readonly record struct StreamId(ulong Milliseconds, ulong Sequence) : IComparable<StreamId>
{
    private const int LongestText = 41;

    /// <summary>The ID 0-0, before every entry.</summary>
    public static StreamId Zero => default;

    /// <summary>The highest possible ID.</summary>
    public static StreamId Max => new(ulong.MaxValue, ulong.MaxValue);

    /// <summary>The time of the ID, in UTC.</summary>
    /// <remarks>None: after the year 9999.</remarks>
    public Option<DateTimeOffset> Timestamp =>
        Milliseconds <= (ulong)DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? Prelude.Some(DateTimeOffset.FromUnixTimeMilliseconds((long)Milliseconds))
            : Option<DateTimeOffset>.None;

    /// <summary>Parses an ID such as <c>1526919030474-55</c>; without a hyphen, the sequence number is 0.</summary>
    /// <remarks>Any other text is an InvalidArgument.</remarks>
    public static Either<RedisError, StreamId> Parse(string? text)
    {
        var parts = (text ?? "").Split('-');
        if (parts.Length <= 2 && Number(parts[0], out var milliseconds) && Number(parts.Length == 2 ? parts[1] : "0", out var sequence))
            return new StreamId(milliseconds, sequence);
        return new RedisError.Client.InvalidArgument("The text is not the ID of a stream entry. An ID has the form 1526919030474-55.");
    }

    /// <inheritdoc/>
    public int CompareTo(StreamId other) =>
        Milliseconds.CompareTo(other.Milliseconds) is not 0 and var order ? order : Sequence.CompareTo(other.Sequence);

    /// <summary>Returns the ID as sent: <c>1526919030474-55</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds}-{Sequence}");

    /// <summary>Whether the left ID is lower.</summary>
    public static bool operator <(StreamId left, StreamId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left ID is higher.</summary>
    public static bool operator >(StreamId left, StreamId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left ID is lower or equal.</summary>
    public static bool operator <=(StreamId left, StreamId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left ID is higher or equal.</summary>
    public static bool operator >=(StreamId left, StreamId right) => left.CompareTo(right) >= 0;

    internal static bool TryRead(ReadOnlySpan<byte> text, out StreamId id)
    {
        id = default;
        if (!Utf8Parser.TryParse(text, out ulong milliseconds, out var read) || read >= text.Length || text[read] != '-') return false;
        var rest = text[(read + 1)..];
        if (!Utf8Parser.TryParse(rest, out ulong sequence, out read) || read != rest.Length) return false;
        id = new(milliseconds, sequence);
        return true;
    }

    internal RedisValue AsValue()
    {
        Span<byte> text = stackalloc byte[LongestText];
        Utf8Formatter.TryFormat(Milliseconds, text, out var length);
        text[length++] = (byte)'-';
        Utf8Formatter.TryFormat(Sequence, text[length..], out var more);
        return text[..(length + more)].ToArray();
    }

    private static bool Number(string digits, out ulong number) => ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
