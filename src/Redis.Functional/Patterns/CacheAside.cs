using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// How values are kept that are dear to make, as a value. When one is missing, one caller of all processes makes it and the others wait for it
/// (no stampede); what was invalidated while it was made is not stored. docs/guides/patterns.md. Since 0.1.
/// </summary>
/// <param name="Ttl">How long a value is kept; milliseconds, rounded up.</param>
public sealed record CacheAside(TimeSpan Ttl)
{
    /// <summary>Each ttl is shortened at random by up to this share, so that what was stored together does not end together: 0 to 1; a tenth when not set.</summary>
    public double Jitter { get; init; } = 0.1;

    /// <summary>How long it is kept that there is no value. Null, the default: not at all.</summary>
    public TimeSpan? NoneTtl { get; init; }

    /// <summary>How long others wait for the one who makes the value, after which they make it themselves; 10 seconds when not set.</summary>
    public TimeSpan LoadLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often those who wait look; 50 ms when not set.</summary>
    public TimeSpan PollEvery { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// The value under the key, or else the program's, which is stored. Read and written by the codec, or the client's own for the type. What is
    /// stored there and cannot be read counts as missing and is replaced; a value that cannot be stored is the outcome all the same. Errors
    /// of the server are Left: <c>| load</c> goes on without a cache. · GET, and on a miss one round trip before and one after the load
    /// </summary>
    public Redis<A> GetOrLoad<A>(RedisKey key, Redis<A> load, IRedisCodec<A>? codec = null) =>
        GetOrLoadOption(key, RedisIO.OrNull(load).Map(Some), codec).Require("the loaded value");

    /// <summary>As <see cref="GetOrLoad{A}"/>, for what may not exist. None is kept as <see cref="NoneTtl"/> says.</summary>
    public Redis<Option<A>> GetOrLoadOption<A>(RedisKey key, Redis<Option<A>> load, IRedisCodec<A>? codec = null) =>
        Fault(key) is { } fault
            ? RedisIO.Fail<Option<A>>(new RedisError.Client.InvalidArgument(fault))
            : new EnvironmentProgram<Option<A>>(environment => (codec ?? environment.Codecs.OfType<A>()) is { } known
                ? new CacheMiss<A>(this, key, known, environment).Through(RedisIO.OrNull(load))
                : RedisIO.Fail<Option<A>>(CodecSet.Missing<A>()));

    /// <summary>Removes the value, and what is being loaded at this moment will not be stored. · DEL of two keys</summary>
    public static Command<Unit> Invalidate(RedisKey key) => Commands.Del(key, CacheMiss.LeaseOf(key)).Ignore();

    // Not Prelude.Some, which refuses null: no value is None.
    private static Option<A> Some<A>(A value) => Prelude.Optional(value);

    private string? Fault(RedisKey key) =>
        key.IsNull || !LockKeys.CanHaveCompanion(key) ? "a cached key is not empty, and with a closing brace it needs a hash tag"
        : !IsTtl(Ttl) || (NoneTtl is { } none && !IsTtl(none)) || !IsTtl(LoadLimit) ? "a time to live lies between 1 ms and ten years"
        : PollEvery < TimeSpan.FromMilliseconds(1) ? "those who wait look every millisecond at most"
        : null;

    private static bool IsTtl(TimeSpan time) => time >= TimeSpan.FromMilliseconds(1) && time <= TimeSpan.FromDays(3650);
}
