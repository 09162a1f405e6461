namespace Redis.Functional.Extensions;

/// <summary>The settings of a <see cref="RedisDistributedCache"/>.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class RedisDistributedCacheOptions
{
    /// <summary>The text before every key at the server.</summary>
    /// <remarks>
    /// Default: empty. Applications that share a database need different prefixes. It is what Microsoft's package calls the name of the instance.
    /// </remarks>
    public string Prefix { get; set; } = "";

    /// <summary>Whether an error of Redis counts as a miss when an entry is read, and is ignored when an entry is written, refreshed or removed.</summary>
    /// <remarks>
    /// Default: false, a <see cref="RedisCacheException"/>. Each ignored error is logged as a warning. Do not set it for the cache of sessions: a session that
    /// could not be read would be empty, and be saved so. Cancellation by the caller is an exception in either case.
    /// </remarks>
    public bool ErrorsAreMisses { get; set; }
}
