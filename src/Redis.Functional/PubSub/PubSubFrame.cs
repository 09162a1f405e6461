namespace Redis.Functional;

/// <summary>What a frame of publish/subscribe says; lent for the length of a call.</summary>
internal readonly ref struct PubSubFrame
{
    private PubSubFrame(PubSubFrameKind kind, RedisChannelKind of, ReadOnlySpan<byte> name)
    {
        Kind = kind;
        Of = of;
        Name = name;
    }

    internal PubSubFrameKind Kind { get; }

    /// <summary>Channel, pattern or shard channel.</summary>
    internal RedisChannelKind Of { get; }

    /// <summary>The name subscribed to: of a message by pattern, the pattern.</summary>
    internal ReadOnlySpan<byte> Name { get; }

    /// <summary>Reads the first two elements of an array or push; the reader then stands at the third.</summary>
    internal static PubSubFrame Read(scoped ref RespReader reader)
    {
        if (!reader.TryReadAggregate(out var count) || count < 3 || !reader.TryReadBytes(out var word)) return default;
        var (kind, of) = Meaning(word);
        return kind != PubSubFrameKind.Other && reader.TryReadBytes(out var name) ? new(kind, of, name) : default;
    }

    private static (PubSubFrameKind Kind, RedisChannelKind Of) Meaning(ReadOnlySpan<byte> word) => word.Length switch
    {
        7 when word.SequenceEqual("message"u8) => (PubSubFrameKind.Message, RedisChannelKind.Literal),
        8 when word.SequenceEqual("pmessage"u8) => (PubSubFrameKind.Message, RedisChannelKind.Pattern),
        8 when word.SequenceEqual("smessage"u8) => (PubSubFrameKind.Message, RedisChannelKind.Shard),
        9 when word.SequenceEqual("subscribe"u8) => (PubSubFrameKind.Subscribed, RedisChannelKind.Literal),
        10 when word.SequenceEqual("psubscribe"u8) => (PubSubFrameKind.Subscribed, RedisChannelKind.Pattern),
        10 when word.SequenceEqual("ssubscribe"u8) => (PubSubFrameKind.Subscribed, RedisChannelKind.Shard),
        11 when word.SequenceEqual("unsubscribe"u8) => (PubSubFrameKind.Unsubscribed, RedisChannelKind.Literal),
        12 when word.SequenceEqual("punsubscribe"u8) => (PubSubFrameKind.Unsubscribed, RedisChannelKind.Pattern),
        12 when word.SequenceEqual("sunsubscribe"u8) => (PubSubFrameKind.Unsubscribed, RedisChannelKind.Shard),
        _ => default,
    };
}

/// <summary>What a frame of publish/subscribe says.</summary>
internal enum PubSubFrameKind
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>A message.</summary>
    Message,

    /// <summary>The server sends what is published there from now on.</summary>
    Subscribed,

    /// <summary>It does not any more.</summary>
    Unsubscribed,
}
