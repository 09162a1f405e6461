namespace Redis.Functional.Simulation;

/// <summary>What may go wrong on the network, each once in so many times; 0: never.</summary>
sealed record NetworkFaults
{
    public static NetworkFaults None { get; } = new() { SlowWrites = 8, Splits = 4, Segments = 3 };

    public static NetworkFaults Usual { get; } = None with { Refusals = 12, Hangs = 40, Cuts = 3, Stalls = 400 };

    /// <summary>Dials that are refused.</summary>
    public int Refusals { get; init; }

    /// <summary>Dials that hang for a minute.</summary>
    public int Hangs { get; init; }

    /// <summary>Connections that are cut, at a byte of one direction.</summary>
    public int Cuts { get; init; }

    /// <summary>Deliveries that take up to four seconds.</summary>
    public int Stalls { get; init; }

    /// <summary>Writes that complete later.</summary>
    public int SlowWrites { get; init; }

    /// <summary>Replies that arrive in parts.</summary>
    public int Splits { get; init; }

    /// <summary>Reads that come in two segments.</summary>
    public int Segments { get; init; }

    /// <summary>The last byte before which a cut comes.</summary>
    public int LastCut { get; init; } = 6_000;

    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromMilliseconds(2);

    public static bool Falls(SimulationRandom random, int oneIn) => oneIn > 0 && random.OneIn(oneIn);
}
