using System.Diagnostics.Metrics;

namespace Redis.Functional;

/// <summary>The figures of one client at this moment.</summary>
/// <param name="node">Its connections.</param>
internal sealed class ClientFigures(Node node)
{
    // Connections beside the shared one are a pool of their own.
    private readonly KeyValuePair<string, object?> _pool = new(Tags.PoolName, NameOf(node));
    private readonly KeyValuePair<string, object?> _side = new(Tags.PoolName, ConnectionReport.SideOf(NameOf(node)));

    internal string PoolName => (string)_pool.Value!;

    internal IEnumerable<Measurement<long>> Connections()
    {
        var interpreter = node.Interpreter;
        var statistics = interpreter.Statistics;
        var isShared = IsShared;
        var pool = isShared ? _side : _pool;
        if (isShared) yield return new(interpreter.IsConnected ? 1 : 0, _pool, new(Tags.State, "used"));
        yield return new(statistics.InUse, pool, new(Tags.State, "used"));
        yield return new(statistics.Idle, pool, new(Tags.State, "idle"));
    }

    internal IEnumerable<Measurement<long>> Limits()
    {
        var config = node.Plan.Config;
        if (!IsShared)
        {
            if (config.Pool?.MaxSize is { } most) yield return new(most, _pool);
            yield break;
        }

        yield return new(1, _pool);
        yield return new(config.MaxLeasedConnections, _side);
    }

    internal Measurement<long> Pending() => new(node.Interpreter.Statistics.Waiting, IsShared ? _side : _pool);

    internal IEnumerable<Measurement<long>> InFlight() => node.Interpreter.Shared is { } shared ? [new(shared.Due, _pool)] : [];

    internal IEnumerable<Measurement<long>> InFlightBytes() => node.Interpreter.Shared is { } shared ? [new(shared.DueBytes, _pool)] : [];

    private bool IsShared => node.Plan.Config.Pool is null;

    private static string NameOf(Node node) => ConnectionReport.NameOf(node.Plan.Config, node.Plan.Locator.Name);
}
