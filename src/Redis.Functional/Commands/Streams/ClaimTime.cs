namespace Redis.Functional;

/// <summary>When a claimed entry counts as delivered: now (<c>default</c>), some time ago, or at a moment; in milliseconds.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct ClaimTime : IArguments
{
    private readonly TimeSpan? _idle;
    private readonly DateTimeOffset? _moment;

    private ClaimTime(TimeSpan? idle, DateTimeOffset? moment) => (_idle, _moment) = (idle, moment);

    /// <summary>When it is claimed.</summary>
    public static ClaimTime Now => default;

    /// <summary>So long ago: <c>IDLE</c>.</summary>
    /// <remarks>A negative time is an InvalidArgument.</remarks>
    public static ClaimTime Ago(TimeSpan idle) => new(idle, null);

    /// <summary>At this moment: <c>TIME</c>; one that is still to come counts as now.</summary>
    /// <remarks>1970 and before is an InvalidArgument.</remarks>
    public static ClaimTime At(DateTimeOffset moment) => new(null, moment);

    void IArguments.AddTo(Args args)
    {
        if (_idle is { } idle) args.Add((RedisValue)"IDLE").AddIdle(idle);
        else if (_moment is { } moment) args.Add((RedisValue)"TIME").AddUnixMilliseconds(moment);
    }
}
