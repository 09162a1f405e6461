namespace Redis.Functional;

/// <summary>When a value that is written expires.</summary>
/// <remarks>
/// Default: never. Whole seconds are sent as <c>EX</c> or <c>EXAT</c>, others as <c>PX</c> or <c>PXAT</c>, rounded up to milliseconds. Converts from
/// <see cref="TimeSpan"/> and <see cref="DateTimeOffset"/>. Since 0.1.
/// </remarks>
public readonly record struct Expiry : IArguments
{
    private readonly ExpiryTime _time;

    private Expiry(ExpiryTime time, bool isKeep) => (_time, IsKeep) = (time, isKeep);

    /// <summary>Never expires; an existing expiry is removed.</summary>
    public static Expiry Never => default;

    /// <summary><c>KEEPTTL</c>: keeps an existing expiry.</summary>
    /// <remarks>Needs Redis 6.0.</remarks>
    public static Expiry KeepTtl => new(default, isKeep: true);

    /// <summary>Expires after a time (<c>EX</c>, <c>PX</c>).</summary>
    /// <remarks>Must be greater than zero, otherwise an InvalidArgument.</remarks>
    public static Expiry In(TimeSpan time) => new(ExpiryTime.In(time), isKeep: false);

    /// <summary>Expires at a point in time (<c>EXAT</c>, <c>PXAT</c>).</summary>
    /// <remarks>A time in the past deletes the key at once; a time before 1970 is an InvalidArgument. Needs Redis 6.2.</remarks>
    public static Expiry At(DateTimeOffset moment) => new(ExpiryTime.At(moment), isKeep: false);

    /// <summary>Converts a time to live, as <see cref="In"/>.</summary>
    public static implicit operator Expiry(TimeSpan time) => In(time);

    /// <summary>Converts a point in time, as <see cref="At"/>.</summary>
    public static implicit operator Expiry(DateTimeOffset moment) => At(moment);

    internal bool IsKeep { get; }

    internal ExpiryTime Time => _time;

    internal bool IsNever => !IsKeep && _time.IsNone;

    /// <summary>Returns <c>KEEPTTL</c>, <c>EX</c>, <c>PX</c>, <c>EXAT</c> or <c>PXAT</c> with its number, or an empty string.</summary>
    public override string ToString() => IsKeep ? "KEEPTTL" : _time.ToString();

    void IArguments.AddTo(Args args)
    {
        if (IsKeep) args.Add((RedisValue)"KEEPTTL");
        else args.With(_time);
    }
}
