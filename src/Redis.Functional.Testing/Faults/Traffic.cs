using System.Collections.Immutable;

namespace Redis.Functional.Testing;

/// <summary>The traffic that has passed a <see cref="FaultTransport"/> up to a moment.</summary>
/// <remarks>
/// <para>Compare two of them, or query by command.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class Traffic
{
    private readonly ImmutableDictionary<string, Counts> _byCommand;

    internal Traffic(int dials, int requests, int writes, ImmutableDictionary<string, Counts> byCommand) =>
        (Dials, Requests, Writes, _byCommand) = (dials, requests, writes, byCommand);

    /// <summary>The number of attempts to connect, including refused ones.</summary>
    public int Dials { get; }

    /// <summary>The number of requests, including those of the client itself: the handshake, and PINGs.</summary>
    public int Requests { get; }

    /// <summary>The number of writes that completed at least one request, including those of the client itself.</summary>
    public int Writes { get; }

    /// <summary>Gets the number of requests of a command, such as <c>GET</c> or <c>CONFIG GET</c>.</summary>
    /// <remarks>The case is ignored.</remarks>
    public int RequestsOf(string command) => Find(command).Requests;

    /// <summary>Gets the number of writes with at least one request of a command.</summary>
    /// <remarks>It is 1 for a pipeline of ten GETs.</remarks>
    public int WritesOf(string command) => Find(command).Writes;

    /// <summary>Formats the totals.</summary>
    public override string ToString() => $"{Dials} dials, {Requests} requests in {Writes} writes";

    private Counts Find(string command) => _byCommand.GetValueOrDefault(command?.ToUpperInvariant() ?? "");

    /// <summary>How many requests of one command, in how many writes.</summary>
    internal readonly record struct Counts(int Requests, int Writes);
}
