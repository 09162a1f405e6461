namespace Redis.Functional;

/// <summary>How a subscription buffers, and what it shows. Since 0.1.</summary>
public sealed record SubscriptionOptions
{
    /// <summary>8,192 messages or 8 MiB, dropping the oldest; confirmations hidden.</summary>
    public static SubscriptionOptions Default { get; } = new();

    /// <summary>How many messages may wait to be read. 8,192.</summary>
    public int MaxMessages { get; init; } = 8_192;

    /// <summary>How many bytes of messages may wait to be read. 8 MiB. A single larger message passes alone.</summary>
    public long MaxBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>What happens when the buffer is full. Drops are told in the stream, and counted.</summary>
    public SubscriptionOverflow Overflow { get; init; } = SubscriptionOverflow.DropOldest;

    /// <summary>Whether <c>Subscribed</c>, <c>Unsubscribed</c> and <c>Reconnected</c> appear in the stream. False.</summary>
    public bool IncludeConfirmations { get; init; }

    internal string? Problem() =>
        MaxMessages < 1 ? $"MaxMessages is {MaxMessages}. It must be at least 1."
        : MaxBytes < 1 ? $"MaxBytes is {MaxBytes}. It must be at least 1."
        : !Enum.IsDefined(Overflow) ? $"Overflow is {Overflow}. It must be a value of SubscriptionOverflow."
        : null;
}
