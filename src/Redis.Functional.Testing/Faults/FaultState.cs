using System.Collections.Concurrent;

namespace Redis.Functional.Testing;

/// <summary>What all connections of one <see cref="FaultTransport"/> share.</summary>
internal sealed class FaultState(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<FaultyConnection, bool> _open = [];
    private ArmedFault[] _armed = [];

    internal TimeProvider Time => time;

    internal TrafficCounter Traffic { get; } = new();

    internal ArmedFault Arm(Fault? fault)
    {
        var armed = new ArmedFault(fault ?? Fault.DropPush(""), time);
        lock (_gate) _armed = [.. _armed, armed];
        return armed;
    }

    internal void Clear()
    {
        ArmedFault[] armed;
        lock (_gate) (armed, _armed) = (_armed, []);
        foreach (var fault in armed) fault.Release();
    }

    internal int Drop() => _open.Keys.Count(static connection => connection.Cut("A test closed every connection."));

    internal void Opened(FaultyConnection connection) => _open[connection] = true;

    internal void Ended(FaultyConnection connection) => _open.TryRemove(connection, out _);

    internal ArmedFault? RefusalOfDial() => First(static armed => armed.Fault.Kind == FaultKind.RefuseDial && armed.Count());

    internal ArmedFault? OfRequest(SeenRequest request) =>
        First(armed => armed.Fault.Kind is not (FaultKind.RefuseDial or FaultKind.DropPush) && armed.Matches(request));

    internal ArmedFault? OfPush(SeenRequest push) => First(armed => armed.Fault.Kind == FaultKind.DropPush && armed.Matches(push));

    private ArmedFault? First(Func<ArmedFault, bool> due)
    {
        foreach (var armed in Volatile.Read(ref _armed))
        {
            if (due(armed)) return armed;
        }
        return null;
    }
}
