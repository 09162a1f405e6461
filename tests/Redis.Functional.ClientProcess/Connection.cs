using LanguageExt;

namespace Redis.Functional.ClientProcess;

/// <summary>The client under test: its connections are named, made beforehand and kept.</summary>
internal static class Connection
{
    public static ValueTask<Either<RedisError, RedisClient>> Open(string url, bool isPooled, int callers)
    {
        var parsed = RedisConfig.Parse(url).Map(config => config with { ClientName = "under-test" });
        return parsed.Match(
            Right: config => isPooled
                ? RedisClient.Connect(config with { Pool = new PoolOptions { MaxSize = callers, MinSize = callers, IdleTimeout = Timeout.InfiniteTimeSpan } })
                : RedisClient.Connect(config),
            Left: static error => new(error));
    }
}
