namespace Redis.Functional;

/// <summary>The delivery time of a claimed entry, in milliseconds.</summary>
/// <remarks>Default: now. Since 0.1.</remarks>
public readonly record struct ClaimTime : IArguments
{
    private readonly TimeSpan? _idle;
    private readonly DateTimeOffset? _moment;

    private ClaimTime(TimeSpan? idle, DateTimeOffset? moment) => (_idle, _moment) = (idle, moment);

    /// <summary>The time of the claim.</summary>
    public static ClaimTime Now => default;

    /// <summary><c>IDLE</c>: a time span before the claim.</summary>
    /// <remarks>A negative time span is an InvalidArgument.</remarks>
    public static ClaimTime Ago(TimeSpan idle) => new(idle, null);

    /// <summary><c>TIME</c>: a point in time; a future time counts as now.</summary>
    /// <remarks>1970 and earlier are an InvalidArgument.</remarks>
    public static ClaimTime At(DateTimeOffset moment) => new(null, moment);

    void IArguments.AddTo(Args args)
    {
        if (_idle is { } idle) args.Add((RedisValue)"IDLE").AddIdle(idle);
        else if (_moment is { } moment) args.Add((RedisValue)"TIME").AddUnixMilliseconds(moment);
    }
}
