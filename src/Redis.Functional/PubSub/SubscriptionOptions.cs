namespace Redis.Functional;

/// <summary>The buffer of a subscription and the events that it includes.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed record SubscriptionOptions
{
    /// <summary>The default options: 8,192 messages or 8 MiB, dropping the oldest, without confirmations.</summary>
    public static SubscriptionOptions Default { get; } = new();

    /// <summary>The maximum number of messages that wait to be read.</summary>
    /// <remarks>Default: 8,192. At least 1.</remarks>
    public int MaxMessages { get; init; } = 8_192;

    /// <summary>The maximum size in bytes of the messages that wait to be read.</summary>
    /// <remarks>Default: 8 MiB. At least 1. A single larger message is accepted alone.</remarks>
    public long MaxBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>What happens when the buffer is full.</summary>
    /// <remarks>Default: <see cref="SubscriptionOverflow.DropOldest"/>. Drops are reported in the stream and counted.</remarks>
    public SubscriptionOverflow Overflow { get; init; } = SubscriptionOverflow.DropOldest;

    /// <summary>Whether the stream includes <c>Subscribed</c>, <c>Unsubscribed</c> and <c>Reconnected</c>.</summary>
    /// <remarks>Default: false.</remarks>
    public bool IncludeConfirmations { get; init; }

    internal string? Problem() =>
        MaxMessages < 1 ? $"MaxMessages is {MaxMessages}. It must be at least 1."
        : MaxBytes < 1 ? $"MaxBytes is {MaxBytes}. It must be at least 1."
        : !Enum.IsDefined(Overflow) ? $"Overflow is {Overflow}. It must be a value of SubscriptionOverflow."
        : null;
}
