namespace Redis.Functional;

/// <summary>How a step ended: with a value or, if there is none, with an error.</summary>
internal readonly struct StepOutcome
{
    private readonly RedisError? _error;

    private StepOutcome(StepValue? value, RedisError? error, bool hasWritten)
    {
        Value = value;
        _error = error;
        HasWritten = hasWritten;
    }

    internal StepValue? Value { get; }

    internal RedisError Error => _error ?? FailedProgram.Unknown;

    /// <summary>Whether something may have been written that the account of the run does not have yet.</summary>
    internal bool HasWritten { get; }

    internal static StepOutcome Of<A>(in RedisResult<A> result, bool hasWritten = false) =>
        result.TryGetValue(out var value) ? new(StepValue<A>.Of(value), null, hasWritten) : new(null, result.Error, hasWritten);

    internal static StepOutcome Of(StepValue value) => new(value, null, hasWritten: false);

    internal static StepOutcome Succeeded<A>(A value) => Of(StepValue<A>.Of(value));

    internal static StepOutcome Failed(RedisError error) => new(null, error, hasWritten: false);
}
