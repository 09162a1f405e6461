using System.Collections.Immutable;

namespace Redis.Functional.TestKit;

/// <summary>What a node of a <see cref="ScriptCluster"/> says of the cluster in CLUSTER INFO and CLUSTER SLOTS.</summary>
public sealed record ScriptView
{
    /// <summary>The <c>cluster_current_epoch</c>.</summary>
    public long Epoch { get; init; } = 1;

    /// <summary>The <c>cluster_state</c>: <c>ok</c> or <c>fail</c>.</summary>
    public string State { get; init; } = "ok";

    /// <summary>The lines of CLUSTER SLOTS. Of two lines with the same slot, the last one's owner has it.</summary>
    public ImmutableArray<ScriptOwners> Owners { get; init; } = [];

    /// <summary>The same view with one more line.</summary>
    public ScriptView With(int first, int last, params ImmutableArray<ScriptAddress> nodes) => this with { Owners = Owners.Add(new(first, last, nodes)) };

    /// <summary>The line that has a slot; null: nobody owns it.</summary>
    public ScriptOwners? OwnersOf(int slot) => Owners.LastOrDefault(owners => owners.First <= slot && slot <= owners.Last);
}

/// <summary>A line of CLUSTER SLOTS: a range of slots, its primary, then the primary's replicas.</summary>
public sealed record ScriptOwners(int First, int Last, ImmutableArray<ScriptAddress> Nodes);

/// <summary>A node as a line of CLUSTER SLOTS names it.</summary>
/// <param name="Host">An address, a name, empty, <c>?</c>, or null.</param>
/// <param name="Port">The port; 0 is one that some servers tell.</param>
/// <param name="Id">Forty characters.</param>
/// <param name="Metadata">Alternating names and values: <c>hostname</c>, <c>ip</c>, <c>availability-zone</c>; null: a server that tells none.</param>
public sealed record ScriptAddress(string? Host, int Port, string Id, params string[]? Metadata);
