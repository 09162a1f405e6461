namespace Redis.Functional;

/// <summary>How reading a value changes its expiry.</summary>
/// <remarks>
/// Default: not at all. Whole seconds are sent as <c>EX</c> or <c>EXAT</c>, others as <c>PX</c> or <c>PXAT</c>, rounded up to milliseconds. Converts from
/// <see cref="TimeSpan"/> and <see cref="DateTimeOffset"/>. Since 0.1.
/// </remarks>
public readonly record struct ExpiryUpdate : IArguments
{
    private readonly ExpiryTime _time;
    private readonly bool _persists;

    private ExpiryUpdate(ExpiryTime time, bool persists) => (_time, _persists) = (time, persists);

    /// <summary>Leaves the expiry unchanged.</summary>
    public static ExpiryUpdate Unchanged => default;

    /// <summary><c>PERSIST</c>: removes the expiry.</summary>
    public static ExpiryUpdate Persist => new(default, persists: true);

    /// <summary>Expires after a time (<c>EX</c>, <c>PX</c>).</summary>
    /// <remarks>Must be greater than zero, otherwise an InvalidArgument.</remarks>
    public static ExpiryUpdate In(TimeSpan time) => new(ExpiryTime.In(time), persists: false);

    /// <summary>Expires at a point in time (<c>EXAT</c>, <c>PXAT</c>).</summary>
    /// <remarks>A time in the past deletes the value at once; a time before 1970 is an InvalidArgument.</remarks>
    public static ExpiryUpdate At(DateTimeOffset moment) => new(ExpiryTime.At(moment), persists: false);

    /// <summary>Converts a time to live, as <see cref="In"/>.</summary>
    public static implicit operator ExpiryUpdate(TimeSpan time) => In(time);

    /// <summary>Converts a point in time, as <see cref="At"/>.</summary>
    public static implicit operator ExpiryUpdate(DateTimeOffset moment) => At(moment);

    /// <summary>Whether the value gets a new expiry.</summary>
    internal bool HasTime => !_time.IsNone;

    /// <summary>Returns <c>PERSIST</c>, <c>EX</c>, <c>PX</c>, <c>EXAT</c> or <c>PXAT</c> with its number, or an empty string.</summary>
    public override string ToString() => _persists ? "PERSIST" : _time.ToString();

    void IArguments.AddTo(Args args)
    {
        if (_persists) args.Add((RedisValue)"PERSIST");
        else args.With(_time);
    }
}
