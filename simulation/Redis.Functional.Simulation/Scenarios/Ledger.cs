namespace Redis.Functional.Simulation;

/// <summary>What callers were told of their writes, to be compared with what the server did.</summary>
sealed class Ledger
{
    readonly List<(string Value, Delivery? Outcome)> _stored = [];
    readonly List<(string Value, Delivery? Outcome)> _pushed = [];
    readonly Dictionary<string, (long Sure, long Maybe)> _counters = [];
    readonly Dictionary<string, int> _popped = [];

    /// <summary>What failovers may have lost.</summary>
    public Losses Losses { get; set; } = new();

    /// <summary>A SET ended: with a value (null error), or with an error.</summary>
    public void Stored(string value, RedisError? error) => _stored.Add((value, error?.Delivery));

    public void Pushed(string value, RedisError? error) => _pushed.Add((value, error?.Delivery));

    /// <summary>False when it was popped before, and is not on its list again.</summary>
    public bool Popped(string value)
    {
        Executed.Count(_popped, value);
        return _popped[value] <= 1 + Losses.OfPopped(value);
    }

    /// <summary>Told before the call: it may have run from now on, until its end is known.</summary>
    public void Counting(string key)
    {
        var (sure, maybe) = _counters.GetValueOrDefault(key);
        _counters[key] = (sure, maybe + 1);
    }

    /// <summary>The call ended. A value, or an error that says it was executed, counts for sure; one that says it was not, does not.</summary>
    public void Counted(string key, RedisError? error)
    {
        var (sure, maybe) = _counters[key];
        _counters[key] = error is null ? (sure + 1, maybe - 1) : CanHaveRun(error.Delivery) ? (sure, maybe) : (sure, maybe - 1);
    }

    /// <summary>Why a number that was read of a counter cannot be; null when it can.</summary>
    public string? Fault(string key, long number)
    {
        var (sure, maybe) = _counters.GetValueOrDefault(key);
        return number >= sure - Losses.Of(key) && number <= sure + maybe ? null : $"{key} is {number}, of {sure}{(Losses.Of(key) > 0 ? $"-{Losses.Of(key)}" : "")}..{sure + maybe}";
    }

    /// <summary>Compares all with the server, when everything is over.</summary>
    public string? Compare(ModelServer server)
    {
        foreach (var (value, outcome) in _stored.Concat(_pushed))
            if (outcome == Delivery.NotSent && server.Executed.Received.GetValueOrDefault(value) > 0)
                return $"{value} ended as NotSent, and a server has received it";
        foreach (var (value, outcome) in _stored)
            if (Fault("SET", value, outcome, server.Executed.Stored.GetValueOrDefault(value)) is { } fault)
                return fault;
        foreach (var (value, outcome) in _pushed)
            if (Fault("RPUSH", value, outcome, server.Executed.Pushed.GetValueOrDefault(value)) is { } fault)
                return fault;
        foreach (var (key, (sure, maybe)) in _counters)
            if (server.Executed.Added.TryGetValue(key, out var added) && (added < sure || added > sure + maybe))
                return $"{key} was counted up {added} times, of {sure}..{sure + maybe}";
        foreach (var key in _counters.Keys)
            if (Fault(key, long.Parse(server.Keys.Text(key) ?? "0", System.Globalization.CultureInfo.InvariantCulture)) is { } fault)
                return fault;
        foreach (var (value, times) in _popped)
            if (server.Executed.Popped.GetValueOrDefault(value) is var popped && (popped < times || popped > 1 + Losses.OfPopped(value)))
                return $"{value} was popped {popped} times, and received {times} times";
        return null;
    }

    static bool CanHaveRun(Delivery delivery) => delivery is Delivery.Unknown or Delivery.Executed;

    static string? Fault(string command, string value, Delivery? outcome, int times) =>
        times > 1 ? $"{command} {value} ran {times} times"
        : outcome is null or Delivery.Executed && times != 1 ? $"{command} {value} ended as {outcome?.ToString() ?? "a value"} and ran {times} times"
        : outcome is Delivery.NotSent or Delivery.Rejected && times != 0 ? $"{command} {value} ended as {outcome} and ran {times} times"
        : null;
}
