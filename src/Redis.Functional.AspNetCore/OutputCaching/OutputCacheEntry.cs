using LanguageExt;
using static Redis.Functional.Commands;

namespace Redis.Functional.AspNetCore;

/// <summary>
/// What the server keeps of the output cache: a string for each page, and for each tag a sorted set of the keys of its pages, by the time at which they expire.
/// A page and its tags change in one step, so that no page is without its tags.
/// </summary>
internal static class OutputCacheEntry
{
    // Pages that have expired leave the tag when another one is stored under it; a tag lives as long as its last page.
    private static readonly RedisScript<long> StoreScript = RedisScript.Create<long>("""
        redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
        local clock = redis.call('TIME')
        local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
        for i = 2, #KEYS do
          redis.call('ZREMRANGEBYSCORE', KEYS[i], '-inf', string.format('%.0f', now))
          redis.call('ZADD', KEYS[i], string.format('%.0f', now + ARGV[2]), KEYS[1])
          if redis.call('PTTL', KEYS[i]) < tonumber(ARGV[2]) then redis.call('PEXPIRE', KEYS[i], ARGV[2]) end
        end
        return #KEYS
        """);

    internal static RedisProgram<Unit> Store(RedisKey page, RedisValue value, IEnumerable<RedisKey> tags, TimeSpan validFor)
    {
        RedisKey[] keys = [page, .. tags];
        return keys.Length == 1
            ? Set(page, value, validFor)
            : StoreScript.Call(keys, value, (long)Math.Ceiling(validFor.TotalMilliseconds)).Ignore();
    }

    /// <summary>One page of the scan of a tag.</summary>
    internal static Command<ScanPage<(RedisValue Member, double Score)>> Scan(RedisKey tag, ScanCursor cursor) => ZScan(tag, cursor, count: 1000);

    /// <summary>Removes pages from the server and from a tag, both or neither. How many pages there were.</summary>
    internal static RedisProgram<long> Evict(RedisKey tag, IReadOnlyList<RedisValue> pages) =>
        RedisProgram.Multi((Unlink(pages.Select(static page => page.AsKey())), ZRem(tag, pages)).Zip(static (removed, _) => removed));
}
