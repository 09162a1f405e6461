namespace Redis.Functional;

/// <summary>
/// When a written key or field goes away: never (<c>default</c>), after a time, at a moment, or when it would have gone before.
/// Times go over the wire in seconds when they are whole, else in milliseconds; what is finer is rounded up. Since 0.1.
/// </summary>
public readonly record struct Expiry : IArguments
{
    private readonly ExpiryTime _time;

    private Expiry(ExpiryTime time, bool isKeep) => (_time, IsKeep) = (time, isKeep);

    /// <summary>Never; an expiry the key had is lost.</summary>
    public static Expiry Never => default;

    /// <summary>As it was: <c>KEEPTTL</c>. Since 6.0.</summary>
    public static Expiry Keep => new(default, isKeep: true);

    /// <summary>After a time: <c>EX</c> or <c>PX</c>. Zero and less is an InvalidArgument.</summary>
    public static Expiry In(TimeSpan time) => new(ExpiryTime.In(time), isKeep: false);

    /// <summary>At a moment: <c>EXAT</c> or <c>PXAT</c>; one that is past removes the key at once. Since 6.2; before 1970 is an InvalidArgument.</summary>
    public static Expiry At(DateTimeOffset moment) => new(ExpiryTime.At(moment), isKeep: false);

    internal bool IsKeep { get; }

    internal ExpiryTime Time => _time;

    internal bool IsNever => !IsKeep && _time.IsNone;

    /// <summary><c>KEEPTTL</c>, <c>EX</c>, <c>PX</c>, <c>EXAT</c> or <c>PXAT</c> with its number, or nothing.</summary>
    public override string ToString() => IsKeep ? "KEEPTTL" : _time.ToString();

    void IArguments.AddTo(Args args)
    {
        if (IsKeep) args.Add((RedisValue)"KEEPTTL");
        else args.With(_time);
    }
}
