using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>The clients that are open, for instruments that observe all of them. It keeps none of them alive.</summary>
internal sealed class LiveClients
{
    private readonly ConditionalWeakTable<ClientFigures, object> _clients = [];

    internal LiveClients(Meter meter)
    {
        meter.CreateObservableUpDownCounter(RedisTelemetry.ConnectionCount, Connections, "{connection}", "Connections, used or idle.");
        meter.CreateObservableUpDownCounter(RedisTelemetry.ConnectionMax, Limits, "{connection}", "The maximum number of connections.");
        meter.CreateObservableUpDownCounter(RedisTelemetry.PendingRequests, Pending, "{request}", "Calls that wait for a connection.");
        meter.CreateObservableUpDownCounter(RedisTelemetry.InFlightCommands, InFlight, "{command}", "Commands that await a reply.");
        meter.CreateObservableUpDownCounter(RedisTelemetry.InFlightBytes, InFlightBytes, "By", "Bytes of the requests that await a reply.");
    }

    internal void Add(ClientFigures client) => _clients.TryAdd(client, client.PoolName);

    internal void Remove(ClientFigures client) => _clients.Remove(client);

    private IEnumerable<Measurement<long>> Connections() => Open().SelectMany(static client => client.Connections());

    private IEnumerable<Measurement<long>> Limits() => Open().SelectMany(static client => client.Limits());

    private IEnumerable<Measurement<long>> Pending() => Open().Select(static client => client.Pending());

    private IEnumerable<Measurement<long>> InFlight() => Open().SelectMany(static client => client.InFlight());

    private IEnumerable<Measurement<long>> InFlightBytes() => Open().SelectMany(static client => client.InFlightBytes());

    private List<ClientFigures> Open() => [.. _clients.Select(static entry => entry.Key)];
}
