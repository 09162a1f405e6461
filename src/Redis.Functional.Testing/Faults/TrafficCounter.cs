using System.Collections.Immutable;

namespace Redis.Functional.Testing;

/// <summary>Counts what passes, for all connections of a <see cref="FaultTransport"/>. Written by their writers, under its lock.</summary>
internal sealed class TrafficCounter
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Traffic.Counts> _byCommand = new(StringComparer.Ordinal);
    private int _dials;
    private int _requests;
    private int _writes;

    internal Traffic Snapshot()
    {
        lock (_gate) return new Traffic(_dials, _requests, _writes, _byCommand.ToImmutableDictionary(StringComparer.Ordinal));
    }

    internal void Dialled()
    {
        lock (_gate) _dials++;
    }

    /// <summary>Counts one write with these requests.</summary>
    internal void Wrote(List<string> names)
    {
        if (names.Count == 0) return;
        lock (_gate)
        {
            _writes++;
            _requests += names.Count;
            foreach (var name in names)
            {
                var counts = _byCommand.GetValueOrDefault(name);
                _byCommand[name] = counts with { Requests = counts.Requests + 1 };
            }
            foreach (var name in names.Distinct(StringComparer.Ordinal))
            {
                var counts = _byCommand[name];
                _byCommand[name] = counts with { Writes = counts.Writes + 1 };
            }
        }
    }
}
