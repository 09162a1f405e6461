namespace Redis.Functional;

/// <summary>
/// The shards of a client, which are connected and disconnected with it. As a locator it leads nowhere: no shard stands for another one.
/// </summary>
/// <param name="servers">The shards, in the order of the placement.</param>
/// <param name="placement">Who has which slot.</param>
internal sealed class ShardedLocator(ShardServer[] servers, Placement placement) : ILocator
{
    private Node? _client;

    public string Name { get; } = $"the shards {string.Join(", ", servers.Select(static server => server.Name))}";

    public RedisEndpoint? Endpoint => null;

    public LocatorView View
    {
        get
        {
            var views = Array.ConvertAll(servers, static server => server.Node.Plan.Locator.View);
            return new(
                [.. views.SelectMany(static view => view.Sentinels).Distinct()],
                views.Sum(static view => view.PrimaryChanges),
                views.Sum(static view => view.OlderAnswers),
                views.Sum(static view => view.FailedSearches));
        }
    }

    /// <summary>The shards.</summary>
    internal ShardServer[] Servers => servers;

    /// <summary>The index of the shard that has a slot.</summary>
    internal int OwnerOf(int slot) => placement.OwnerOf(slot);

    public ValueTask<RedisResult<Place>> Find(CancellationToken cancellationToken) => new(new RedisResult<Place>(new RedisError.Client.Unsupported("No single shard represents all shards.")));

    public RedisError? Check(RedisEndpoint endpoint, ServerHello hello) => null;

    // Under the client's lock.
    public void Follow(Node node)
    {
        Volatile.Write(ref _client, node);
        StartAgain();
    }

    public async ValueTask Rest()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        if (Volatile.Read(ref _client) is { IsOpen: true }) return;
        await Task.WhenAll(Array.ConvertAll(servers, static server => server.Disconnect().AsTask())).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        // The client was connected again meanwhile.
        if (Volatile.Read(ref _client) is { IsOpen: true }) StartAgain();
    }

    private void StartAgain()
    {
        foreach (var server in servers) server.Node.StartAgain();
    }
}
