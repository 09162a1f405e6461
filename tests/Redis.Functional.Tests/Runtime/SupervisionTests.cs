using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>What throws while a client connects costs that attempt, not the client.</summary>
public sealed class SupervisionTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_shared_client_connects_after_attempts_that_threw()
    {
        var time = new FlakyTime(failures: 8);
        await using var client = RedisClient.Create(new RedisConfig { TimeProvider = time, Transport = new PipeTransport(static () => new()) }).IfLeft((RedisClient)null!);
        for (var connected = false; !connected;) connected = (await client.Reconnect().AsTask().WaitAsync(Limit)).IsRight;
        Assert.True(client.IsConnected);
        Assert.Equal(0, time.Left);
    }

    [Fact]
    public async Task A_pool_dials_again_after_dials_that_threw()
    {
        var time = new FlakyTime(failures: 8);
        var pooled = await RedisClient.Connect(new RedisConfig
        {
            TimeProvider = time, WhenDisconnected = WhenDisconnected.Fail, Transport = new PipeTransport(static () => new()),
            Pool = new PoolOptions { MaxSize = 1, MinSize = 0 },
        });
        await using var client = pooled.IfLeft((RedisClient)null!);
        for (var connected = false; !connected;) connected = (await client.Reconnect().AsTask().WaitAsync(Limit)).IsRight;
        Assert.Equal(0, time.Left);
    }

    // The other calls of such a client wait for the server to come back.
    [Theory]
    [InlineData(WhenDisconnected.Wait, 0)]
    [InlineData(WhenDisconnected.Wait, 5_000)]
    [InlineData(WhenDisconnected.Fail, 0)]
    public async Task A_pool_that_cannot_connect_answers_at_once_why(WhenDisconnected policy, int maxWait)
    {
        // Its time stands still: no limit ends the wait.
        var config = new RedisConfig
        {
            TimeProvider = new FakeTime(), WhenDisconnected = policy, Transport = new PipeTransport(static () => throw new InvalidOperationException("no server")),
            Pool = new PoolOptions { LeaseTimeout = TimeSpan.FromMilliseconds(maxWait), MinSize = 3 },
        };
        var connected = await RedisClient.Connect(config).AsTask().WaitAsync(Limit);
        Assert.Contains("no server", connected.Match(static _ => "", static error => error.Message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_whose_clock_makes_no_timer_closes()
    {
        var client = RedisClient.Create(new RedisConfig { TimeProvider = new FlakyTime(int.MaxValue) , Transport = new PipeTransport(static () => new()) }).IfLeft((RedisClient)null!);
        Assert.True((await client.Reconnect().AsTask().WaitAsync(Limit)).IsLeft);
        await client.DisposeAsync().AsTask().WaitAsync(Limit);
    }

    [Fact]
    public async Task A_connection_whose_handshake_failed_is_released_although_releasing_throws()
    {
        var released = new TaskCompletionSource();
        var transport = new PipeTransport(() => new PipeConnection { Disposing = Throw });
        var config = new RedisConfig { Credentials = CredentialProvider.Ask(static _ => throw new InvalidOperationException("no secret")), Reconnect = ReconnectPolicy.Never };
        var connected = await RedisClient.Connect(config with { Transport = transport }).AsTask().WaitAsync(Limit);
        Assert.True(connected.IsLeft);
        await released.Task.WaitAsync(Limit);

        void Throw()
        {
            released.TrySetResult();
            throw new InvalidOperationException("broken");
        }
    }

    // The dial begins when its outcome is already awaited: one that fails at once is not missed.
    [Fact]
    public async Task Readiness_starts_the_client_and_tells_of_the_first_dial()
    {
        var config = new RedisConfig { Reconnect = new() { InitialDelay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero } };
        await using var multiplexer = new Multiplexer(config, new FixedLocator(config.Endpoint), new NumberedTransport(), new RedisEnvironment { Random = static () => 0 }, waitsForFirst: false);
        var ready = await multiplexer.Ready(CancellationToken.None).AsTask().WaitAsync(Limit);
        Assert.Contains("dial 1,", ready.Error.Message, StringComparison.Ordinal);
    }

    /// <summary>Refuses each dial by its number.</summary>
    private sealed class NumberedTransport : ITransport
    {
        private int _dials;

        public ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken) =>
            new(new RedisResult<TransportConnection>(new RedisError.Connection(
                ConnectionFault.Refused, $"dial {Interlocked.Increment(ref _dials)}, refused", Delivery.NotSent)));
    }

    private sealed class FlakyTime(int failures) : TimeProvider
    {
        private int _left = failures;

        public int Left => Math.Max(0, Volatile.Read(ref _left));

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            Interlocked.Decrement(ref _left) >= 0 ? throw new InvalidOperationException("no timer") : base.CreateTimer(callback, state, dueTime, period);
    }
}
