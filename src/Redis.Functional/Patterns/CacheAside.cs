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

    /// <summary>How long the absence of a value is kept. Default: null, not at all.</summary>
    public TimeSpan? NegativeTtl { get; init; }

    /// <summary>How long other callers wait for the one that creates the value before they create it themselves. Default: 10 s.</summary>
    public TimeSpan LoadTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The interval at which waiting callers check for the value. Default: 50 ms. Must be at least 1 ms.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Gets the value under the key, or runs the program and stores its value. Read and written by the codec, or by the client's own for the type. A
    /// stored value that cannot be read counts as missing and is replaced; a value that cannot be stored is still the outcome. Errors of the server
    /// are Left: <c>| load</c> goes on without a cache. · GET, and on a miss one round trip before and one after the load
    /// </summary>
    public RedisProgram<A> GetOrCreate<A>(RedisKey key, RedisProgram<A> load, IRedisCodec<A>? codec = null) =>
        GetOrCreateOption(key, RedisProgram.OrNull(load).Map(Some), codec).Require("the loaded value");

    /// <summary>As <see cref="GetOrCreate{A}"/>, for what may not exist. None is kept as <see cref="NegativeTtl"/> says.</summary>
    public RedisProgram<Option<A>> GetOrCreateOption<A>(RedisKey key, RedisProgram<Option<A>> load, IRedisCodec<A>? codec = null) =>
        Fault(key) is { } fault
            ? RedisProgram.Fail<Option<A>>(new RedisError.Client.InvalidArgument(fault))
            : new EnvironmentProgram<Option<A>>(environment => (codec ?? environment.Codecs.OfType<A>()) is { } known
                ? new CacheMiss<A>(this, key, known, environment).Through(RedisProgram.OrNull(load))
                : RedisProgram.Fail<Option<A>>(CodecSet.Missing<A>()));

    /// <summary>Removes the value, and what is being loaded at this moment will not be stored. · DEL of two keys</summary>
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
