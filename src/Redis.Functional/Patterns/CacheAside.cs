using LanguageExt;

namespace Redis.Functional;

/// <summary>The settings of a cache for values that are expensive to create.</summary>
/// <param name="Ttl">The time after which a stored value expires, rounded up to whole milliseconds.</param>
/// <remarks>
/// <para>
/// When a value is missing, a single caller (among all processes) creates it while the others wait for it, which avoids a stampede. A value that is invalidated
/// while it is being created is not stored. docs/guides/patterns.md describes the pattern.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record CacheAside(TimeSpan Ttl)
{
    /// <summary>The largest fraction by which each time to live is shortened at random, so that values stored together do not expire together.</summary>
    /// <remarks>Default: 0.1. Between 0 and 1.</remarks>
    public double Jitter { get; init; } = 0.1;

    /// <summary>The time for which the absence of a value is stored.</summary>
    /// <remarks>Null: it is not stored. Default: null.</remarks>
    public TimeSpan? NegativeTtl { get; init; }

    /// <summary>The time that other callers wait for the caller that creates the value before they create it themselves.</summary>
    /// <remarks>Default: 10 s.</remarks>
    public TimeSpan LoadTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The interval at which waiting callers check for the value.</summary>
    /// <remarks>Default: 50 ms. Must be at least 1 ms.</remarks>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Gets the value of the key, or runs the program and stores its value.</summary>
    /// <remarks>
    /// The value is encoded with the codec, or with the client's codec for the type. A stored value that cannot be decoded counts as missing and is replaced; a
    /// value that cannot be stored is still returned. If Redis returns an error, so does the program: append <c>| load</c> to continue without the cache. A hit
    /// takes one GET; a miss takes two more round trips, one before and one after the load.
    /// </remarks>
    public RedisProgram<A> GetOrCreate<A>(RedisKey key, RedisProgram<A> load, IRedisCodec<A>? codec = null) =>
        GetOrCreateOption(key, RedisProgram.OrNull(load).Map(Some), codec).Require("the loaded value");

    /// <summary>Gets the value as <see cref="GetOrCreate{A}"/> does, for a value that may not exist.</summary>
    /// <remarks>None is stored as <see cref="NegativeTtl"/> says.</remarks>
    public RedisProgram<Option<A>> GetOrCreateOption<A>(RedisKey key, RedisProgram<Option<A>> load, IRedisCodec<A>? codec = null) =>
        Fault(key) is { } fault
            ? RedisProgram.Fail<Option<A>>(new RedisError.Client.InvalidArgument(fault))
            : new EnvironmentProgram<Option<A>>(environment => (codec ?? environment.Codecs.OfType<A>()) is { } known
                ? new CacheMiss<A>(this, key, known, environment).Through(RedisProgram.OrNull(load))
                : RedisProgram.Fail<Option<A>>(CodecSet.Missing<A>()));

    /// <summary>Deletes the value and prevents a value that is being created from being stored.</summary>
    /// <remarks>DEL of two keys.</remarks>
    public static Command<Unit> Invalidate(RedisKey key) => Commands.Del(key, CacheMiss.LeaseOf(key)).Ignore();

    // Not Prelude.Some, which refuses null: no value is None.
    private static Option<A> Some<A>(A value) => Prelude.Optional(value);

    private string? Fault(RedisKey key) =>
        key.IsNull || !LockKeys.CanHaveCompanion(key) ? "The cache key must not be empty, and needs a hash tag if it contains '}'."
        : !IsTtl(Ttl) || (NegativeTtl is { } none && !IsTtl(none)) || !IsTtl(LoadTimeout) ? "Ttl, NegativeTtl and LoadTimeout must be between 1 ms and ten years."
        : PollInterval < TimeSpan.FromMilliseconds(1) ? $"PollInterval is {ErrorText.Milliseconds(PollInterval)}. It must be at least 1 ms."
        : null;

    private static bool IsTtl(TimeSpan time) => time >= TimeSpan.FromMilliseconds(1) && time <= TimeSpan.FromDays(3650);
}
