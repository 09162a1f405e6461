namespace Redis.Functional;

/// <summary>What a bulk load has done so far. Read on another thread than it is written.</summary>
internal interface ILoadCounts
{
    long Done { get; }

    long Failed { get; }

    /// <summary>How many commands were begun.</summary>
    long Started { get; }

    /// <summary>True when every command of the sequence was begun.</summary>
    bool IsComplete { get; }

    /// <summary>The failures that were not taken yet.</summary>
    LoadFailure[] TakeFailures();
}
