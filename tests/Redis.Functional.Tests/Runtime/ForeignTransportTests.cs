using System.IO.Pipelines;
using LanguageExt;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A transport of the caller's that breaks its promises costs the connection, and neither throws nor hangs.</summary>
public class ForeignTransportTests
{
    static readonly RedisConfig Config = new() { ConnectTimeout = TimeSpan.FromSeconds(5), Reconnect = ReconnectPolicy.Never };

    public static TheoryData<string, ITransport> Broken => new()
    {
        { "throws at once", new Transport(_ => throw new InvalidOperationException("broken")) },
        { "throws later", new Transport(async _ =>
            {
                await Task.Yield();
                throw new InvalidOperationException("broken");
            }) },
        { "answers nothing", new Transport(_ => default) },
        { "answers null", new Transport(_ => new(RedisResult.Ok<TransportConnection>(null!))) },
        { "has no pipes", new Transport(_ => new(RedisResult.Ok<TransportConnection>(new NoPipes()))) },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Connecting_is_told_why(string how, ITransport transport)
    {
        var connected = await RedisClient.Connect(Config with { Transport = transport }).AsTask().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.True(connected.IsLeft, how);
        Assert.Equal(Delivery.NotSent, connected.LeftToList().Single().Delivery);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Calls_and_leases_end_and_closing_does_too(string how, ITransport transport)
    {
        var client = RedisClient.Create(Config with { Reconnect = ReconnectPolicy.Default, Transport = transport }).IfLeft((RedisClient)null!);
        var call = await client.RunResult(Sample.Incr("a")).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        var lease = await client.RunResult(RedisProgram.OnLease(Sample.Incr("a"))).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        await client.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.True(call is { IsError: true, Error.Delivery: Delivery.NotSent } && lease is { IsError: true, Error.Delivery: Delivery.NotSent }, $"{how}: {call}, {lease}");
    }

    [Fact]
    public async Task A_view_asked_of_a_closed_client_is_closed()
    {
        var client = RedisClient.Create(Config with { Transport = new Transport(_ => default) }).IfLeft((RedisClient)null!);
        await client.DisposeAsync();

        var outcome = await client.Node.GetDatabase(3).RunResult(Sample.Incr("a")).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(new RedisError.Client.Closed(Delivery.NotSent), outcome.Error);
    }

    [Fact]
    public async Task Chance_that_throws_ends_no_reconnecting()
    {
        var dials = 0;
        var twice = new TaskCompletionSource();
        var transport = new Transport(_ =>
        {
            if (Interlocked.Increment(ref dials) == 3) twice.TrySetResult();
            return new(RedisResult.Error<TransportConnection>(Sample.Lost(Delivery.NotSent)));
        });
        await using var client = RedisClient.Create(Config with { Reconnect = ReconnectPolicy.Default, Transport = transport, Random = () => throw new InvalidOperationException() }).IfLeft((RedisClient)null!);

        await twice.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_socket_transport_by_itself_refuses_a_configuration_that_cannot_work()
    {
        var connected = await new SocketTransport(new RedisConfig { TimeProvider = null! }).Connect(new RedisEndpoint.Tcp("127.0.0.1", 1), default);

        Assert.IsType<RedisError.Client.InvalidConfig>(connected.Error);
    }

    sealed class Transport(Func<CancellationToken, ValueTask<RedisResult<TransportConnection>>> connect) : ITransport
    {
        public ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken token) => connect(token);
    }

    sealed class NoPipes : TransportConnection
    {
        public override PipeReader Input => null!;

        public override PipeWriter Output => null!;

        public override string RemoteName => null!;

        public override RedisError? Fault => null;

        public override void Abort() { }

        public override ValueTask DisposeAsync() => default;
    }
}
