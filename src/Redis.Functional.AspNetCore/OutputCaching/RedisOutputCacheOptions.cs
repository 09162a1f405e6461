namespace Redis.Functional.AspNetCore;

/// <summary>The settings of a <see cref="RedisOutputCacheStore"/>.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class RedisOutputCacheOptions
{
    /// <summary>The text before every key at the server.</summary>
    /// <remarks>
    /// Default: <c>{output}:</c>. Its hash tag keeps entries and tags in one slot, as they must be in a cluster. Applications that share a database need
    /// different prefixes.
    /// </remarks>
    public string Prefix { get; set; } = "{output}:";

    /// <summary>Whether an error of Redis counts as a miss when a page is read, and is ignored when a page is stored.</summary>
    /// <remarks>
    /// Default: true; each ignored error is logged as a warning. False: a <see cref="Extensions.RedisCacheException"/>, so that requests fail while Redis is
    /// away. A failed eviction is an exception in either case.
    /// </remarks>
    public bool ErrorsAreMisses { get; set; } = true;
}
