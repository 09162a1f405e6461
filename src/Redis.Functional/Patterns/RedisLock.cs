using LanguageExt;

namespace Redis.Functional;

/// <summary>The settings of a lock on one server, or <see cref="Across"/> several.</summary>
/// <param name="Key">
/// The key of the lock. <c>{key}:fence</c> counts the fencing tokens. In a cluster both must be in one slot, so a key that contains a closing brace needs a
/// hash tag.
/// </param>
/// <remarks>
/// <para>
/// <see cref="Hold{A}(RedisProgram{A})"/> runs a program under the lock; <see cref="Acquire(IRedisClient, CancellationToken)"/> acquires it for other work. The
/// lock is exclusive as long as the server (or a majority of several) stays alive and clocks run at the same rate; for stronger guarantees, use
/// <see cref="HeldLock.FencingToken"/>. docs/guides/locks.md has the details.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record RedisLock(RedisKey Key)
{
    /// <summary>The time after which the server drops the lock unless it is extended.</summary>
    /// <remarks>Default: 30 s. Between 200 ms and 24 days.</remarks>
    public TimeSpan Ttl { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The maximum time to wait for a lock that another client holds.</summary>
    /// <remarks>Default: 0, one attempt. <see cref="Timeout.InfiniteTimeSpan"/>: until cancelled.</remarks>
    public TimeSpan AcquireTimeout { get; init; }

    /// <summary>The interval between attempts while waiting.</summary>
    /// <remarks>Default: 100 ms, shortened at random by up to a quarter. At least 1 ms. An attempt is made sooner if the lock expires sooner.</remarks>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether the lock is extended automatically, each time a third of <see cref="Ttl"/> has passed, until it is released or lost.</summary>
    /// <remarks>Default: false.</remarks>
    public bool AutoExtend { get; init; }

    /// <summary>The time before its expiry at which the lock counts as lost.</summary>
    /// <remarks>Null: a quarter of the time to live, but between 75 ms and 1 s. Default: null. Between 50 ms and half of <see cref="Ttl"/>.</remarks>
    public TimeSpan? SafetyMargin { get; init; }

    /// <summary>A name for the holder, reported to clients that do not get the lock.</summary>
    /// <remarks>Default: empty. At most 200 characters.</remarks>
    public string Owner { get; init; } = "";

    /// <summary>The time for which the counter of fencing tokens is kept after the last acquisition.</summary>
    /// <remarks>
    /// Null: without limit, as required if a store remembers the last token. Default: null. For locks whose names are created at run time, set a time that is
    /// longer than any holder or store remembers a token, and at least <see cref="Ttl"/>.
    /// </remarks>
    public TimeSpan? FencingTokenTtl { get; init; }

    /// <summary>Whether fencing tokens are counted.</summary>
    /// <remarks>Default: true. Without them <see cref="HeldLock.FencingToken"/> is 0; with several servers this may save a round trip.</remarks>
    public bool Fences { get; init; } = true;

    /// <summary>Creates the same lock, held by a majority of independent servers.</summary>
    /// <param name="clients">Three or more clients of one server each; not of a cluster or of shards.</param>
    /// <remarks>
    /// It survives the loss of a minority of them. Five servers survive the loss of two; an even number survives no more than the odd number below it. The
    /// servers must keep their data through a restart: docs/guides/locks.md. A program under the lock runs on the client that it is given. Invalid clients are
    /// an <see cref="RedisError.Client.InvalidArgument"/> when the lock is acquired.
    /// </remarks>
    public RedisLock Across(params ReadOnlySpan<IRedisClient> clients) => this with { Servers = new(SeqOf.Array(clients.ToArray())) };

    /// <summary>Acquires the lock.</summary>
    /// <param name="client">A client of the server that stores the lock; a lock across servers does not use it.</param>
    /// <param name="cancellationToken">Cancels the waiting.</param>
    /// <returns>
    /// Left: <see cref="RedisError.Client.LockNotAcquired"/> with the holder, the time until the lock expires and the time waited; or another error.
    /// </returns>
    /// <remarks>
    /// While waiting, a transient error counts as a failed attempt. After an error, a lock that may have been acquired is released. The holder must release the
    /// lock, for example with <c>await using</c>.
    /// </remarks>
    public async ValueTask<Either<RedisError, HeldLock>> Acquire(IRedisClient client, CancellationToken cancellationToken = default)
    {
        // A lock that has been acquired is not lost for lack of memory.
        await AsyncState.Allocated.ConfigureAwait(false);
        if (client is null) return new RedisError.Client.InvalidArgument("The client is null.");
        var acquired = await client.RunResult(RedisProgram.FromTaskResult(token => LockAcquisition.Run(this, client, token)), cancellationToken).ConfigureAwait(false);
        if (acquired.TryGetValue(out var held)) held.KeepRenewed();
        return acquired.ToEither();
    }

    /// <summary>Acquires a lock <see cref="Across"/> servers, as <see cref="Acquire(IRedisClient, CancellationToken)"/> does.</summary>
    public async ValueTask<Either<RedisError, HeldLock>> Acquire(CancellationToken cancellationToken = default)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        if (Servers is null) return new RedisError.Client.InvalidArgument("A lock that is not across servers needs a client.");
        var servers = Servers.Checked();
        return servers.TryGetValue(out var clients) ? await Acquire(clients[0], cancellationToken).ConfigureAwait(false) : servers.Error;
    }

    /// <summary>Creates a program that runs another one under the lock.</summary>
    /// <remarks>
    /// The lock is released after a value, an error or a cancellation. If the lock is lost, the program is cancelled and the outcome is
    /// <see cref="RedisError.Client.LockLost"/>, which states whether something may have been written.
    /// </remarks>
    public RedisProgram<A> Hold<A>(RedisProgram<A> body) => new LockedProgram<A>(this, _ => body);

    /// <summary>Creates a program as <see cref="Hold{A}(RedisProgram{A})"/> does, with access to the lock: its fencing token and its extension.</summary>
    public RedisProgram<A> Hold<A>(Func<HeldLock, RedisProgram<A>> body) => new LockedProgram<A>(this, body);

    /// <summary>Creates a program as <see cref="Hold{A}(RedisProgram{A})"/> does, for work outside Redis.</summary>
    /// <remarks>Its token is cancelled by the caller and by the loss of the lock.</remarks>
    public RedisProgram<A> Hold<A>(Func<HeldLock, CancellationToken, Task<A>> body) => Hold(held => RedisProgram.FromTask(token => body(held, token)));

    /// <summary>Creates a program as <see cref="Hold{A}(RedisProgram{A})"/> does, for work outside Redis that returns its errors.</summary>
    public RedisProgram<A> Hold<A>(Func<HeldLock, CancellationToken, Task<Either<RedisError, A>>> body) =>
        Hold(held => RedisProgram.FromTask(token => body(held, token)));

    /// <summary>Where it is kept; null: on the server of the client that takes it.</summary>
    internal LockServers? Servers { get; init; }

    /// <summary>What is wrong with the settings; null when nothing is.</summary>
    internal RedisError? Fault()
    {
        var what =
            Key.IsNull || Key.Length == 0 ? "The lock key is empty."
            : !LockKeys.CanHaveCompanion(Key) ? "The lock key contains '}' but no hash tag, so its fencing counter would be in another slot. Use a hash tag, as in {orders}:lock."
            : Ttl < LockTimes.ShortestTtl || Ttl > LockTimes.LongestTtl ? $"Ttl is {ErrorText.Milliseconds(Ttl)}. It must be between 200 ms and 24 days."
            : this.MarginOrUsual < LockTimes.ShortestMargin || this.MarginOrUsual > Ttl / 2 ? $"SafetyMargin is {ErrorText.Milliseconds(this.MarginOrUsual)}. It must be between 50 ms and half of Ttl, {ErrorText.Milliseconds(Ttl / 2)}."
            : AcquireTimeout < TimeSpan.Zero && AcquireTimeout != Timeout.InfiniteTimeSpan ? $"AcquireTimeout is {ErrorText.Milliseconds(AcquireTimeout)}. It must be 0 or more, or infinite."
            : PollInterval < TimeSpan.FromMilliseconds(1) ? $"PollInterval is {ErrorText.Milliseconds(PollInterval)}. It must be at least 1 ms."
            : Owner is { Length: > 200 } ? $"Owner has {Owner.Length} characters. The maximum is 200."
            : FencingTokenTtl is { } kept && (kept < Ttl || kept > TimeSpan.FromDays(3650)) ? $"FencingTokenTtl is {ErrorText.Milliseconds(kept)}. It must be between Ttl, {ErrorText.Milliseconds(Ttl)}, and ten years."
            : null;
        return what is null ? null : new RedisError.Client.InvalidArgument(what);
    }
}
