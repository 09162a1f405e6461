using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>A client that leaves its server: subscriptions and MONITOR end there too.</summary>
public sealed class LeavingSubscriptionsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly RedisError Deposed = new RedisError.Connection(ConnectionFault.Lost, "the server is no primary any more", Delivery.Unknown);

    private static ServerScript Script => ServerScript.Default
        .On("SUBSCRIBE", (command, session) => TwoLines.Confirms("subscribe", command, session))
        .On("MONITOR", ScriptReply.Ok + ScriptReply.Simple("1.0 [0 lua] \"get\""));

    [Theory]
    [InlineData(PubSubConnection.Dedicated, ProtocolPreference.Resp2)]
    [InlineData(PubSubConnection.Dedicated, ProtocolPreference.Resp3OrResp2)]
    [InlineData(PubSubConnection.Shared, ProtocolPreference.Resp2)]
    [InlineData(PubSubConnection.Shared, ProtocolPreference.Resp3OrResp2)]
    public async Task Subscriptions_see_a_gap_and_are_made_again_on_the_next_server(PubSubConnection connection, ProtocolPreference protocol)
    {
        await using var earlier = ScriptServer.Start(Script);
        await using var next = ScriptServer.Start(Script);
        var locator = new ServerLocator(earlier);
        var node = Made(locator, new RedisConfig { PubSub = connection, Protocol = protocol, CommandTimeout = Patience });
        await using var client = new RedisClient(node.Plan.Config, node);
        Assert.True((await client.Reconnect()).IsRight);
        await using var subscription = client.Subscribe("a");
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);

        locator.Server = next;
        node.Leave(Deposed);
        await next.ReceivedAsync("SUBSCRIBE").WaitAsync(Patience);
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await Eventually.TrueAsync(() => earlier.Sessions.Count == 0, "no connection to the earlier server is left");
        foreach (var session in next.Sessions.Where(static session => session.Memory.ContainsKey("subscribed")))
            await session.SendAsync(TwoLines.Frame(session, "message", "a", "1"));

        var gap = Assert.IsType<PubSubEvent<RedisValue>.Interrupted>(await Next(subscription));
        Assert.Equal("the server is no primary any more", Assert.IsType<RedisError.Connection>(gap.Cause).Detail);
        Assert.Equal("1", Assert.IsType<PubSubEvent<RedisValue>.Message>(await Next(subscription)).Value.ToString());
    }

    [Fact]
    public async Task A_pooled_client_leaves_the_connection_of_its_subscriptions_too()
    {
        await using var earlier = ScriptServer.Start(Script);
        await using var next = ScriptServer.Start(Script);
        var locator = new ServerLocator(earlier);
        var node = Made(locator, new RedisConfig { Pool = new PoolOptions(), CommandTimeout = Patience });
        await using var client = new RedisClient(node.Plan.Config, node);
        await using var subscription = client.Subscribe("a");
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);

        locator.Server = next;
        node.Leave(Deposed);
        await next.ReceivedAsync("SUBSCRIBE").WaitAsync(Patience);
        await Eventually.TrueAsync(() => earlier.Sessions.Count == 0, "no connection to the earlier server is left");
    }

    [Fact]
    public async Task A_stream_of_monitor_ends_with_the_reason()
    {
        await using var server = ScriptServer.Start(Script);
        var node = Made(new ServerLocator(server), new RedisConfig());
        await using var client = new RedisClient(node.Plan.Config, node);
        var entries = client.Node.Monitor().GetAsyncEnumerator();
        Assert.True(await entries.MoveNextAsync().AsTask().WaitAsync(Patience));
        Assert.True(entries.Current.IsRight);

        node.Leave(Deposed);
        Assert.True(await entries.MoveNextAsync().AsTask().WaitAsync(Patience));
        var error = entries.Current.Match(Right: static _ => (RedisError)new RedisError.Client.Closed(Delivery.NotSent), Left: static error => error);
        Assert.Equal("the server is no primary any more", Assert.IsType<RedisError.Connection>(error).Detail);
        Assert.False(await entries.MoveNextAsync().AsTask().WaitAsync(Patience));
        await entries.DisposeAsync();
    }

    private static Node Made(ILocator locator, RedisConfig config) => new(new NodePlan(
        config, locator, new SocketTransport(config), new RedisEnvironment { Random = static () => 0 }));

    private static async Task<PubSubEvent<RedisValue>> Next(Subscription<RedisValue> subscription) => (await subscription.Receive(Patience)).Match(
        Right: static found => found.Match(Some: static next => next, None: static () => throw new Xunit.Sdk.XunitException("nothing was received")),
        Left: static error => throw new Xunit.Sdk.XunitException($"{error}"));

    private sealed class ServerLocator(ScriptServer server) : ILocator
    {
        private volatile ScriptServer _server = server;

        public string Name => "the primary";

        public ScriptServer Server
        {
            set => _server = value;
        }

        public RedisEndpoint Endpoint => new RedisEndpoint.Tcp(_server.Host, _server.Port);

        public ValueTask<RedisResult<Place>> Find(CancellationToken cancellationToken) => new(new RedisResult<Place>(new Place(Endpoint)));

        public RedisError? Check(RedisEndpoint endpoint, ServerHello hello) => null;
    }
}
