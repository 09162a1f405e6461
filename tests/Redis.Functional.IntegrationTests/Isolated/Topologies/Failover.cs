using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>
/// Servers and sentinels whose primary a test takes away, and what each server has done. The first primary keeps a file of it, and lets no sentinel make it a
/// replica, so that it can be asked afterwards for what it has acknowledged and not passed on.
/// </summary>
internal sealed class Failover : IAsyncDisposable
{
    /// <summary>Of clients whose calls wait for a connection, and are sent again when they have not run: longer than a failover takes on a slow machine.</summary>
    public static readonly RedisConfig Waiting = new() { WhenDisconnected = WhenDisconnected.Wait, CommandTimeout = TimeSpan.FromMinutes(2) };

    private static readonly TimeSpan Never = TimeSpan.FromMinutes(10);

    private readonly Loss _loss;
    private RedisServer? _promoted;

    private Failover(Loss loss, SentinelSet set) => (_loss, Set) = (loss, set);

    public SentinelSet Set { get; }

    /// <summary>The primary at first.</summary>
    public RedisServer Deposed => Set.Servers[0];

    /// <summary>The primary in the end.</summary>
    public RedisServer Promoted => _promoted ?? throw new InvalidOperationException("It has not happened yet.");

    /// <summary>Runs a test once for each kind of loss, at once: most of it is waiting.</summary>
    public static Task Each(Func<Failover, Task> test) => Task.WhenAll(Enum.GetValues<Loss>().Select(async loss =>
    {
        await using var failover = await StartAsync(loss);
        await test(failover);
    }));

    public static async Task<Failover> StartAsync(Loss loss)
    {
        var set = await SentinelSet.StartAsync(new()
        {
            ServerConfig = static index => index == 0 ? ["appendonly yes", "appendfsync no", "user default on nopass ~* &* +@all -replicaof -slaveof"] : [],
        });

        var failover = new Failover(loss, set);
        await failover.Patience(Never, Never);
        return failover;
    }

    public SentinelConfig Config(RedisConfig? node = null) =>
        new(Set.Name, [.. Set.Sentinels.Select(At)]) { Node = Doubts.Watched(node ?? new(), Deposed) };

    public async Task<RedisClient> Connect(RedisConfig? node = null) => (await RedisClient.Connect(Config(node))).Right();

    /// <summary>Takes the primary away, and answers when another server says that it is one.</summary>
    public async Task Happens()
    {
        if (_loss == Loss.Killed)
        {
            Deposed.Kill();
            await Patience(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3));
        }
        else
        {
            await Set.FailoverAsync();
        }

        _promoted = await Set.PromotedAsync(Deposed);
        await Patience(Never, Never);
    }

    /// <summary>True when a client uses the server that was promoted.</summary>
    public bool IsFollowedBy(RedisClient client) => client.IsConnected && client.Node.Endpoint == At(Promoted);

    /// <summary>A connection to the deposed server, which is started again when it was killed.</summary>
    public async Task<RespConnection> AskDeposed()
    {
        if (Deposed.HasExited)
        {
            // Until then it would be the primary still.
            await Set.SuccessorAsync(Deposed);
            await Deposed.RestartAsync();
        }

        return await Deposed.ConnectAsync();
    }

    /// <summary>
    /// The values that were added to a stream, on whichever server. An entry that was replicated has one number on both; a value that was added on each of
    /// them is there twice.
    /// </summary>
    public async Task<(string[] All, string[] OnPromoted)> Added(string stream, int database = 0)
    {
        await using var deposed = await AskDeposed();
        await using var promoted = await Promoted.ConnectAsync();
        var (before, after) = (await Entries(deposed, stream, database), await Entries(promoted, stream, database));
        return ([.. before.Union(after).Select(static entry => entry.Value)], [.. after.Select(static entry => entry.Value)]);
    }

    public ValueTask DisposeAsync() => Set.DisposeAsync();

    public override string ToString() => $"{_loss}";

    public static RedisEndpoint At(RedisServer server) => new RedisEndpoint.Tcp(server.Host, server.Port);

    private static async Task<(string Number, string Value)[]> Entries(RespConnection server, string stream, int database)
    {
        await server.AskAsync(["SELECT", $"{database}"]);
        var entries = await server.AskAsync(["XRANGE", stream, "-", "+"]);
        return [.. entries.Items.Select(static entry => (entry.Items[0].Text, entry.Items[1].Items[1].Text))];
    }

    // Except while a primary is to be missed, no server is down and no failover takes too long, however slow the machine is.
    private Task Patience(TimeSpan downAfter, TimeSpan failoverTimeout) => Task.WhenAll(Set.Sentinels.Select(sentinel => sentinel.CliAsync(
        "SENTINEL", "SET", Set.Name, "down-after-milliseconds", $"{downAfter.TotalMilliseconds}", "failover-timeout", $"{failoverTimeout.TotalMilliseconds}")));
}
