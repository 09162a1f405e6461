using LanguageExt;

namespace Redis.Functional.ClientProcess;

/// <summary>Counts outcomes. Prints as one line.</summary>
internal sealed class Tally
{
    private long _right;
    private long _late;
    private long _left;
    private RedisError? _first;

    public void Add(Either<RedisError, long> outcome) => outcome.Match(
        Right: _ => Interlocked.Increment(ref _right),
        Left: error => error is RedisError.Timeout ? Interlocked.Increment(ref _late) : Interlocked.Increment(ref Noted(error)));

    public override string ToString() => $"tally: {_right} right, {_late} at their deadline, {_left} others{(_first is null ? "" : $", the first of them {_first}")}";

    private ref long Noted(RedisError error)
    {
        Interlocked.CompareExchange(ref _first, error, null);
        return ref _left;
    }
}
