using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>Times and limits in milliseconds.</summary>
public sealed class ClockTests
{
    [Fact]
    public void No_limit_is_never_over()
    {
        Assert.Equal(Clock.Never, Clock.Limit(TimeSpan.Zero));
        Assert.Equal(Clock.Never, Clock.Limit(Timeout.InfiniteTimeSpan));
        Assert.Equal(Clock.Never, Clock.After(5, Clock.Never));
    }

    [Fact]
    public void A_part_of_a_millisecond_counts_as_a_whole_one() => Assert.Equal(2, Clock.Limit(TimeSpan.FromMilliseconds(1.2)));

    [Fact]
    public void It_goes_forward()
    {
        var clock = new Clock(TimeProvider.System);
        var before = clock.Now;
        Assert.True(SpinWait.SpinUntil(() => clock.Now > before, TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task A_clock_that_throws_stands_still_and_delays_by_the_systems()
    {
        var time = new ThrowingTime();
        var clock = new Clock(time);
        var beaten = clock.Beat();
        time.Throws = true;

        Assert.Equal(beaten, clock.Now);
        Assert.Equal(beaten, clock.Beat());
        await Clock.Delay(TimeSpan.FromMilliseconds(1), time, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Clock.Delay(TimeSpan.FromDays(1), time, cancelled.Token).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_client_whose_clock_begins_to_throw_answers_and_closes(bool isPooled)
    {
        await using var server = ScriptServer.Start(PairingServer.Script);
        var time = new ThrowingTime();
        var config = new RedisConfig { Endpoint = new RedisEndpoint.Tcp(server.Host, server.Port), TimeProvider = time };
        var connected = isPooled ? await RedisClient.Connect(config with { Pool = new PoolOptions { MaxSize = 1 } }) : await RedisClient.Connect(config);
        var client = connected.IfLeft((RedisClient)null!);
        time.Throws = true;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 100).Select(n => client.RunResult(Sample.Get($"{n}")).AsTask())).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.All(outcomes, outcome => Assert.True(outcome.IsOk, $"{outcome}"));

        // No connection may be made any more, which is an answer too.
        _ = await client.RunResult(RedisProgram.OnLease(Sample.Get("k"))).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        await client.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
    }
}
