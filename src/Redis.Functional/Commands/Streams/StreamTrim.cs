using System.Globalization;

namespace Redis.Functional;

/// <summary>
/// How a stream is cut: not at all (<c>default</c>), to a length, or before an ID; exactly, or where the server finds it cheap, which leaves
/// some entries more and may be limited in what it costs. Since 0.1.
/// </summary>
public readonly record struct StreamTrim : IArguments
{
    private readonly string? _word;
    private readonly bool _isAbout;
    private readonly long _length;
    private readonly StreamId _id;
    private readonly long? _limit;
    private readonly RedisValue? _threshold;

    private StreamTrim(string word, bool isAbout, long length, StreamId id, long? limit, RedisValue? threshold = null) =>
        (_word, _isAbout, _length, _id, _limit, _threshold) = (word, isAbout, length, id, limit, threshold);

    /// <summary>Nothing is cut.</summary>
    public static StreamTrim None => default;

    /// <summary>The last so many entries stay: <c>MAXLEN =</c>.</summary>
    public static StreamTrim MaxLength(long length) => new("MAXLEN", false, length, default, null);

    /// <summary>The last so many entries stay, and a few more: <c>MAXLEN ~</c>. At most so many are cut at once; 0: as many as there are. (<c>limit</c>: 6.2.)</summary>
    public static StreamTrim MaxLengthAbout(long length, long? limit = null) => new("MAXLEN", true, length, default, limit);

    /// <summary>The entries from this ID on stay: <c>MINID =</c>. Since 6.2.</summary>
    public static StreamTrim MinId(StreamId id) => new("MINID", false, 0, id, null);

    /// <summary>The entries from this ID on stay, and a few more: <c>MINID ~</c>. At most so many are cut at once; 0: as many as there are. Since 6.2.</summary>
    public static StreamTrim MinIdAbout(StreamId id, long? limit = null) => new("MINID", true, 0, id, limit);

    /// <summary>
    /// A way to trim by its word and threshold, for one that a newer server adds; with <c>=</c>, or with <c>~</c> when it may keep a few entries
    /// more. A word that is empty, or not visible ASCII, is an InvalidArgument.
    /// </summary>
    public static StreamTrim Of(string word, RedisValue threshold, bool isAbout = false, long? limit = null) =>
        new((word ?? "").ToUpperInvariant(), isAbout, 0, default, limit, threshold);

    internal bool IsNone => _word is null;

    /// <summary>As on the wire, or nothing.</summary>
    public override string ToString() => _word is null ? "" : string.Create(
        CultureInfo.InvariantCulture, $"{_word} {(_isAbout ? "~" : "=")} {(_threshold is { } given ? given.ToString() : _word == "MINID" ? _id.ToString() : _length)}{(_limit is { } limit ? $" LIMIT {limit}" : "")}");

    void IArguments.AddTo(Args args)
    {
        if (_word is null) return;
        args.AddOwnWord(_word).Add((RedisValue)(_isAbout ? "~" : "="));
        if (_threshold is { } threshold) args.Add(threshold);
        else if (_word == "MINID") args.Add(_id.AsValue());
        else args.AddAtLeast(0, _length, "a length");
        if (_limit is { } limit) args.Add((RedisValue)"LIMIT").AddAtLeast(0, limit, "a limit");
    }
}
