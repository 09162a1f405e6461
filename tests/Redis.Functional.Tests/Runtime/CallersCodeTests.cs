using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>The caller's TimeProvider and Random run under no lock: both may wait for a thread that uses the client.</summary>
public sealed class CallersCodeTests
{
    static readonly RedisError Refused = new RedisError.Connection(ConnectionFault.Unreachable, "nobody is there", Delivery.NotSent);

    [Fact]
    public async Task A_pool_reads_the_clock_and_draws_numbers_under_no_lock()
    {
        Onlooker? onlooker = null;
        var drawn = 0;
        var bench = new PoolBench(maxSize: 2, isEager: false, random: () =>
        {
            drawn++;
            onlooker!.Look();
            return 0.5;
        });
        onlooker = new Onlooker(() => _ = bench.Pool.Statistics);
        bench.Time.AfterReading = onlooker.Look;

        var refused = bench.Take();
        (await bench.NextDial()).SetResult(Refused);
        Assert.Equal(Refused, (await refused).Error);
        Assert.True((await bench.Take()).IsError);
        bench.Advance(100);
        bench.IsEager = true;
        bench.Pool.GiveBack(await bench.Taken());
        Assert.NotNull(bench.Pool.TryTake());
        bench.Pool.Prepare();

        Assert.Equal(1, drawn);
        Assert.False(onlooker.WasLockedOut);
    }

    [Fact]
    public async Task A_session_reads_the_clock_under_no_lock()
    {
        await using var bench = new SessionBench();
        var reading = new Onlooker(() => _ = bench.Session.IsHeldBack);
        bench.Time.AfterReading = reading.Look;

        // The second reply is read when the first has been dealt with.
        for (var round = 0; round < 2; round++)
        {
            var call = bench.Run(Sample.Get("k"));
            await bench.Received(1);
            await bench.Reply("$1\r\nv\r\n");
            Assert.True((await call).IsOk);
        }

        Assert.True(reading.Looked.IsCompleted);
        Assert.False(reading.WasLockedOut);
    }

    [Fact]
    public async Task A_session_that_retires_reads_the_clock_under_no_lock()
    {
        await using var bench = new SessionBench();
        var sending = new Onlooker(() => bench.Session.TrySend(new StubExchange()));
        bench.Time.AfterReading = sending.Look;
        bench.Session.Retire(Refused);

        Assert.True(sending.Looked.IsCompleted);
        Assert.False(sending.WasLockedOut);
    }
}
