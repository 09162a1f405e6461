namespace Redis.Functional.TestKit;

/// <summary>What a <see cref="FaultProxy"/> does to the connections that run through it. A value; the proxy obeys it from the moment it
/// is set, on open connections too.</summary>
public sealed record Faults
{
    /// <summary>Pass everything on.</summary>
    public static Faults None { get; } = new();

    /// <summary>Connections stay open and can be opened, and nothing comes through in either direction.</summary>
    public static Faults Blackhole { get; } = new()
    {
        HoldDials = true,
        ToServer = new FlowFaults { Hold = true },
        ToClient = new FlowFaults { Hold = true },
    };

    /// <summary>Nobody listens; open connections go on.</summary>
    public static Faults Refused { get; } = new() { Refuse = true };

    public FlowFaults ToServer { get; init; } = FlowFaults.None;

    public FlowFaults ToClient { get; init; } = FlowFaults.None;

    /// <summary>Close the listener: connecting answers ECONNREFUSED.</summary>
    public bool Refuse { get; init; }

    /// <summary>Accept, but do not dial the server until the faults change.</summary>
    public bool HoldDials { get; init; }

    /// <summary>Which connections the faults of the two directions are for; the first connection is 1.</summary>
    public Predicate<int> Connections { get; init; } = _ => true;

    /// <summary>The same in both directions.</summary>
    public static Faults Both(FlowFaults faults) => new() { ToServer = faults, ToClient = faults };

    /// <summary>So many bytes at a time, in both directions.</summary>
    public static Faults Drip(int bytes, TimeSpan pause = default) => Both(new FlowFaults { DripBytes = bytes, DripPause = pause });

    /// <summary>Every chunk late, in both directions.</summary>
    public static Faults Late(TimeSpan delay, TimeSpan jitter = default) => Both(new FlowFaults { Delay = delay, Jitter = jitter });

    /// <summary>The server receives so many bytes, then the connection is cut.</summary>
    public static Faults CutRequest(long after, CutKind kind = CutKind.Close) => new() { ToServer = new FlowFaults { CutAfter = after, Cut = kind } };

    /// <summary>The client receives so many bytes, then the connection is cut.</summary>
    public static Faults CutReply(long after, CutKind kind = CutKind.Close) => new() { ToClient = new FlowFaults { CutAfter = after, Cut = kind } };
}
