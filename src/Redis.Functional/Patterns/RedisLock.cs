using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// A lock on one server, or <see cref="Across"/> several, as a value: the key, and how it is taken and kept. <see cref="Hold{A}(RedisProgram{A})"/> runs a program under it;
/// <see cref="Acquire(IRedisClient, CancellationToken)"/> takes it for work that is no bracket. It keeps others out while the server lives, or a majority of several, and clocks run evenly; what must
/// hold beyond that needs <see cref="HeldLock.FencingToken"/>. docs/guides/locks.md. Since 0.1.
/// </summary>
/// <param name="Key">
/// Where it is on the server. Beside it <c>{key}:fence</c> counts the fencing tokens; both are in one slot of a cluster, for which a key with a
/// closing brace needs a hash tag.
/// </param>
public sealed record RedisLock(RedisKey Key)
{
    /// <summary>How long the server keeps it without a sign of its holder: 200 ms to 24 days; 30 seconds when not set.</summary>
    public TimeSpan Ttl { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long to wait for it when somebody else has it. Zero, the default: one try. <see cref="Timeout.InfiniteTimeSpan"/>: until cancelled.</summary>
    public TimeSpan AcquireTimeout { get; init; }

    /// <summary>How often to ask while waiting, shortened at random by up to a quarter; 100 ms when not set. Sooner when the holder's time ends sooner.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Extend it by itself, each time a third of <see cref="Ttl"/> has passed, until it is released or lost.</summary>
    public bool AutoExtend { get; init; }

    /// <summary>How long before its end it counts as lost: 50 ms to half the ttl. Null: a quarter of the ttl, but 75 ms to one second.</summary>
    public TimeSpan? SafetyMargin { get; init; }

    /// <summary>A name for the holder, which those who do not get the lock are told; at most 200 characters. Empty: none.</summary>
    public string Owner { get; init; } = "";

    /// <summary>
    /// How long the counter of fencing tokens outlives the last acquisition. Null: for ever, as it must when a store remembers the last token
    /// it saw. For locks with names made up at run time: longer than any holder or store remembers, and at least <see cref="Ttl"/>.
    /// </summary>
    public TimeSpan? FencingTokenTtl { get; init; }

    /// <summary>
    /// Count fencing tokens: true when not set. Without them <see cref="HeldLock.FencingToken"/> is zero; across servers that may save a round trip.
    /// </summary>
    public bool Fences { get; init; } = true;

    /// <summary>
    /// The same lock held by a majority of independent servers, which lives on when a minority of them is gone: three or more, one client for each, no
    /// client of a cluster or of shards. Five survive the loss of two; an even number survives no more than the odd one below it. The servers must keep their data
    /// through a restart: docs/guides/locks.md. A program under the lock runs on the client it is given, as before; only the lock is the servers'.
    /// What is wrong with the clients is an <see cref="RedisError.Client.InvalidArgument"/> when the lock is taken.
    /// </summary>
    public RedisLock Across(params ReadOnlySpan<IRedisClient> clients) => this with { Servers = new(SeqOf.Array(clients.ToArray())) };

    /// <summary>
    /// Takes the lock. Left: <see cref="RedisError.Client.LockNotAcquired"/> says who has it, for how long still, and how long was waited; or what
    /// went wrong, after which a lock that may have been taken all the same is given back. While waiting, transient errors count as another try.
    /// The holder must release it, as by <c>await using</c>.
    /// </summary>
    /// <param name="client">Of the server that keeps it; a lock across servers asks those.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<Either<RedisError, HeldLock>> Acquire(IRedisClient client, CancellationToken cancellationToken = default)
    {
        // A lock that has been acquired is not lost for lack of memory.
        await AsyncState.Allocated.ConfigureAwait(false);
        if (client is null) return new RedisError.Client.InvalidArgument("The client is null.");
        var acquired = await client.RunResult(RedisProgram.FromTaskResult(token => LockAcquisition.Run(this, client, token)), cancellationToken).ConfigureAwait(false);
        if (acquired.TryGetValue(out var held)) held.KeepRenewed();
        return acquired.ToEither();
    }

    /// <summary>Takes a lock <see cref="Across"/> servers, as <see cref="Acquire(IRedisClient, CancellationToken)"/> does.</summary>
    public async ValueTask<Either<RedisError, HeldLock>> Acquire(CancellationToken cancellationToken = default)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        if (Servers is null) return new RedisError.Client.InvalidArgument("A lock that is not across servers needs a client.");
        var servers = Servers.Checked();
        return servers.TryGetValue(out var clients) ? await Acquire(clients[0], cancellationToken).ConfigureAwait(false) : servers.Error;
    }

    /// <summary>
    /// The program under the lock: acquired before, released after a value, an error and a cancellation alike. When the lock is lost the program is
    /// cancelled and the outcome is <see cref="RedisError.Client.LockLost"/>, which says whether something may have been written.
    /// </summary>
    public RedisProgram<A> Hold<A>(RedisProgram<A> body) => new LockedProgram<A>(this, _ => body);

    /// <summary>As <see cref="Hold{A}(RedisProgram{A})"/>, for a program that wants the lock itself: its fencing token, or to extend it.</summary>
    public RedisProgram<A> Hold<A>(Func<HeldLock, RedisProgram<A>> body) => new LockedProgram<A>(this, body);

    /// <summary>As <see cref="Hold{A}(RedisProgram{A})"/>, for work outside Redis. Its token is cancelled by the caller and by the loss of the lock.</summary>
    public RedisProgram<A> Hold<A>(Func<HeldLock, CancellationToken, Task<A>> body) => Hold(held => RedisProgram.FromTask(token => body(held, token)));

    /// <summary>As <see cref="Hold{A}(RedisProgram{A})"/>, for work outside Redis that returns its errors.</summary>
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
