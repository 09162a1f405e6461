using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using LanguageExt;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Redis.Functional.Extensions;
using static Redis.Functional.Commands;

namespace Redis.Functional.AspNetCore;

#pragma warning disable RS0030 // the interface reports failures by throwing
/// <summary>The store of ASP.NET Core's output cache on a client.</summary>
/// <remarks>
/// <para>
/// A page and its tags are stored in one atomic step and one round trip. Eviction by a tag removes all pages that had the tag when it began; if it fails, the
/// exception says how many were removed, and the others keep the tag and can be evicted again.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed partial class RedisOutputCacheStore : IOutputCacheBufferStore
{
    private readonly IRedisClient _client;
    private readonly IRedisClient _primary;
    private readonly ILogger _logger;
    private readonly string _prefix;
    private readonly bool _errorsAreMisses;

    /// <summary>Creates a store on a client, which the store does not close.</summary>
    /// <remarks>Later changes of the options have no effect.</remarks>
    public RedisOutputCacheStore(IRedisClient client, RedisOutputCacheOptions? options = null, ILogger<RedisOutputCacheStore>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        options ??= new();
        (_client, _prefix, _errorsAreMisses) = (client, options.Prefix, options.ErrorsAreMisses);
        _logger = logger ?? NullLogger<RedisOutputCacheStore>.Instance;

        // A replica may not have the latest pages of a tag yet.
        _primary = RegisteredClient.AtPrimary(client);
    }

    /// <summary>Gets a page, or null if there is none.</summary>
    public async ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken)
    {
        var found = await Find(key, cancellationToken).ConfigureAwait(false);
        return found.IsNull ? null : CacheEntry.Array(found);
    }

    /// <summary>Writes a page to a pipe, without flushing it.</summary>
    /// <returns>False if there is no such page; then nothing is written.</returns>
    public async ValueTask<bool> TryGetAsync(string key, PipeWriter destination, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var found = await Find(key, cancellationToken).ConfigureAwait(false);
        if (!found.IsNull) destination.Write(found.Bytes.Span);
        return !found.IsNull;
    }

    /// <summary>Stores a page under its tags.</summary>
    public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Store(key, value, tags, validFor, cancellationToken);
    }

    /// <summary>Stores a page under its tags.</summary>
    /// <remarks>The bytes are copied before the call returns, so their memory can be used again even if the call fails.</remarks>
    public ValueTask SetAsync(string key, ReadOnlySequence<byte> value, ReadOnlyMemory<string> tags, TimeSpan validFor, CancellationToken cancellationToken) =>
        Store(key, value.ToArray(), tags, validFor, cancellationToken);

    /// <summary>Removes all pages with a tag.</summary>
    /// <remarks>An error is a <see cref="RedisCacheException"/> that says how many pages were removed before it.</remarks>
    public async ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var (at, cursor, evicted) = (TagKey(tag), default(ScanCursor), 0L);
        do
        {
            var scanned = await _primary.RunResult(OutputCacheEntry.Scan(at, cursor), cancellationToken).ConfigureAwait(false);
            if (!scanned.TryGetValue(out var page, out var error)) throw NotEvicted(tag, evicted, error, cancellationToken);
            if (!page.Items.IsEmpty)
            {
                var removal = OutputCacheEntry.Evict(at, [.. page.Items.Select(static item => item.Member)]);
                var removed = await _primary.RunResult(removal, cancellationToken).ConfigureAwait(false);
                if (!removed.TryGetValue(out var count, out error)) throw NotEvicted(tag, evicted, error, cancellationToken);
                evicted += count;
            }

            cursor = page.Next;
        }
        while (!cursor.IsStart);
    }

    private RedisKey PageKey(string key) => $"{_prefix}page:{key}";

    private RedisKey TagKey(string tag) => $"{_prefix}tag:{tag}";

    // Null: there is none.
    private async ValueTask<RedisValue> Find(string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        var read = await _client.RunResult(Get(PageKey(key)), cancellationToken).ConfigureAwait(false);
        if (read.TryGetValue(out var found, out var error)) return found.TryGetValue(out var page) ? page : default;
        Failed(error, "get", cancellationToken);
        return default;
    }

    private async ValueTask Store(string key, byte[] value, ReadOnlyMemory<string> tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        var store = OutputCacheEntry.Store(PageKey(key), value, tags.ToArray().Select(TagKey), validFor);
        var stored = await _client.RunResult(store, cancellationToken).ConfigureAwait(false);
        if (stored.TryGetError(out var error)) Failed(error, "set", cancellationToken);
    }

    private void Failed(RedisError error, string operation, CancellationToken cancellationToken)
    {
        if (!_errorsAreMisses || CacheFailure.IsCallers(error, cancellationToken)) throw CacheFailure.Of(error, cancellationToken);
        LogIgnored(operation, error);
    }

    private static Exception NotEvicted(string tag, long evicted, RedisError error, CancellationToken cancellationToken) => CacheFailure.Of(
        error, cancellationToken, string.Create(CultureInfo.InvariantCulture, $"The eviction of the tag '{tag}' removed {evicted} pages and then failed: {error.Message}"));

    [LoggerMessage(EventId = 111, EventName = "OutputCacheErrorIgnored", Level = LogLevel.Warning, Message = "The output cache ignored the error of a {Operation}: {Error}")]
    private partial void LogIgnored(string operation, RedisError error);
}
