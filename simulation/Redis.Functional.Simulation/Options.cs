using System.Globalization;

namespace Redis.Functional.Simulation;

/// <summary>The command line: a mode, then options with and without values.</summary>
sealed class Options(string[] words)
{
    public string[] Words => words;

    public string Mode => words.FirstOrDefault() ?? "help";

    public bool Has(string name) => words.Contains($"--{name}");

    public string? Text(string name)
    {
        var at = Array.IndexOf(words, $"--{name}");
        return at >= 0 && at + 1 < words.Length ? words[at + 1] : null;
    }

    public int Number(string name, int otherwise) => Text(name) is { } text ? int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : otherwise;

    public long Long(string name, long otherwise) => Text(name) is { } text ? long.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : otherwise;

    public Plan Plan(ulong seed) => new(seed)
    {
        Callers = Number("callers", 16),
        Calls = Number("calls", 30),
        WithoutCallers = Text("without-callers")?.Split(',').Select(int.Parse).ToArray() ?? [],
        Kind = Text("kind"),
        IsCluster = Has("cluster") || Has("cluster-client"),
        IsClusterClient = Has("cluster-client"),
        IsSentinel = Has("sentinel"),
        HasSentinelFaults = !Has("no-sentinel-faults"),
        HasMoves = !Has("no-moves"),
        HasDepartures = !Has("no-departures"),
        HasLosses = !Has("no-losses"),
        HasFaults = !Has("no-faults"),
        HasCuts = !Has("no-cuts"),
        HasStalls = !Has("no-stalls"),
        HasRefusals = !Has("no-refusals"),
        HasOddServer = !Has("no-odd-server"),
        HasCancellations = !Has("no-cancellations"),
        HasDisposal = !Has("no-disposal"),
        HasFreezes = !Has("no-freezes"),
        HasFailovers = !Has("no-failovers"),
        HasSilence = !Has("no-silence"),
        HasCachedClock = !Has("no-cached-clock"),
        Preemption = Number("preempt", 0),
        KeepsLog = Has("log"),
    };
}
