namespace Redis.Functional.Simulation;

/// <summary>How often everything was done for clients, by all servers of a run together: replication does nothing again.</summary>
sealed class Executed
{
    /// <summary>How often each value that is written once was received in a request, whatever became of it.</summary>
    public Dictionary<string, int> Received { get; } = [];

    /// <summary>How often each value was stored by SET.</summary>
    public Dictionary<string, int> Stored { get; } = [];

    /// <summary>How often each counter was counted up.</summary>
    public Dictionary<string, int> Added { get; } = [];

    /// <summary>How often each value was pushed.</summary>
    public Dictionary<string, int> Pushed { get; } = [];

    /// <summary>How often each value left a list.</summary>
    public Dictionary<string, int> Popped { get; } = [];

    /// <summary>How many connections have subscribed to each name.</summary>
    public Dictionary<string, int> Subscribed { get; } = [];

    public static void Count(Dictionary<string, int> times, string what) => times[what] = times.GetValueOrDefault(what) + 1;
}
