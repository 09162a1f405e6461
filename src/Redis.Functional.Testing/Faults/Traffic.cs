using System.Collections.Immutable;

namespace Redis.Functional.Testing;

/// <summary>What has passed a <see cref="FaultTransport"/> up to a moment. Take two and compare them, or ask by command. Since 0.1.</summary>
public sealed class Traffic
{
    private readonly ImmutableDictionary<string, Counts> _byCommand;

    internal Traffic(int dials, int requests, int writes, ImmutableDictionary<string, Counts> byCommand) =>
        (Dials, Requests, Writes, _byCommand) = (dials, requests, writes, byCommand);

    /// <summary>Attempts to connect, the refused ones included.</summary>
    public int Dials { get; }

    /// <summary>Requests, those of the client itself included: the handshake, and a PING after silence.</summary>
    public int Requests { get; }

    /// <summary>Writes that completed at least one request, those of the client itself included.</summary>
    public int Writes { get; }

    /// <summary>Requests of a command, as <c>GET</c> or <c>CONFIG GET</c>, in any case.</summary>
    public int RequestsOf(string command) => Find(command).Requests;

    /// <summary>Writes that had at least one request of a command: 1 for a pipeline of ten GETs.</summary>
    public int WritesOf(string command) => Find(command).Writes;

    /// <summary>The totals.</summary>
    public override string ToString() => $"{Dials} dials, {Requests} requests in {Writes} writes";

    private Counts Find(string command) => _byCommand.GetValueOrDefault(command?.ToUpperInvariant() ?? "");

    /// <summary>How many requests of one command, in how many writes.</summary>
    internal readonly record struct Counts(int Requests, int Writes);
}
