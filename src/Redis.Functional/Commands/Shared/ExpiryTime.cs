using System.Globalization;

namespace Redis.Functional;

/// <summary>A time to live or a moment, in milliseconds: what the public expiry options are made of.</summary>
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

    /// <summary>In units of so many ticks, rounded up: never less time than asked for.</summary>
    internal static long Whole(TimeSpan time, long ticks) =>
        (time.Ticks / ticks) + (time.Ticks % ticks > 0 ? 1 : 0);

    /// <summary>Why no server would take it; null when it is good.</summary>
    internal string? Fault => Kind switch
    {
        Unit.In when Milliseconds <= 0 => string.Create(CultureInfo.InvariantCulture, $"the time to live must be greater than 0, not {Milliseconds} ms."),
        Unit.At when Milliseconds <= 0 => "the time of expiry must be after 1970-01-01.",
        _ => null,
    };

    private bool IsWhole => Milliseconds % 1000 == 0;

    /// <summary>What is a whole number of seconds goes over the wire so: three digits fewer.</summary>
    private long Number => IsWhole ? Milliseconds / 1000 : Milliseconds;

    private string Word => Kind == Unit.In ? (IsWhole ? "EX" : "PX") : (IsWhole ? "EXAT" : "PXAT");

    public override string ToString() => IsNone ? "" : string.Create(CultureInfo.InvariantCulture, $"{Word} {Number}");

    void IArguments.AddTo(Args args)
    {
        if (Fault is { } fault) args.Refuse(fault);
        else if (!IsNone) args.Add((RedisValue)Word).Add((RedisValue)Number);
    }
}
