using System.IO.Pipelines;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>All of a client's time comes from the configured clock.</summary>
public sealed class ConfiguredClockTests
{
    [Fact]
    public async Task The_connect_timeout_goes_by_it()
    {
        var time = new FakeTime();
        var config = new RedisConfig { TimeProvider = time, ConnectTimeout = TimeSpan.FromSeconds(7) };
        var connecting = RedisClient.Connect(config with { Transport = new SilentTransport() }).AsTask();
        await Eventually.TrueAsync(
            () =>
            {
                time.Advance(TimeSpan.FromSeconds(7));
                return connecting.IsCompleted;
            },
            "the connect timeout has passed");

        var connected = RedisResult.FromEither(await connecting);
        Assert.Equal(new RedisError.Timeout("reply to the handshake from localhost:6379, which accepts connections,", TimeSpan.FromSeconds(7), Delivery.NotSent) { Advice = "Check that this is a Redis server and not its TLS port." }, connected.Error);
    }

    [Fact]
    public void Numbers_of_lock_tokens_come_from_the_environment()
    {
        var environment = new RedisEnvironment { Random = static () => 0, LockNumbers = static () => "7" };
        Assert.Equal("me#7", LockToken.New(environment, "me").ToString());
        Assert.Equal("7", LockToken.New(environment, null).ToString());
    }

    [Fact]
    public void Numbers_of_lock_tokens_differ()
    {
        var environment = new RedisEnvironment { Random = static () => 0 };
        Assert.NotEqual(LockToken.New(environment, null), LockToken.New(environment, null));
    }

    /// <summary>Connects, and answers nothing until it is aborted.</summary>
    private sealed class SilentTransport : ITransport
    {
        public ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken) =>
            new(new RedisResult<TransportConnection>(new SilentConnection()));
    }

    private sealed class SilentConnection : TransportConnection
    {
        private readonly Pipe _received = new();
        private readonly Pipe _sent = new();
        private RedisError? _fault;

        public override PipeReader Input => _received.Reader;

        public override PipeWriter Output => _sent.Writer;

        public override string RemoteName => "silent";

        public override RedisError? Fault => _fault;

        public override void Abort()
        {
            _fault = new RedisError.Connection(ConnectionFault.Lost, "aborted", Delivery.Unknown);
            _received.Writer.Complete();
        }

        public override ValueTask DisposeAsync() => default;
    }
}
