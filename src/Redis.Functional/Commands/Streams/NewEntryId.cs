using System.Globalization;

namespace Redis.Functional;

/// <summary>
/// Which ID a new entry gets: the server's choice (<c>default</c>), the server's choice within a millisecond, or a given one, which must be higher than all the
/// stream ever had.
/// </summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct NewEntryId : IArguments
{
    private readonly ulong? _milliseconds;
    private readonly StreamId? _id;

    private NewEntryId(ulong? milliseconds, StreamId? id) => (_milliseconds, _id) = (milliseconds, id);

    /// <summary>The server's clock: <c>*</c>.</summary>
    public static NewEntryId Auto => default;

    /// <summary>The next number within this millisecond: <c>milliseconds-*</c>.</summary>
    /// <remarks>Since 7.0.</remarks>
    public static NewEntryId Within(ulong milliseconds) => new(milliseconds, null);

    /// <summary>This one.</summary>
    public static NewEntryId Of(StreamId id) => new(null, id);

    /// <summary>This one.</summary>
    public static implicit operator NewEntryId(StreamId id) => Of(id);

    /// <summary>As on the wire.</summary>
    public override string ToString() =>
        _id is { } id ? id.ToString()
        : _milliseconds is { } given ? string.Create(CultureInfo.InvariantCulture, $"{given}-*")
        : "*";

    void IArguments.AddTo(Args args) => args.Add(_id?.AsValue() ?? (RedisValue)ToString());
}
