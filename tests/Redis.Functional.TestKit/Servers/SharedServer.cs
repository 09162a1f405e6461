namespace Redis.Functional.TestKit;

/// <summary>
/// The server that the tests of one process share, started when the first test asks and ended with the process. In this order: the server that
/// <c>REDIS_URL</c> names; a process of the program that <c>REDIS_SERVER</c> names; a container, where a container engine answers; a process.
/// </summary>
public static class SharedServer
{
    private static readonly Lazy<Task<RedisServer>> Instance = new(StartAsync);
    private static readonly string Run = Guid.NewGuid().ToString("n")[..8];
    private static int count;

    /// <summary>The server; the same for everyone.</summary>
    public static Task<RedisServer> GetAsync() => Instance.Value;

    // Programs that run on a cluster or on shards too have their keys in one slot.
    private static readonly bool HasSlots = Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_CLIENT") is "cluster" or "cluster-replica" or "sharded";

    /// <summary>A key prefix nobody else has, ending in a colon. With <paramref name="hashTag"/>, or where the tests run on a client of a cluster or of shards, all keys under it share a slot.</summary>
    public static string Prefix(bool hashTag = false)
    {
        var id = $"t:{Run}:{Interlocked.Increment(ref count)}";
        return hashTag || HasSlots ? $"{{{id}}}:" : $"{id}:";
    }

    private static async Task<RedisServer> StartAsync()
    {
        var (server, way) = await FindAsync().ConfigureAwait(false);
        MeasuredFigures.Report("shared server", $"{server.Kind} {server.Version}, {way}");
        return server;
    }

    private static async Task<(RedisServer Server, string Way)> FindAsync()
    {
        if (Environment.GetEnvironmentVariable("REDIS_URL") is { Length: > 0 } url)
        {
            return (await RedisServer.AttachAsync(url).ConfigureAwait(false), "REDIS_URL");
        }

        if (Environment.GetEnvironmentVariable("REDIS_SERVER") is { Length: > 0 })
        {
            return (await StartProcessAsync().ConfigureAwait(false), "a process: REDIS_SERVER");
        }

        var (address, reason) = await SharedContainer.TryStartAsync().ConfigureAwait(false);
        return address is null
            ? (await StartProcessAsync().ConfigureAwait(false), $"a process: no container ({reason})")
            : (await RedisServer.AttachAsync(address).ConfigureAwait(false), $"a container of {SharedContainer.Image}");
    }

    private static Task<RedisServer> StartProcessAsync() => RedisServer.StartAsync(new RedisServerOptions { UnixSocket = !OperatingSystem.IsWindows() });
}
