namespace Redis.Functional.TestKit;

/// <summary>The server that the tests of one process share: started (or attached to, when <c>REDIS_URL</c> is set) by the first who asks,
/// ended with the process.</summary>
public static class SharedServer
{
    private static readonly Lazy<Task<RedisServer>> Instance = new(() =>
        Environment.GetEnvironmentVariable("REDIS_URL") is { Length: > 0 } url
            ? RedisServer.AttachAsync(url)
            : RedisServer.StartAsync(new RedisServerOptions { UnixSocket = !OperatingSystem.IsWindows() }));

    private static readonly string Run = Guid.NewGuid().ToString("n")[..8];
    private static int count;

    /// <summary>The server; the same for everyone.</summary>
    public static Task<RedisServer> GetAsync() => Instance.Value;

    /// <summary>A key prefix nobody else has, ending in a colon. With <paramref name="hashTag"/> all keys under it share a slot.</summary>
    public static string Prefix(bool hashTag = false)
    {
        var id = $"t:{Run}:{Interlocked.Increment(ref count)}";
        return hashTag ? $"{{{id}}}:" : $"{id}:";
    }
}
