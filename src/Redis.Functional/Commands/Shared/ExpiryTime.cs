using System.Globalization;

namespace Redis.Functional;

/// <summary>A time to live or a point in time in milliseconds, the content of the public expiry options.</summary>
internal readonly record struct ExpiryTime(ExpiryTime.Unit Kind, long Milliseconds) : IArguments
{
    internal enum Unit
    {
        None,
        In,
        At,
    }

    internal bool IsNone => Kind == Unit.None;

    internal static ExpiryTime In(TimeSpan time) => new(Unit.In, Whole(time, TimeSpan.TicksPerMillisecond));

    internal static ExpiryTime At(DateTimeOffset moment) =>
        new(Unit.At, Whole(moment - DateTimeOffset.UnixEpoch, TimeSpan.TicksPerMillisecond));

    /// <summary>Converts a time span to units of this many ticks, rounded up so that it is never shortened.</summary>
    internal static long Whole(TimeSpan time, long ticks) =>
        (time.Ticks / ticks) + (time.Ticks % ticks > 0 ? 1 : 0);

    /// <summary>The reason why the time is invalid; null if it is valid.</summary>
    internal string? Fault => Kind switch
    {
        Unit.In when Milliseconds <= 0 => string.Create(CultureInfo.InvariantCulture, $"the time to live must be greater than 0, not {Milliseconds} ms."),
        Unit.At when Milliseconds <= 0 => "the time of expiry must be after 1970-01-01.",
        _ => null,
    };

    private bool IsWhole => Milliseconds % 1000 == 0;

    /// <summary>Whole seconds are sent as seconds, which saves three digits.</summary>
    private long Number => IsWhole ? Milliseconds / 1000 : Milliseconds;

    private string Word => Kind == Unit.In ? (IsWhole ? "EX" : "PX") : (IsWhole ? "EXAT" : "PXAT");

    public override string ToString() => IsNone ? "" : string.Create(CultureInfo.InvariantCulture, $"{Word} {Number}");

    void IArguments.AddTo(Args args)
    {
        if (Fault is { } fault) args.Refuse(fault);
        else if (!IsNone) args.Add((RedisValue)Word).Add((RedisValue)Number);
    }
}
