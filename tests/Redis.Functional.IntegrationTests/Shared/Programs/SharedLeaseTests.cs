using System.Globalization;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Shared.Programs;

/// <summary>
/// Several users of one leased connection at once: EXEC ends every WATCH of its connection, and yet no update is lost. The number of increments is
/// REDIS_FUNCTIONAL_COUNTS.
/// </summary>
public sealed class SharedLeaseTests : IAsyncLifetime
{
    private static readonly int Counts = int.TryParse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_COUNTS"), CultureInfo.InvariantCulture, out var counts) ? counts : 400;
    private static readonly string Prefix = SharedServer.Prefix();
    private readonly RedisKey _counter = $"{Prefix}{Guid.NewGuid():N}counter";
    private readonly RedisKey _other = $"{Prefix}{Guid.NewGuid():N}other";
    private RedisClient _outside = null!;

    public static TheoryData<bool> Kinds => [false, true];

    public async ValueTask InitializeAsync() => _outside = await Clients.Shared(ProtocolPreference.Resp3OrResp2);

    public ValueTask DisposeAsync() => _outside.DisposeAsync();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Two_in_parallel_under_one_Exclusive_lose_nothing(bool pooled)
    {
        await using var client = await Client(pooled);
        for (var i = 0; i < Counts; i += 2) await client.Run(OnLease(ZipParallel(Increment(), Increment()))).Right();

        Assert.Equal(Counts, (await _outside.Run(Get<long>(_counter)).Right()).IfNone(0));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Many_at_once_on_one_lease_lose_nothing(bool pooled)
    {
        await using var client = await Client(pooled);
        await client.WithLease(async (lease, token) =>
        {
            var running = Enumerable.Range(0, Counts).Select(_ => lease.Run(Increment(), token).AsTask());
            foreach (var outcome in await Task.WhenAll(running)) outcome.Right();
            return Prelude.Right<RedisError, Unit>(Unit.Default);
        }).Right();

        Assert.Equal(Counts, (await _outside.Run(Get<long>(_counter)).Right()).IfNone(0));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Transactions_of_other_keys_beside_it_end_no_watch(bool pooled)
    {
        await using var client = await Client(pooled);
        await client.WithLease(async (lease, token) =>
        {
            var beside = Task.Run(async () =>
            {
                for (var i = 0; i < Counts; i++) await lease.Run(Multi(Incr(_other)), token).Right();
            }, token);

            // Another connection writes between the read and the transaction, every other time.
            for (var i = 0; i < Counts; i++) await lease.Run(Increment(disturbed: i % 2 == 0), token).Right();
            await beside;
            return Prelude.Right<RedisError, Unit>(Unit.Default);
        }).Right();

        Assert.Equal((Counts + ((Counts + 1) / 2), Counts), ((await _outside.Run(Get<long>(_counter)).Right()).IfNone(0), (await _outside.Run(Get<long>(_other)).Right()).IfNone(0)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Reads_beside_it_do_not_wait_and_a_transaction_waits_for_its_turn_only(bool pooled)
    {
        await using var client = await Client(pooled);
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        await client.WithLease(async (lease, token) =>
        {
            var holding = lease.Run(Optimistic([_counter], FromTask(async _ =>
            {
                begun.SetResult();
                await goOn.Task;
                return Multi(Incr(_counter));
            })), token).AsTask();
            await begun.Task;

            var waiting = lease.Run(Multi(Incr(_other)), token).AsTask();
            using var cancel = new CancellationTokenSource();
            var cancelled = lease.Run(Increment(), cancel.Token).AsTask();
            Assert.True((await lease.Run(Get<long>(_counter), token).Right()).IsNone);
            await cancel.CancelAsync();
            Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Cancelled>((await cancelled).Left()).Delivery);
            Assert.False(waiting.IsCompleted);

            goOn.SetResult();
            Assert.Equal((1L, 1L), ((await holding).Right(), (await waiting).Right()));
            return Prelude.Right<RedisError, Unit>(Unit.Default);
        }).Right();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Waiting_for_a_turn_ends_by_the_reply_deadline_and_says_what_for(bool pooled)
    {
        await using var client = await Client(pooled, TimeSpan.FromSeconds(3));
        await client.WithLease(async (lease, token) =>
        {
            // What waits for a transaction of its own connection while it holds the turn would wait for ever.
            var error = await lease.Run(Optimistic([_counter], FromTask(inner => lease.Run(Multi(Incr(_other)), inner).AsTask()).Map(n => Multi(Pipeline.Pure(n)))), token).Left();

            var late = Assert.IsType<RedisError.Timeout>(error);
            Assert.Equal(Delivery.NotSent, late.Delivery);
            Assert.Contains("turn on the leased connection", late.Message, StringComparison.Ordinal);
            Assert.Equal(1, await lease.Run(Increment(), token).Right());
            return Prelude.Right<RedisError, Unit>(Unit.Default);
        }).Right();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Those_that_wait_when_the_lease_ends_are_not_sent(bool pooled)
    {
        await using var client = await Client(pooled);
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var lease = await client.Lease();
        Assert.True(lease.TryGetValue(out var connection));
        var holding = connection.Run(Optimistic([_counter], FromTask(async _ =>
        {
            begun.SetResult();
            await goOn.Task;
            return Multi(Incr(_counter));
        }))).AsTask();
        await begun.Task;
        var waiting = connection.Run(Multi(Incr(_other))).AsTask();

        await connection.DisposeAsync();

        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Closed>((await waiting).Left()).Delivery);
        goOn.SetResult();
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Closed>((await holding).Left()).Delivery);
        Assert.True((await _outside.Run(Get<long>(_other)).Right()).IsNone);
        await Watches.NoneOn(_outside, _counter);
    }

    // Reported, and compared with transactions that take no turn: what a GET waits for on a busy machine is no promise.
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Reads_beside_it_are_answered(bool pooled)
    {
        await using var client = await Client(pooled);
        var alone = await ReadsBeside(client, async () =>
        {
            for (var i = 0; i < Counts; i++) await client.Run(Get<long>(_counter)).Right();
        });
        var plain = await ReadsBeside(client, async () =>
        {
            for (var i = 0; i < Counts; i += 2) await client.Run(OnLease(ZipParallel(Multi(Incr(_other)), Multi(Incr(_other))))).Right();
        });
        var beside = await ReadsBeside(client, async () =>
        {
            for (var i = 0; i < Counts; i += 2) await client.Run(OnLease(ZipParallel(Increment(), Increment()))).Right();
        });

        Figures.Report("R1", $"{(pooled ? "pooled" : "shared")}, p99 of GETs: beside other GETs {alone:0.00} ms, beside two MULTIs at once on a lease {plain:0.00} ms, two Optimistic {beside:0.00} ms");
        Assert.Equal(Counts, (await _outside.Run(Get<long>(_counter)).Right()).IfNone(0));
    }

    // The 99th percentile of GETs one after the other, in milliseconds, while something runs.
    private async Task<double> ReadsBeside(RedisClient client, Func<Task> work)
    {
        var running = work();
        List<double> times = [];
        while (!running.IsCompleted)
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            await client.Run(Get<long>(_other)).Right();
            times.Add(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        await running;
        return Figures.Percentile(times, 99);
    }

    private static Task<RedisClient> Client(bool pooled, TimeSpan? commandTimeout = null) => Clients.Shared(ProtocolPreference.Resp3OrResp2, config => config with
    {
        // Hundreds of updates wait for their turn on one connection: no promise of how long a slow server takes for all of them.
        CommandTimeout = commandTimeout ?? TimeSpan.FromMinutes(2), Pool = pooled ? new() { MaxSize = 2 } : null,
    });

    private RedisProgram<long> Increment(bool disturbed = false) => Optimistic([_counter], Defer(() =>
    {
        var isDisturbed = disturbed;
        disturbed = false;
        return from now in Get<long>(_counter).IfNone(0)
               from touched in isDisturbed ? FromTask(token => _outside.Run(Incr(_counter), token).AsTask()).Ignore() : Done
               select Multi(Set(_counter, now + 1).Map(_ => now + 1));
    }), RetrySchedule.Forever);
}
