using System.Runtime.InteropServices;
using LanguageExt;
using Microsoft.Extensions.Caching.Distributed;
using static Redis.Functional.Commands;

namespace Redis.Functional.Extensions;

/// <summary>
/// What the server keeps of an entry: a hash, in the layout of Microsoft.Extensions.Caching.StackExchangeRedis, which can use the same entries. Its fields are
/// the end of the entry's life and its sliding time, in ticks, or -1, and the data. The key expires with the entry.
/// </summary>
internal static class CacheEntry
{
    private static readonly RedisValue AbsoluteField = "absexp";
    private static readonly RedisValue SlidingField = "sldexp";
    private static readonly RedisValue DataField = "data";
    private static readonly RedisValue Absent = -1;

    /// <summary>Reads an entry: the two times, and the data.</summary>
    internal static Command<Seq<Option<RedisValue>>> Read(RedisKey key) => HMGet(key, AbsoluteField, SlidingField, DataField);

    /// <summary>Reads the two times alone.</summary>
    internal static Command<Seq<Option<RedisValue>>> ReadTimes(RedisKey key) => HMGet(key, AbsoluteField, SlidingField);

    /// <summary>Writes an entry and its expiry, both or neither: an entry without its expiry would stay.</summary>
    internal static RedisProgram<Unit> Write(RedisKey key, RedisValue data, DateTimeOffset now, DistributedCacheEntryOptions options)
    {
        var end = EndOf(options, now);
        var sliding = options.SlidingExpiration;
        var written = HSet(key, (AbsoluteField, end?.UtcTicks ?? Absent), (SlidingField, sliding?.Ticks ?? Absent), (DataField, data));
        var life = Life(end, sliding, now);
        return RedisProgram.Multi((written, life is { } time ? PExpire(key, time) : Persist(key)).Zip(static (_, _) => Unit.Default));
    }

    /// <summary>When the entry ends at the latest; null: never.</summary>
    internal static DateTimeOffset? EndOf(DistributedCacheEntryOptions options, DateTimeOffset now) =>
        options.AbsoluteExpirationRelativeToNow is not { } relative ? options.AbsoluteExpiration
        : relative < DateTimeOffset.MaxValue - now ? now + relative
        : DateTimeOffset.MaxValue;

    /// <summary>The data of an entry that was read; None: there is no such entry.</summary>
    internal static Option<RedisValue> DataOf(Seq<Option<RedisValue>> fields) => fields[2];

    /// <summary>How long an entry that was just used lives; None where the expiry that it has stays.</summary>
    internal static Either<RedisError, Option<TimeSpan>> LifeOnUse(Seq<Option<RedisValue>> fields, DateTimeOffset now)
    {
        if (!Ticks(fields[1]).TryGetValue(out var sliding, out var error)) return error;
        if (sliding <= 0) return Option<TimeSpan>.None;
        if (!Ticks(fields[0]).TryGetValue(out var end, out error)) return error;
        var life = end < 0 ? sliding : Math.Min(sliding, end - now.UtcTicks);
        return life > 0 ? TimeSpan.FromTicks(life) : Option<TimeSpan>.None;
    }

    /// <summary>The bytes of a value, in its own array where it has one.</summary>
    internal static byte[] Array(RedisValue value) =>
        MemoryMarshal.TryGetArray(value.Bytes, out var bytes) && bytes.Array is { } array && bytes.Offset == 0 && bytes.Count == array.Length
            ? array
            : value.Bytes.ToArray();

    private static TimeSpan? Life(DateTimeOffset? end, TimeSpan? sliding, DateTimeOffset now) =>
        end is not { } moment ? sliding
        : sliding is { } time && time < moment - now ? time
        : moment - now;

    private static Either<RedisError, long> Ticks(Option<RedisValue> field) => field.Match(Some: static value => value.As<long>(), None: static () => -1L);
}
