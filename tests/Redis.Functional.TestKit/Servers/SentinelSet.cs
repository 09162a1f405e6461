using System.Collections.Immutable;
using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>A primary, its replicas and the sentinels that monitor them, started by a test and killed on dispose. Each is a
/// <see cref="RedisServer"/>, which a test can kill, stop, continue, restart and send commands to.</summary>
public sealed class SentinelSet : IAsyncDisposable
{
    // each check takes a connection and three commands on every sentinel
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private readonly SentinelSetOptions options;
    private readonly RedisServer?[] servers;
    private readonly RedisServer?[] sentinels;

    private SentinelSet(SentinelSetOptions options)
    {
        this.options = options;
        servers = new RedisServer?[1 + options.Replicas];
        sentinels = new RedisServer?[options.Sentinels];
    }

    /// <summary>The name under which the sentinels monitor the primary.</summary>
    public string Name => options.Name;

    /// <summary>The servers, whatever their present roles; the first started as the primary.</summary>
    public ImmutableArray<RedisServer> Servers => [.. servers.OfType<RedisServer>()];

    /// <summary>The sentinels.</summary>
    public ImmutableArray<RedisServer> Sentinels => [.. sentinels.OfType<RedisServer>()];

    /// <summary>Starts all servers and returns when each sentinel sees the others and every replica in sync, which a failover needs.</summary>
    /// <exception cref="InvalidOperationException">No server was found, or one did not come up; the message has its output.</exception>
    public static async Task<SentinelSet> StartAsync(SentinelSetOptions? options = null)
    {
        var chosen = options ?? new();
        var set = new SentinelSet(chosen with { Binary = chosen.Binary ?? await ServerFinder.ProgramAsync().ConfigureAwait(false) });
        try
        {
            await set.StartServersAsync().ConfigureAwait(false);
            await set.StartSentinelsAsync().ConfigureAwait(false);
            return set;
        }
        catch
        {
            await set.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The primary according to the sentinels: the one with the highest epoch decides. Killed and stopped sentinels are not asked.</summary>
    public async Task<RedisServer> PrimaryAsync() => At((await ViewsAsync().ConfigureAwait(false)).MaxBy(view => view.ConfigEpoch)!.PrimaryPort);

    /// <summary>Every server but the primary.</summary>
    public async Task<ImmutableArray<RedisServer>> ReplicasAsync() => Servers.Remove(await PrimaryAsync().ConfigureAwait(false));

    /// <summary>Kills the primary and returns it.</summary>
    public async Task<RedisServer> KillPrimaryAsync()
    {
        var primary = await PrimaryAsync().ConfigureAwait(false);
        primary.Kill();
        return primary;
    }

    /// <summary>Stops the primary (SIGSTOP) and returns it; <see cref="RedisServer.Continue"/> thaws it.</summary>
    public async Task<RedisServer> FreezePrimaryAsync()
    {
        var primary = await PrimaryAsync().ConfigureAwait(false);
        primary.Stop();
        return primary;
    }

    /// <summary>Starts a failover by hand (SENTINEL FAILOVER). The old primary accepts writes for another ten seconds or so after the promotion.</summary>
    public Task FailoverAsync() => Sentinels.First(sentinel => sentinel.IsAwake).CliAsync("SENTINEL", "FAILOVER", Name);

    /// <summary>The next primary, as soon as its ROLE says so, which is about a second before the sentinels name it.</summary>
    public async Task<RedisServer> PromotedAsync(RedisServer deposed)
    {
        RedisServer? promoted = null;
        await Eventually.TrueAsync(
            async () => (promoted = await PrimaryButAsync(deposed).ConfigureAwait(false)) is not null,
            $"another server than {deposed.Endpoint} is a primary").ConfigureAwait(false);
        return promoted!;
    }

    /// <summary>The next primary, as soon as every running sentinel names it.</summary>
    public async Task<RedisServer> SuccessorAsync(RedisServer deposed)
    {
        await Eventually.TrueAsync(
            async () => (await ViewsAsync().ConfigureAwait(false)).Select(view => view.PrimaryPort).Distinct().ToArray() is [var port]
                && port != deposed.ListeningPort,
            $"every sentinel names another primary than {deposed.Endpoint}",
            pause: Pause).ConfigureAwait(false);
        return await PrimaryAsync().ConfigureAwait(false);
    }

    /// <summary>Completes when every running sentinel sees the others and every running replica in sync again. After a failover this takes
    /// about twenty seconds: ten until the old primary becomes a replica, ten until the sentinels ask it again.</summary>
    public async Task ReadyAsync()
    {
        string? missing = null;
        try
        {
            await Eventually.TrueAsync(
                async () => (missing = await MissingAsync().ConfigureAwait(false)) is null,
                "every sentinel sees the others and the replicas",
                options.StartDeadline,
                Pause).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"{e.Message}: {missing}", e);
        }
    }

    /// <summary>Kills all servers, the sentinels first so that they start no failover.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var one in Sentinels.Concat(Servers))
        {
            await one.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task StartServersAsync()
    {
        var primary = await RedisServer.StartAsync(SentinelConfiguration.Server(options, 0, null)).ConfigureAwait(false);
        servers[0] = primary;
        await Task.WhenAll(Enumerable.Range(1, options.Replicas).Select(async index =>
            servers[index] = await RedisServer.StartAsync(SentinelConfiguration.Server(options, index, primary)).ConfigureAwait(false))).ConfigureAwait(false);

        // a sentinel asks the primary for its replicas on connecting and then every ten seconds, so they must be in sync before
        foreach (var replica in Servers.Skip(1))
        {
            await Eventually.TrueAsync(
                async () => (await replica.CliAsync("INFO", "replication").ConfigureAwait(false)).Contains("master_link_status:up", StringComparison.Ordinal),
                $"the replica {replica.Endpoint} is in sync",
                options.StartDeadline).ConfigureAwait(false);
        }
    }

    private async Task StartSentinelsAsync()
    {
        await Task.WhenAll(Enumerable.Range(0, options.Sentinels).Select(async index =>
            sentinels[index] = await RedisServer.StartAsync(SentinelConfiguration.Sentinel(options, servers[0]!)).ConfigureAwait(false))).ConfigureAwait(false);

        // sentinels discover each other by messages that they publish every two seconds; a shorter period saves a second
        await PublishEveryAsync("100").ConfigureAwait(false);
        await ReadyAsync().ConfigureAwait(false);
        await PublishEveryAsync("2000").ConfigureAwait(false);
    }

    private Task PublishEveryAsync(string milliseconds) =>
        Task.WhenAll(Sentinels.Select(sentinel => sentinel.CliAsync("SENTINEL", "DEBUG", "publish-period", milliseconds)));

    private async Task<string?> MissingAsync()
    {
        var (replicas, others) = (Servers.Count(server => server.IsAwake) - 1, Sentinels.Count(sentinel => sentinel.IsAwake) - 1);
        var views = await ViewsAsync().ConfigureAwait(false);
        return views.Select(view => view.PrimaryPort).Distinct().Count() > 1
            ? "the sentinels name several primaries"
            : views.Select(view => view.Missing(replicas, others)).FirstOrDefault(missing => missing is not null);
    }

    private async Task<RedisServer?> PrimaryButAsync(RedisServer deposed)
    {
        foreach (var server in Servers.Where(server => server != deposed && server.IsAwake))
        {
            try
            {
                if (await server.RoleAsync().ConfigureAwait(false) == "master")
                {
                    return server;
                }
            }
            catch (IOException)
            {
                // a sentinel that promotes a server closes all its connections
            }
        }

        return null;
    }

    private Task<SentinelView[]> ViewsAsync() =>
        Task.WhenAll(Sentinels.Where(sentinel => sentinel.IsAwake).Select(sentinel => SentinelView.AskAsync(sentinel, Name)));

    private RedisServer At(int port) => Servers.Single(server => server.ListeningPort == port);
}
