namespace Redis.Functional;

/// <summary>
/// The replicas that sentinels know of. Those count that know the latest configuration; a replica is healthy when one of them sees it so, since the client's
/// own connection shows the rest.
/// </summary>
internal sealed class SentinelReplicas(SentinelConfig config, SentinelLocator locator, Node primary) : IReplicaSource
{
    private static readonly string[] Flaws = ["s_down", "o_down", "disconnected"];

    /// <summary>The replicas of a client's primary. How their calls wait is their router's affair, and one that was away comes back whenever it can.</summary>
    internal static Replicas Of(SentinelConfig config, Node primary)
    {
        var plan = primary.Plan;
        var server = plan.Config with { WhenDisconnected = WhenDisconnected.Fail, Reconnect = plan.Config.Reconnect with { MaxAttempts = null } };
        return new Replicas(
            primary,
            new SentinelReplicas(config, (SentinelLocator)plan.Locator, primary),
            endpoint => plan with { Config = server with { Endpoint = endpoint }, Locator = new ReplicaLocator(endpoint, isOfCluster: false) });
    }

    public string Name => config.PrimaryName;

    // A list that grows without end is a fault elsewhere.
    public int Most => 64;

    public IReadOnlyCollection<Node> Primaries { get; } = [primary];

    public Action? Changed
    {
        set => locator.ReplicasChanged = value;
    }

    public async ValueTask<IReadOnlyCollection<FoundReplica>?> Find(CancellationToken cancellationToken)
    {
        if (await locator.Sentinels().ConfigureAwait(false) is not { } sentinels) return null;
        if (await sentinels.Ask(cancellationToken).ConfigureAwait(false) is not { } answers) return null;
        var believed = SentinelVerdict.Believed(config, answers).ToHashSet();
        var listed = await Task.WhenAll(sentinels.Members.Where(sentinel => believed.Contains(sentinel.Endpoint)).Select(sentinel => Of(sentinel, cancellationToken))).ConfigureAwait(false);
        return Array.TrueForAll(listed, static one => one is null) ? null : [.. listed.SelectMany(static one => one ?? []).Distinct().Select(static endpoint => new FoundReplica(endpoint))];
    }

    // Does not fail: for lack of memory there is no answer.
    private async Task<IEnumerable<RedisEndpoint>?> Of(WatchedSentinel sentinel, CancellationToken cancellationToken)
    {
        try
        {
            var said = await sentinel.Ask("SENTINEL REPLICAS", ServerCommands.SentinelReplicas(config.PrimaryName), SentinelGroup.Patience, cancellationToken).ConfigureAwait(false);
            return said.TryGetValue(out var replicas) ? AddressesOf(replicas, sentinel) : null;
        }
        catch (Exception)
        {
            return null;
        }
    }

    // What its function captures is allocated when it begins.
    private IEnumerable<RedisEndpoint> AddressesOf(IEnumerable<SentinelReplica> replicas, WatchedSentinel sentinel) =>
        replicas.Where(IsHealthy).SelectMany(replica => AddressOf(replica, sentinel));

    private IEnumerable<RedisEndpoint> AddressOf(SentinelReplica replica, WatchedSentinel sentinel) =>
        config.AddressOf(replica.Host, replica.Port, sentinel.Endpoint).TryGetValue(out var endpoint) ? [endpoint] : [];

    private static bool IsHealthy(SentinelReplica replica) => !replica.Flags.Split(',').Any(static flag => Flaws.Contains(flag));
}
