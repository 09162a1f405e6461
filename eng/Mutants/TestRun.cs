namespace Redis.Functional.Mutants;

/// <summary>What a run of tests has shown.</summary>
abstract record TestRun
{
    /// <summary>A test failed: the first.</summary>
    public sealed record Failed(string Test) : TestRun;

    /// <summary>All passed, at least one.</summary>
    public sealed record Passed : TestRun;

    /// <summary>Neither, for a reason: nothing ran, or the run ended, or was ended, without a failed test. A machine that is too slow looks the same.</summary>
    public sealed record Undecided(string Why) : TestRun;
}
