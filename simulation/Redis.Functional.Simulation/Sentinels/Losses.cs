namespace Redis.Functional.Simulation;

/// <summary>What servers have done and failovers may have lost: what they did last may be missing when it is read.</summary>
sealed class Losses
{
    readonly Dictionary<string, int> _changes = [];
    readonly Dictionary<string, int> _popped = [];

    /// <summary>How many of the latest changes of a key may be missing.</summary>
    public int Of(string key) => _changes.GetValueOrDefault(key);

    /// <summary>How often a value may be on its list again.</summary>
    public int OfPopped(string value) => _popped.GetValueOrDefault(value);

    public void Add(string key, string? popped)
    {
        Executed.Count(_changes, key);
        if (popped is not null) Executed.Count(_popped, popped);
    }
}
