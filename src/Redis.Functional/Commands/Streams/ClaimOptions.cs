namespace Redis.Functional;

/// <summary>Options of XCLAIM.</summary>
/// <remarks>Default: the entries count as delivered now, and their delivery count increases by one. Since 0.1.</remarks>
public sealed record ClaimOptions : IArguments
{
    /// <summary>The delivery time of the entries (<c>IDLE</c> or <c>TIME</c>).</summary>
    /// <remarks>Default: now.</remarks>
    public ClaimTime DeliveryTime { get; init; }

    /// <summary><c>RETRYCOUNT</c>: sets the delivery count instead of increasing it by one.</summary>
    /// <remarks>At least 0.</remarks>
    public long? DeliveryCount { get; init; }

    /// <summary><c>FORCE</c>: also claims entries of the stream that are not pending.</summary>
    public bool Force { get; init; }

    /// <summary><c>LASTID</c>: raises the last delivered ID of the group to this ID if it is lower.</summary>
    public StreamId? LastId { get; init; }

    void IArguments.AddTo(Args args)
    {
        args.With(DeliveryTime);
        if (DeliveryCount is { } count) args.Add((RedisValue)"RETRYCOUNT").AddAtLeast(0, count, "the number of deliveries");
        args.AddWhen(Force, (RedisValue)"FORCE").AddOption("LASTID", LastId?.AsValue());
    }
}
