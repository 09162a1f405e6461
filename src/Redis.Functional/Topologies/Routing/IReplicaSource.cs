namespace Redis.Functional;

/// <summary>Knows which replicas there are.</summary>
internal interface IReplicaSource
{
    /// <summary>Whose replicas they are, for errors.</summary>
    string Name { get; }

    /// <summary>Called when there may be others, on any thread.</summary>
    Action? Changed { set; }

    /// <summary>Those that are healthy, as far as is known; null when nobody can say it now.</summary>
    ValueTask<IReadOnlyCollection<RedisEndpoint>?> Find(CancellationToken cancellationToken);
}
