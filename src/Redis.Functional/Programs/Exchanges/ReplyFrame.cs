namespace Redis.Functional;

/// <summary>One complete reply as received: lent for the length of a call, or owned by an array that values may keep slices of.</summary>
internal readonly ref struct ReplyFrame
{
    // Replies with many values are copied once and decoded off the read loop: 1,000 arrays of 16 bytes cost more than the rest of an MGET.
    private const int OwnFrom = 1024;
    private readonly byte[]? _owner;

    // The payload of a bulk string that was received into an array of its own; the bytes are those of its header then.
    private readonly BulkPayload? _bulk;

    internal ReplyFrame(ReadOnlySpan<byte> bytes) => Bytes = bytes;

    internal ReplyFrame(byte[] owner)
    {
        _owner = owner;
        Bytes = owner;
    }

    internal ReplyFrame(ReadOnlySpan<byte> header, BulkPayload bulk)
    {
        Bytes = header;
        _bulk = bulk;
    }

    /// <summary>The frame; of a bulk string that was received into an array of its own, the header.</summary>
    internal ReadOnlySpan<byte> Bytes { get; }

    /// <summary>True when the bytes are the header only.</summary>
    internal bool IsApart => _bulk is not null;

    /// <summary>True when the value, after any attributes, is exactly these bytes.</summary>
    internal bool Is(ReadOnlySpan<byte> value) => Bytes.EndsWith(value) && (Bytes.Length == value.Length || Reader().Remaining().SequenceEqual(value));

    /// <summary>False for a reply that is certainly none, by its first byte; attributes may stand before an error.</summary>
    internal bool MayBeError => Bytes is not [not ((byte)'-' or (byte)'!' or (byte)'|'), ..];

    /// <summary>True for the reply that MULTI makes of each command.</summary>
    internal bool IsQueued => Is("+QUEUED\r\n"u8);

    /// <summary>Type and size, never the content.</summary>
    internal string Describe() => Reader().Describe();

    internal bool IsLargeAggregate => Bytes.Length >= OwnFrom && Bytes[0] is (byte)'*' or (byte)'%' or (byte)'~' or (byte)'|';

    internal RespReader Reader() =>
        _owner is not null ? new RespReader(_owner, 0, _owner.Length)
        : _bulk is not null ? new RespReader(Bytes, _bulk)
        : new RespReader(Bytes);

    /// <summary>The reply to be read later, by <see cref="UserCode.Read{A}"/>: its bytes or a <see cref="BulkReply"/>.</summary>
    internal object Keep() => _bulk is null ? Own() : new BulkReply(Bytes.ToArray(), _bulk);

    /// <summary>The whole frame in one array that is never written again.</summary>
    internal byte[] Own() => _owner ?? (_bulk is null ? Bytes.ToArray() : [.. Bytes, .. _bulk.Span, (byte)'\r', (byte)'\n']);
}
