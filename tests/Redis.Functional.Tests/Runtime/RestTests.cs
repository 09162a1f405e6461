using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>What is idle hears few beats, and is awake at once when it has something to watch over: each test begins at every moment of a rest.</summary>
public sealed class RestTests
{
    private const int Period = Heartbeat.Period;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly RedisConfig Config = new()
    {
        ConnectTimeout = TimeSpan.FromHours(2), KeepAliveInterval = Timeout.InfiniteTimeSpan, ReadTimeout = Timeout.InfiniteTimeSpan, CommandTimeout = Timeout.InfiniteTimeSpan,
        MaxInFlightCommands = 1, MaxLeasedConnections = 1,
    };

    public static TheoryData<int> Moments => [.. Idle];

    /// <summary>With limits that end at the first beat after the rest, and some beats later.</summary>
    public static TheoryData<int, int> MomentsAndLimits => [.. Idle.SelectMany(static _ => new[] { Period, 3 * Period }, static (idle, limit) => (idle, limit))];

    private static IEnumerable<int> Idle => Enumerable.Range(0, ((int)BeatPlace.LongestRest / Period) + 1).Select(static beats => 400 + (beats * Period));

    private static RedisConfig Limited(int limit) => Config with { CommandTimeout = TimeSpan.FromMilliseconds(limit) };

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task A_deadline_is_counted_from_when_the_command_is_sent(int idle)
    {
        await using var bench = new SessionBench(Limited(100));
        bench.Advance(idle);
        var exchange = new StubExchange(deadline: 0) { Replies = 1 };
        bench.Session.TrySend(exchange);
        Assert.InRange(exchange.Deadline - new Clock(bench.Time).Now, 100, 100 + Session.StaleAtMost);
        bench.Advance(100 + (3 * Period));
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Timeout>(exchange.Error).Delivery);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(250)]
    [InlineData(60)]
    public async Task A_ping_is_sent_when_it_is_due(int keepAlive)
    {
        await using var bench = new SessionBench(Config with { KeepAliveInterval = TimeSpan.FromMilliseconds(keepAlive) });
        bench.Advance(keepAlive + (keepAlive / 8) + Period);
        Assert.Equal("PING", Assert.Single(await bench.Received(1)).Name);
    }

    [Theory]
    [MemberData(nameof(MomentsAndLimits))]
    public async Task A_call_that_waits_for_room_ends_in_time(int idle, int limit)
    {
        await using var bench = new MultiplexerBench(Limited(limit));
        var connection = await bench.Connected();
        bench.Beats(idle);
        var first = bench.Run(Sample.Get("a"));
        await connection.Request();
        var second = bench.Run(Sample.Get("b"));
        bench.Beats(limit + (2 * Period));
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Timeout>((await second).Error).Delivery);
        bench.Beats(2 * Period);
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Timeout>((await first).Error).Delivery);
    }

    [Theory]
    [MemberData(nameof(MomentsAndLimits))]
    public async Task A_caller_that_waits_for_a_lease_beside_the_shared_connection_ends_in_time(int idle, int limit)
    {
        await using var bench = new MultiplexerBench(Limited(limit));
        await bench.Connected();
        await Waits(bench.Client, bench.Transport, bench.Beats, idle, limit);
    }

    [Theory]
    [MemberData(nameof(MomentsAndLimits))]
    public async Task A_caller_that_waits_for_a_lease_of_a_pool_ends_in_time(int idle, int limit)
    {
        var (time, transport) = (new FakeTime(), new AcceptingTransport());
        await using var pool = new PoolInterpreter(
            Limited(limit) with { TimeProvider = time }, new FixedLocator(Config.Endpoint), new PoolOptions { MaxSize = 1, MinSize = 0 }, transport, new() { Time = time, Random = static () => 0 });
        pool.Start();
        await Waits(pool, transport, Beats, idle, limit);

        void Beats(int milliseconds)
        {
            for (var passed = 0; passed < milliseconds; passed += Period) time.Advance(TimeSpan.FromMilliseconds(Period));
        }
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task A_refused_write_has_the_new_primary_looked_for_on_the_next_beat(int idle)
    {
        await using var bench = new MultiplexerBench(Config);
        var connection = await bench.Connected();
        bench.Beats(idle);
        var refused = bench.Run(Sample.Get("a"));
        await connection.Request();
        await connection.Answer("-READONLY You can't write against a read only replica.\r\n");
        Assert.False((await refused).IsOk);
        bench.Beats(Period);
        await bench.Transport.Accept().WaitAsync(Patience);
    }

    // A lease is held, and another caller waits for it: no beat of the rest that began before may be missing.
    private static async Task Waits(IInterpreter client, AcceptingTransport transport, Action<int> beats, int idle, int limit)
    {
        var leased = client.Lease(LeaseRequest.Any, CancellationToken.None).AsTask();
        await transport.Greeted();
        Assert.True((await leased.WaitAsync(Patience)).IsOk);
        beats(idle);
        var waiting = client.Lease(LeaseRequest.Any, CancellationToken.None).AsTask();
        Assert.False(waiting.IsCompleted);
        beats(limit + (2 * Period));
        Assert.Equal(Delivery.NotSent, (await waiting.WaitAsync(Patience)).Error.Delivery);
    }
}
