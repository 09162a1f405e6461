namespace Redis.Functional;

/// <summary>Knows which primaries and replicas there are.</summary>
internal interface IReplicaSource
{
    /// <summary>Whose replicas they are, for errors.</summary>
    string Name { get; }

    /// <summary>How many replicas are dialled at most.</summary>
    int Most { get; }

    /// <summary>The primaries of now, with connections that are the client's.</summary>
    IReadOnlyCollection<Node> Primaries { get; }

    /// <summary>Called when there may be others, on any thread.</summary>
    Action? Changed { set; }

    /// <summary>The replicas that are healthy, as far as is known; null when they are unknown now.</summary>
    ValueTask<IReadOnlyCollection<FoundReplica>?> Find(CancellationToken cancellationToken);
}
