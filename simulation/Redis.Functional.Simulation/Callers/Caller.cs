using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional.Simulation;

/// <summary>
/// One user of the client, who makes calls one after the other and checks each outcome. A kind of caller is one file; it stands in
/// <see cref="CallerKinds"/>.
/// </summary>
abstract class Caller(CallerContext context, int id)
{
    static readonly AsyncLocal<object?> Mark = new();
    protected static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(500);

    // After an error that came at once, as while the client is not connected.
    static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(50);

    static readonly TimeSpan LongestThought = TimeSpan.FromMilliseconds(120);

    // From the first refused write after a failover to calls that are accepted.
    static readonly TimeSpan FollowsWithin = TimeSpan.FromMilliseconds(700);
    static readonly TimeSpan LatestCancellation = TimeSpan.FromMilliseconds(3);

    WeakReference? _mark;

    public int Id => id;

    /// <summary>True when somebody keeps the context in which its calls were made.</summary>
    public bool IsContextKept => _mark is { IsAlive: true };

    protected CallerContext Context => context;

    protected World World => context.World;

    protected Ledger Ledger => context.Ledger;

    protected SimulationRandom Random { get; } = SimulationRandom.Stream(context.World.Seed, 100 + id);

    /// <summary>Makes its calls. Ends early when a rule was broken, or the client was disposed.</summary>
    public async Task Run()
    {
        if (context.MarksContexts) _mark = MarkContext();
        await new VirtualDelay(World).For(Random.UpTo(TimeSpan.FromMilliseconds(5))).ConfigureAwait(false);
        for (var call = 0; call < context.Plan.Calls && World.Violation is null && !context.IsDisposed; call++)
        {
            await Call(call).ConfigureAwait(false);

            // A failover takes longer than most calls.
            if (context.Settings.Sentinel is not null && Random.OneIn(2)) await new VirtualDelay(World).For(Random.UpTo(LongestThought)).ConfigureAwait(false);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static WeakReference MarkContext()
    {
        var mark = new object();
        Mark.Value = mark;
        return new(mark);
    }

    /// <summary>One call, for a caller that is made of others.</summary>
    public Task Once(int number) => Call(number);

    /// <summary>After all calls, when the network is well again: checks what must have come right, and ends what is open.</summary>
    public Task Finish() => End();

    protected abstract Task Call(int number);

    /// <summary>Its programs have connections of their own, on which nothing is sent again.</summary>
    protected virtual bool IsOnLease => false;

    protected virtual Task End() => Task.CompletedTask;

    /// <summary>Runs a program, perhaps cancels it, and checks what holds for every call: its time, and that an error has a cause.</summary>
    protected Task<RedisResult<A>> Ask<A>(string what, RedisProgram<A> program, TimeSpan? limit = null, bool isCancelled = true) =>
        Ask(what, program, isCancelled && context.Plan.HasCancellations && Random.OneIn(6) ? CancelledLater() : default, limit);

    /// <summary><see cref="Ask{A}(string, RedisProgram{A}, TimeSpan?, bool)"/> with a token of the caller's own.</summary>
    protected async Task<RedisResult<A>> Ask<A>(string what, RedisProgram<A> program, CancellationToken token, TimeSpan? limit = null)
    {
        context.Calls++;
        var since = World.Now;
        var result = await context.Sender.RunResult(program, token).ConfigureAwait(false);
        Check(what, result.IsOk ? null : result.Error, since, limit ?? Settings.CommandTimeout, token);
        if (result.IsError && World.Now == since) await new VirtualDelay(World).For(Random.UpTo(LongestPause)).ConfigureAwait(false);
        return result;
    }

    protected void Expect(bool holds, string otherwise)
    {
        if (!holds) World.Violate($"caller {id}: {otherwise}");
    }

    protected void Expect(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] ref Complaint otherwise)
    {
        if (!holds) World.Violate($"caller {id}: {otherwise.Made()}");
    }

    protected CancellationToken CancelledLater()
    {
        var source = new CancellationTokenSource();
        World.After(Random.UpTo(LatestCancellation), static source => ((CancellationTokenSource)source!).Cancel(), source);
        return source.Token;
    }

    void Check(string what, RedisError? error, long since, TimeSpan limit, CancellationToken token)
    {
        var took = TimeSpan.FromTicks(World.Now - since);
        World.Trace.Mark(error is null ? 1UL : 2UL, (ulong)took.Ticks);
        if (World.Trace.KeepsLog) World.Trace.Log(World.Now, $"caller {id} {what}: {error?.ToString() ?? "a value"} after {took.TotalMilliseconds:F3} ms");
        var frozen = context.Settings.Freeze?.For ?? TimeSpan.Zero;
        Expect(took <= limit + Slack + frozen, $"{what} took {took}, with a limit of {limit}: {error?.ToString() ?? "a value"}");
        if (error is null) return;
        context.Errors++;
        if (error is RedisError.Server { Code: "READONLY" } && context is { Settings: { HasFaultlessNetwork: true, Freeze: null }, Server.RefusedAfterMove: { } refused })
            Expect(since <= refused + FollowsWithin.Ticks, $"{what}: still refused {TimeSpan.FromTicks(since - refused)} after the first write that found the name moved");
        if (error is RedisError.Timeout { Operation: "reply" or "result" } late)
            Expect(took >= late.Limit - TimeSpan.FromMilliseconds(1) - context.Settings.ClockStep, $"{what}: {late} after {took}");
        if (context.Settings.IsWellButForFreezes) Expect(error is not RedisError.Connection { Fault: ConnectionFault.Lost }, $"{what}: a connection was lost and nothing was wrong with it: {error}");
        if (context.Settings.Server.OddExecs == 0) Expect(error is not (RedisError.Protocol or RedisError.Decode), $"{what}: {error}");
        Expect(error is not RedisError.Client.CallbackFailed, $"{what}: {error}");
        if (!IsExcused(error, token)) World.Violate($"caller {id}: {what} failed although nothing went wrong: {error}");
    }

    /// <summary>The error of a batch for one of its writes. It may be that of another request: one that was not sent, where this one was sent and refused.</summary>
    protected RedisError? OfWrite<A>(RedisResult<A> result) =>
        result.IsOk ? null
        : result.Error.Context.MayHaveWritten ? result.Error with { Delivery = Delivery.Unknown }
        : result.Error.Delivery == Delivery.NotSent && context.Settings.Cluster is not null ? result.Error with { Delivery = Delivery.Rejected }
        : result.Error;

    static bool IsRedirect(RedisError error) => Router.IsRedirect(error) || error is RedisError.Transaction.Aborted;

    // On a network without faults and a server without oddities an error needs a cause of the caller's.
    bool IsExcused(RedisError error, CancellationToken token) =>
        !context.Settings.IsFaultless || context.Settings.Server.OddExecs > 0 || token.IsCancellationRequested || context.Settings.DisposedAt is not null
        || context.Settings.Freeze is not null
        || (IsRedirect(error) && context.Settings.Cluster is { } cluster && (IsOnLease || !cluster.FollowsAll))
        || (context.Settings.Config.WhenInFlightFull == WhenInFlightFull.Fail && error is RedisError.Client.Backpressure)
        || error is RedisError.Timeout { Operation: "result" or "grant of the lock" } or RedisError.Transaction.Conflict or RedisError.Client.LockNotAcquired or RedisError.Client.LockLost or RedisError.Client.Missing;
}
