using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests.Isolated.Pairing;

/// <summary>The sums over all rounds of a fuzz.</summary>
internal sealed class PairingResult
{
    private readonly Dictionary<string, int> wrongByKind = new(StringComparer.Ordinal);

    public long Calls { get; private set; }

    public int Struck { get; private set; }

    public long Failed { get; private set; }

    /// <summary>Up to a hundred values that were not their key's, with the mode and the anomaly.</summary>
    public List<string> Wrong { get; } = [];

    public List<string> FalseDeliveries { get; } = [];

    public int WrongCount => wrongByKind.Values.Sum();

    public void Add(PairingMode mode, Anomaly anomaly, PairingCalls calls, bool struck)
    {
        Calls += calls.Calls;
        Failed += calls.Failed;
        if (struck) Struck++;
        wrongByKind[anomaly.Name] = wrongByKind.GetValueOrDefault(anomaly.Name) + calls.Wrong.Count;
        Wrong.AddRange(calls.Wrong.Take(Math.Max(0, 100 - Wrong.Count)).Select(value => $"{mode.Name}, {anomaly}: {value}"));
        FalseDeliveries.AddRange(calls.FalseDeliveries().Select(write => $"{mode.Name}, {anomaly}: {write}"));
    }

    public string Summary()
    {
        var kinds = string.Join(", ", wrongByKind.Where(pair => pair.Value > 0).OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value}"));
        return $"{Struck} anomalies among {Calls} calls, {Failed} failed: {WrongCount} wrong{(kinds.Length > 0 ? $" ({kinds})" : "")}, {FalseDeliveries.Count} false deliveries{string.Concat(FalseDeliveries.Take(10).Select(write => $" [{write}]"))}";
    }
}
