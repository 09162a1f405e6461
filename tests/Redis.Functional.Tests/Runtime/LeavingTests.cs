using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A client that leaves its server: nothing more is written to it, and the next connection is dialled without a pause.</summary>
public sealed class LeavingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly RedisError Deposed = new RedisError.Connection(ConnectionFault.Lost, "the server is no primary any more", Delivery.Unknown);
    private static readonly RedisConfig Config = new()
    {
        ConnectTimeout = TimeSpan.FromHours(2), KeepAliveInterval = Timeout.InfiniteTimeSpan, ReadTimeout = Timeout.InfiniteTimeSpan, CommandTimeout = Timeout.InfiniteTimeSpan,
        WhenDisconnected = WhenDisconnected.Wait, Reconnect = new() { InitialDelay = TimeSpan.FromHours(1), MaxDelay = TimeSpan.FromHours(1), Jitter = 0 },
    };

    [Fact]
    public async Task A_connection_ends_with_what_is_in_flight_and_the_next_call_goes_to_the_next_server()
    {
        var locator = new MovingLocator();
        await using var bench = new MultiplexerBench(Config, locator: locator);
        var connection = await bench.Connected();
        var inFlight = bench.Run(Sample.Get("a"));
        await connection.Request();
        locator.Port = 2;
        bench.Client.Leave(Deposed);
        var next = bench.Run(Sample.Get("b"));
        var error = (await inFlight).Error;
        Assert.Equal((Delivery.Unknown, "server:1"), (error.Delivery, error.Context.Node));
        connection = await bench.Transport.Greeted();
        Assert.Equal("GET b", (await connection.Request()).ToString());
        await connection.Answer("$1\r\nb\r\n");
        Assert.True((await next).IsOk);
        Assert.Equal(2, locator.Asked);
    }

    [Fact]
    public async Task A_dial_that_began_before_is_given_up_and_nobody_is_told_of_its_end()
    {
        await using var bench = new MultiplexerBench(Config with { WhenDisconnected = WhenDisconnected.Fail }, waitsForFirst: true);
        var ready = bench.Client.Ready(CancellationToken.None).AsTask();
        var earlier = await bench.Transport.Accept();
        await earlier.Request();
        bench.Client.Leave(Deposed);
        var call = bench.Run(Sample.Get("a"));
        var connection = await bench.Transport.Greeted();
        Assert.Equal("GET a", (await connection.Request()).ToString());
        await connection.Answer("$1\r\na\r\n");
        Assert.True((await call).IsOk);
        Assert.True((await ready.WaitAsync(Patience)).IsOk);
    }

    // The transport does not hear that the dial was given up.
    [Fact]
    public async Task A_connection_that_a_given_up_dial_makes_all_the_same_gets_no_call()
    {
        var locator = new MovingLocator();
        await using var bench = new MultiplexerBench(Config, locator: locator);
        bench.Client.Start();
        var earlier = await bench.Transport.Accept();
        locator.Checked = () =>
        {
            locator.Checked = null;
            bench.Client.Leave(Deposed);
        };
        await earlier.Greet();
        var call = bench.Run(Sample.Get("a"));
        var connection = await bench.Transport.Greeted();
        Assert.Equal("GET a", (await connection.Request()).ToString());
        await connection.Answer("$1\r\na\r\n");
        Assert.True((await call).IsOk);
    }

    [Fact]
    public async Task A_pause_between_two_attempts_is_over()
    {
        await using var bench = new MultiplexerBench(Config);
        await bench.Pausing();
        bench.Client.Leave(Deposed);
        var connection = await bench.Transport.Greeted();
        var call = bench.Run(Sample.Get("a"));
        Assert.Equal("GET a", (await connection.Request()).ToString());
    }

    [Fact]
    public async Task A_server_that_the_locator_refuses_is_not_used()
    {
        var locator = new MovingLocator { Refusal = new RedisError.Connection(ConnectionFault.Handshake, "it is a replica", Delivery.NotSent) };
        await using var bench = new MultiplexerBench(Config, locator: locator);
        var ready = bench.Client.Ready(CancellationToken.None).AsTask();
        await bench.Transport.Greeted();
        var error = (await ready.WaitAsync(Patience)).Error;
        Assert.Equal(("it is a replica", "server:1"), (Assert.IsType<RedisError.Connection>(error).Detail, error.Context.Node));
        Assert.False(bench.Client.IsConnected);
    }

    [Fact]
    public async Task What_cannot_be_found_is_not_dialled()
    {
        var locator = new MovingLocator { Missing = new RedisError.Connection(ConnectionFault.Disconnected, "No sentinel replied", Delivery.NotSent) };
        await using var bench = new MultiplexerBench(Config, locator: locator);
        var error = (await bench.Client.Ready(CancellationToken.None).AsTask().WaitAsync(Patience)).Error;
        Assert.Equal(("No sentinel replied", "the primary"), (Assert.IsType<RedisError.Connection>(error).Detail, error.Context.Node));
    }

    [Fact]
    public async Task All_connections_of_a_pool_end_and_those_who_wait_get_new_ones()
    {
        var transport = new AcceptingTransport();
        var environment = new RedisEnvironment { Random = static () => 0 };
        await using var pool = new PoolInterpreter(Config, new MovingLocator(), new PoolOptions { MaxSize = 3, MinSize = 0 }, transport, environment);
        pool.Start();
        var (idle, lent) = (await Leased(pool, transport), await Leased(pool, transport));
        await idle.DisposeAsync();
        Assert.Equal((1, 1), (pool.Statistics.InUse, pool.Statistics.Idle));

        // Two wait: one for the idle connection, which it has at once, the other for a dial that is under way.
        var waiting = new[] { pool.Lease(LeaseRequest.Any, CancellationToken.None).AsTask(), pool.Lease(LeaseRequest.Any, CancellationToken.None).AsTask() };
        var begun = await transport.Accept();
        await begun.Request();
        pool.Leave(Deposed);
        var connection = await transport.Greeted();
        Assert.True((await waiting[0].WaitAsync(Patience)).IsOk);
        Assert.True((await waiting[1].WaitAsync(Patience)).TryGetValue(out var lease));
        Assert.Equal(Delivery.NotSent, (await lent.RunResult(Sample.Get("a"))).Error.Delivery);
        var call = lease!.RunResult(Sample.Get("b")).AsTask();
        Assert.Equal("GET b", (await connection.Request()).ToString());
        await connection.Answer("$1\r\nb\r\n");
        Assert.True((await call.WaitAsync(Patience)).IsOk);
    }

    // Callers run while the client leaves again and again: a call that begins after Leave has returned goes to another connection.
    [Fact]
    public async Task No_call_goes_to_a_server_that_was_left()
    {
        var transport = new RecordingTransport();
        var environment = new RedisEnvironment { Random = static () => 0 };
        await using var client = new Multiplexer(Config, new FixedLocator(RedisEndpoint.Local), transport, environment, waitsForFirst: true);
        client.Start();
        using var over = new CancellationTokenSource();
        var (left, served) = (0, 0);
        var callers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
                if ((await client.RunResult(Sample.Get($"{Volatile.Read(ref left)}"))).IsOk)
                    Interlocked.Increment(ref served);
        })).ToArray();
        for (var i = 0; i < 200; i++)
        {
            transport.Begin();
            client.Leave(Deposed);
            Interlocked.Increment(ref left);
            if (i % 4 == 0) await Eventually.TrueAsync(() => client.IsConnected, "it connects again");
        }

        await over.CancelAsync();
        await Task.WhenAll(callers).WaitAsync(Patience);
        Assert.Equal(0, transport.Late);
        Assert.True(transport.Made >= 50 && served > 0, $"{transport.Made} connections, {served} calls");
    }

    private static async Task<IRedisClient> Leased(PoolInterpreter pool, AcceptingTransport transport)
    {
        var leased = pool.Lease(LeaseRequest.Any, CancellationToken.None).AsTask();
        await transport.Greeted();
        Assert.True((await leased.WaitAsync(Patience)).TryGetValue(out var lease), "leased");
        return lease!;
    }

    private sealed class MovingLocator : ILocator
    {
        private int _asked;

        public string Name => "the primary";

        public int Port { get; set; } = 1;

        public int Asked => _asked;

        public RedisError? Refusal { get; init; }

        public RedisError? Missing { get; init; }

        public Action? Checked { get; set; }

        public RedisEndpoint Endpoint => new RedisEndpoint.Tcp("server", Port);

        public ValueTask<RedisResult<Place>> Find(CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _asked);
            return new(Missing is null ? new RedisResult<Place>(new Place(Endpoint)) : new(Missing));
        }

        public RedisError? Check(RedisEndpoint endpoint, ServerHello hello)
        {
            Checked?.Invoke();
            return Refusal;
        }
    }
}
