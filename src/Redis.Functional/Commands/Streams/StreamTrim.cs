using System.Globalization;

namespace Redis.Functional;

/// <summary>How a stream is trimmed: by length or by ID, exactly or approximately.</summary>
/// <remarks>Default: no trimming. Approximate trimming is much cheaper, because it removes whole nodes only, and keeps some entries more. Since 0.1.</remarks>
public readonly record struct StreamTrim : IArguments
{
    private readonly string? _word;
    private readonly bool _isApproximate;
    private readonly long _length;
    private readonly StreamId _id;
    private readonly long? _limit;
    private readonly RedisValue? _threshold;
    private readonly StreamReferences _references;

    private StreamTrim(string word, bool isApproximate, long length, StreamId id, long? limit, RedisValue? threshold = null) =>
        (_word, _isApproximate, _length, _id, _limit, _threshold) = (word, isApproximate, length, id, limit, threshold);

    private StreamTrim(in StreamTrim trim, StreamReferences references)
    {
        this = trim;
        _references = references;
    }

    /// <summary>No trimming.</summary>
    public static StreamTrim None => default;

    /// <summary><c>MAXLEN =</c>: keeps this many of the newest entries.</summary>
    public static StreamTrim MaxLength(long length) => new("MAXLEN", false, length, default, null);

    /// <summary><c>MAXLEN ~</c>: keeps at least this many of the newest entries.</summary>
    /// <param name="limit">Maximum number of entries removed per call. 0: no limit. Needs Redis 6.2.</param>
    /// <remarks>Removes whole nodes only, which is much cheaper.</remarks>
    public static StreamTrim ApproximateMaxLength(long length, long? limit = null) => new("MAXLEN", true, length, default, limit);

    /// <summary><c>MINID =</c>: keeps the entries from this ID on.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public static StreamTrim MinId(StreamId id) => new("MINID", false, 0, id, null);

    /// <summary><c>MINID ~</c>: keeps at least the entries from this ID on.</summary>
    /// <param name="limit">Maximum number of entries removed per call. 0: no limit.</param>
    /// <remarks>Removes whole nodes only, which is much cheaper. Needs Redis 6.2.</remarks>
    public static StreamTrim ApproximateMinId(StreamId id, long? limit = null) => new("MINID", true, 0, id, limit);

    /// <summary>Creates a trimming strategy from its keyword and threshold, for strategies that a newer server adds.</summary>
    /// <param name="isApproximate">Sends <c>~</c> instead of <c>=</c>.</param>
    /// <param name="limit">Maximum number of entries removed per call. 0: no limit.</param>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static StreamTrim Of(string word, RedisValue threshold, bool isApproximate = false, long? limit = null) =>
        new(OwnWord.Of(word), isApproximate, 0, default, limit, threshold);

    /// <summary>Returns the same strategy with a choice of what happens to the references of consumer groups to removed entries.</summary>
    /// <remarks>
    /// With <see cref="StreamReferences.Acknowledged"/>, trimming stops at the first entry that a group still refers to. Needs Redis 8.2.
    /// </remarks>
    public StreamTrim With(StreamReferences references) => new(this, references);

    internal bool IsNone => _word is null;

    /// <summary>Returns the strategy as sent, or an empty string.</summary>
    public override string ToString() => _word is null ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $"{_word} {(_isApproximate ? "~" : "=")} {Threshold}{(_limit is { } limit ? $" LIMIT {limit}" : "")} {_references}").TrimEnd();

    private string Threshold =>
        _threshold is { } given ? given.ToString() : _word == "MINID" ? _id.ToString() : _length.ToString(CultureInfo.InvariantCulture);

    void IArguments.AddTo(Args args)
    {
        if (_word is null) return;
        args.AddOwnWord(_word).Add((RedisValue)(_isApproximate ? "~" : "="));
        if (_threshold is { } threshold) args.Add(threshold);
        else if (_word == "MINID") args.Add(_id.AsValue());
        else args.AddAtLeast(0, _length, "a length");
        if (_limit is { } limit) args.Add((RedisValue)"LIMIT").AddAtLeast(0, limit, "a limit");
        args.With(_references);
    }
}
