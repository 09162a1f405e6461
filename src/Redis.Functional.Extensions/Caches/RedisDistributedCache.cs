using System.Buffers;
using LanguageExt;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using static Redis.Functional.Commands;

namespace Redis.Functional.Extensions;

/// <summary>The framework's distributed cache on a client.</summary>
/// <remarks>
/// <para>
/// An entry is a hash in the layout of Microsoft.Extensions.Caching.StackExchangeRedis, so both can use the same entries. A read is one round trip; a new expiry
/// of a sliding entry follows it, and nothing waits for its reply. A write is one round trip. Errors are a <see cref="RedisCacheException"/>, unless
/// <see cref="RedisDistributedCacheOptions.ErrorsAreMisses"/>. Prefer the asynchronous members: the others block a thread until the reply arrives.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed partial class RedisDistributedCache : IBufferDistributedCache
{
    private readonly IRedisClient _client;
    private readonly ILogger _logger;
    private readonly string _prefix;
    private readonly bool _errorsAreMisses;

    /// <summary>Creates a cache on a client, which the cache does not close.</summary>
    /// <remarks>Later changes of the options have no effect.</remarks>
    public RedisDistributedCache(IRedisClient client, RedisDistributedCacheOptions? options = null, ILogger<RedisDistributedCache>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        (_client, _logger) = (client, logger ?? NullLogger<RedisDistributedCache>.Instance);
        (_prefix, _errorsAreMisses) = (options?.Prefix ?? "", options?.ErrorsAreMisses ?? false);
    }

    /// <summary>Gets the value of an entry, or null if there is none.</summary>
    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        var found = await Find(key, token).ConfigureAwait(false);
        return found.IsNull ? null : CacheEntry.Array(found);
    }

    /// <summary>Writes the value of an entry to a buffer.</summary>
    /// <returns>False if there is no such entry; then nothing is written.</returns>
    public async ValueTask<bool> TryGetAsync(string key, IBufferWriter<byte> destination, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var found = await Find(key, token).ConfigureAwait(false);
        if (!found.IsNull) destination.Write(found.Bytes.Span);
        return !found.IsNull;
    }

    /// <summary>Sets an entry and its expiry.</summary>
    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Write(key, value, options, token).AsTask();
    }

    /// <summary>Sets an entry and its expiry.</summary>
    /// <remarks>The bytes are copied before the call returns, so their memory can be used again even if the call fails.</remarks>
    public ValueTask SetAsync(string key, ReadOnlySequence<byte> value, DistributedCacheEntryOptions options, CancellationToken token = default) =>
        Write(key, value.ToArray(), options, token);

    /// <summary>Starts the sliding time of an entry again.</summary>
    /// <remarks>Two round trips for an entry with a sliding time, otherwise one.</remarks>
    public async Task RefreshAsync(string key, CancellationToken token = default)
    {
        var at = Key(key);
        var refresh = CacheEntry.ReadTimes(at).Bind(fields => RedisProgram.FromOutcome(CacheEntry.LifeOnUse(fields, Now)).Bind(life => life.Match(
            Some: time => PExpire(at, time).Ignore(),
            None: static () => RedisProgram.Done)));
        Check(await _client.RunResult(refresh, token).ConfigureAwait(false), "refresh", token);
    }

    /// <summary>Removes an entry.</summary>
    public async Task RemoveAsync(string key, CancellationToken token = default) =>
        Check(await _client.RunResult(Unlink(Key(key)), token).ConfigureAwait(false), "remove", token);

#pragma warning disable VSTHRD002, MA0042, MA0045 // these members of the interface block
    /// <inheritdoc cref="GetAsync"/>
    public byte[]? Get(string key) => GetAsync(key).GetAwaiter().GetResult();

    /// <inheritdoc cref="TryGetAsync"/>
    public bool TryGet(string key, IBufferWriter<byte> destination) => TryGetAsync(key, destination).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc cref="SetAsync(string, byte[], DistributedCacheEntryOptions, CancellationToken)"/>
    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => SetAsync(key, value, options).GetAwaiter().GetResult();

    /// <inheritdoc cref="SetAsync(string, ReadOnlySequence{byte}, DistributedCacheEntryOptions, CancellationToken)"/>
    public void Set(string key, ReadOnlySequence<byte> value, DistributedCacheEntryOptions options) => SetAsync(key, value, options).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc cref="RefreshAsync"/>
    public void Refresh(string key) => RefreshAsync(key).GetAwaiter().GetResult();

    /// <inheritdoc cref="RemoveAsync"/>
    public void Remove(string key) => RemoveAsync(key).GetAwaiter().GetResult();
#pragma warning restore VSTHRD002, MA0042, MA0045

    private DateTimeOffset Now => _client.Environment.Time.GetUtcNow();

    private RedisKey Key(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return RedisKey.Of(_prefix.Length == 0 ? key : _prefix + key);
    }

    // Null: there is none.
    private async ValueTask<RedisValue> Find(string key, CancellationToken token)
    {
        var at = Key(key);
        var read = await _client.RunResult(CacheEntry.Read(at), token).ConfigureAwait(false);
        if (!read.TryGetValue(out var fields, out var error)) return Failed(error, "get", token);
        if (!CacheEntry.DataOf(fields).TryGetValue(out var data)) return default;
        if (!CacheEntry.LifeOnUse(fields, Now).TryGetValue(out var life, out error)) return Failed(error, "get", token);
        if (life.TryGetValue(out var time)) Prolong(at, time);
        return data;
    }

    // Nothing waits for it: where it fails, the entry ends earlier than it might.
    private void Prolong(RedisKey key, TimeSpan time) => _ = _client.RunResult(PExpire(key, time).FireAndForget()).AsTask();

    private async ValueTask Write(string key, RedisValue value, DistributedCacheEntryOptions options, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(options);
        var now = Now;
        if (options.AbsoluteExpiration <= now && options.AbsoluteExpirationRelativeToNow is null)
            throw new ArgumentOutOfRangeException(nameof(options), options.AbsoluteExpiration, "AbsoluteExpiration must be in the future.");
        Check(await _client.RunResult(CacheEntry.Write(Key(key), value, now, options), token).ConfigureAwait(false), "set", token);
    }

    private void Check<A>(RedisResult<A> outcome, string operation, CancellationToken token)
    {
        if (outcome.TryGetError(out var error)) Failed(error, operation, token);
    }

    // A miss, where errors are misses.
    private RedisValue Failed(RedisError error, string operation, CancellationToken token)
    {
        if (!_errorsAreMisses || CacheFailure.IsCallers(error, token)) throw CacheFailure.Of(error, token);
        LogIgnored(operation, error);
        return default;
    }

    [LoggerMessage(EventId = 101, EventName = "CacheErrorIgnored", Level = LogLevel.Warning, Message = "The cache ignored the error of a {Operation}: {Error}")]
    private partial void LogIgnored(string operation, RedisError error);
}
