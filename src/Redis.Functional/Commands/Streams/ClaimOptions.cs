namespace Redis.Functional;

/// <summary>What XCLAIM records of the entries that it gives to a consumer.</summary>
/// <remarks><c>new()</c>: a delivery now, counted as one more. Since 0.1.</remarks>
public sealed record ClaimOptions : IArguments
{
    /// <summary>When the entries count as delivered: <c>IDLE</c> or <c>TIME</c>; now when not given.</summary>
    public ClaimTime DeliveryTime { get; init; }

    /// <summary>Sets the number of deliveries instead of adding one: <c>RETRYCOUNT</c>.</summary>
    /// <remarks>At least 0.</remarks>
    public long? DeliveryCount { get; init; }

    /// <summary>Claims entries that are not pending too, if they are in the stream: <c>FORCE</c>.</summary>
    public bool Force { get; init; }

    /// <summary>Sets the last ID that the group has delivered, if it is higher than the present one: <c>LASTID</c>.</summary>
    public StreamId? LastId { get; init; }

    void IArguments.AddTo(Args args)
    {
        args.With(DeliveryTime);
        if (DeliveryCount is { } count) args.Add((RedisValue)"RETRYCOUNT").AddAtLeast(0, count, "the number of deliveries");
        args.AddWhen(Force, (RedisValue)"FORCE").AddOption("LASTID", LastId?.AsValue());
    }
}
