namespace Redis.Functional;

/// <summary>
/// What reading does to an expiry: nothing (<c>default</c>), a new time to live, a moment, or none any more. Times go over the wire in
/// seconds when they are whole, else in milliseconds; what is finer is rounded up. Since 0.1.
/// </summary>
public readonly record struct ExpiryChange : IArguments
{
    private readonly ExpiryTime _time;
    private readonly bool _persists;

    private ExpiryChange(ExpiryTime time, bool persists) => (_time, _persists) = (time, persists);

    /// <summary>Nothing is changed.</summary>
    public static ExpiryChange None => default;

    /// <summary>No expiry any more: <c>PERSIST</c>.</summary>
    public static ExpiryChange Persist => new(default, persists: true);

    /// <summary>After a time from now: <c>EX</c> or <c>PX</c>. Zero and less is an InvalidArgument.</summary>
    public static ExpiryChange In(TimeSpan time) => new(ExpiryTime.In(time), persists: false);

    /// <summary>At a moment: <c>EXAT</c> or <c>PXAT</c>; one that is past removes it at once. Before 1970 is an InvalidArgument.</summary>
    public static ExpiryChange At(DateTimeOffset moment) => new(ExpiryTime.At(moment), persists: false);

    /// <summary><c>PERSIST</c>, <c>EX</c>, <c>PX</c>, <c>EXAT</c> or <c>PXAT</c> with its number, or nothing.</summary>
    public override string ToString() => _persists ? "PERSIST" : _time.ToString();

    void IArguments.AddTo(Args args)
    {
        if (_persists) args.Add((RedisValue)"PERSIST");
        else args.With(_time);
    }
}
