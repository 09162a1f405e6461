using LanguageExt;

namespace Redis.Functional;

/// <summary>One run of a cached read: looks up the value; on a miss takes the lease and loads, or waits for the holder of the lease.</summary>
internal sealed class CacheMiss<A>(CacheAside cache, RedisKey key, IRedisCodec<A> codec, RedisEnvironment environment)
{
    private readonly RedisKey _lease = CacheMiss.LeaseOf(key);
    private readonly RedisValue _token = LockToken.New(environment, null);
    private readonly long _begun = environment.Time.GetTimestamp();
    private Lease _state = Lease.None;

    private enum Lease
    {
        None,
        Asked,
        Ours,
    }

    internal RedisProgram<Option<A>> Through(RedisProgram<Option<A>> load) => Commands.Get(key).Bind(seen =>
        Read(seen).Match(Some: RedisProgram.Pure, None: () => RedisProgram.Loop(Unit.Default, _ => Turn(load)).Finally(RedisProgram.Defer(LetGo))));

    // Lease and look in one round trip: who had the lease before may have stored it since.
    private RedisProgram<Either<Unit, Option<A>>> Turn(RedisProgram<Option<A>> load)
    {
        _state = Lease.Asked;
        var asked = (Commands.Set(_lease, _token, SetWhen.NotExists, Expiry.In(cache.LoadTimeout)), Commands.Get(key)).Zip().AsProgram();
        return asked.MapError(Unasked).Bind(turn =>
        {
            _state = turn.Item1 ? Lease.Ours : Lease.None;
            return Read(turn.Item2).Match(
                Some: found => End(RedisProgram.Pure(found)),
                None: () => turn.Item1 ? End(Load(load)) : IsOverdue ? End(load) : Again());
        });
    }

    private RedisError Unasked(RedisError error)
    {
        if (error.IsRetrySafe) _state = Lease.None;
        return error;
    }

    private static RedisProgram<Either<Unit, Option<A>>> End(RedisProgram<Option<A>> outcome) => outcome.Map(Prelude.Right<Unit, Option<A>>);

    private RedisProgram<Either<Unit, Option<A>>> Again() => RedisProgram.Sleep(cache.PollInterval).Map(Prelude.Left<Unit, Option<A>>);

    private bool IsOverdue => environment.Time.GetElapsedTime(_begun) >= cache.LoadTimeout;

    private RedisProgram<Option<A>> Load(RedisProgram<Option<A>> load) =>
        load.Bind(value => Store(value).Map(_ => value));

    private RedisProgram<Unit> Store(Option<A> loaded) => Encoded(loaded)
        .Bind(entry => entry.Ttl > TimeSpan.Zero ? CacheMiss.Store(key, _lease, _token, entry.Value, entry.Ttl) : RedisProgram.Pure(false))
        .Map(isStored =>
        {
            if (isStored) _state = Lease.None;
            return Unit.Default;
        })
        .Catch(static (RedisError _) => RedisProgram.Done);

    private RedisProgram<(RedisValue Value, TimeSpan Ttl)> Encoded(Option<A> loaded) => loaded.Match(
        Some: value => RedisProgram.FromOutcome(UserCode.Call(static (codec, value) => codec.Encode(value), codec, value)).Map(bytes => (bytes, Jittered(cache.Ttl))),
        None: () => RedisProgram.Pure((CacheMiss.NoValue, cache.NegativeTtl is { } kept ? Jittered(kept) : TimeSpan.Zero)));

    private TimeSpan Jittered(TimeSpan ttl)
    {
        var share = double.IsNaN(cache.Jitter) ? 0 : Math.Clamp(cache.Jitter, 0, 1);
        return LockTimes.Max(ttl * (1 - (share * UserCode.Chance(environment.Random))), TimeSpan.FromMilliseconds(1));
    }

    // A caller without a reply may hold the lease all the same; its release is not awaited.
    private RedisProgram<Unit> LetGo() => _state switch
    {
        Lease.Ours => LockScripts.Release(_lease, _token).Attempt().Bind(static _ => RedisProgram.Done),
        Lease.Asked => new BackgroundProgram(LockScripts.Clean(_lease, _token, cache.LoadTimeout)),
        _ => RedisProgram.Done,
    };

    // None: nothing there, or nothing that can be read. Some None: it is known that there is no value.
    private Option<Option<A>> Read(Option<RedisValue> seen) => seen.Bind(stored =>
    {
        if (stored == CacheMiss.NoValue) return Prelude.Some(Option<A>.None);
        return codec.Read(stored).TryGetValue(out var value) ? Prelude.Some(Prelude.Optional(value)) : Option<Option<A>>.None;
    });
}

/// <summary>What does not depend on the type of the value.</summary>
internal static class CacheMiss
{
    /// <summary>Stands for "there is no value". No text of a codec begins with a zero byte and these words.</summary>
    internal static readonly RedisValue NoValue = "\0redis.functional:no value";

    // Only while the lease is ours: it was deleted with the value when that was invalidated.
    private static readonly RedisScript<bool> StoreScript = RedisScript.Create("""
        if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
        redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
        redis.call('DEL', KEYS[2])
        return 1
        """, Codec.Bool);

    internal static RedisKey LeaseOf(RedisKey key) => LockKeys.Beside(key, ":load");

    internal static RedisProgram<bool> Store(RedisKey key, RedisKey lease, RedisValue token, RedisValue value, TimeSpan ttl) =>
        StoreScript.Call([key, lease], token, value, LockScripts.Milliseconds(ttl));
}
