using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Shared.Runtime;

/// <summary>A client reaches a server by every road, in both protocols, and does what it was made for.</summary>
public sealed class ConnectingTests
{
    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Connects_over_tcp(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);

        Assert.True(client.IsConnected);
        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
        Assert.Equal(protocol == ProtocolPreference.Resp2 ? "2" : "3", await Protocol(client));
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Connects_over_a_unix_socket(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync(new() { UnixSocket = true, Tcp = false });
        await using var client = await Clients.Connect(RedisConfig.Parse($"unix://{server.SocketPath}").Right() with { Protocol = protocol });

        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
    }

    [Fact]
    public async Task Connects_by_address_alone()
    {
        var server = await SharedServer.GetAsync();
        await using var client = await RedisClient.Connect(server.Url).Right();

        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Shows_its_name_in_the_servers_list(ProtocolPreference protocol)
    {
        var name = SharedServer.Prefix().Replace(":", "-", StringComparison.Ordinal);
        await using var client = await Clients.Shared(protocol, config => config with { ClientName = name });

        Assert.Equal(name, await client.Run(Raw.Text("CLIENT GETNAME")).Right());
        Assert.Contains($" name={name} ", await client.Run(Raw.Text("CLIENT LIST")).Right(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Works_on_the_database_it_was_configured_with(ProtocolPreference protocol)
    {
        var key = SharedServer.Prefix() + "k";
        await using var client = await Clients.Shared(protocol, config => config with { Database = 9 });
        await using var other = await Clients.Shared(protocol);

        await client.Run(Raw.Set(key, "nine")).Right();

        Assert.True((await other.Run(Raw.Get(key)).Right()).IsNone);
        Assert.True((await client.Run(Raw.Get(key)).Right()).IsSome);
        Assert.Contains(" db=9 ", await client.Run(Raw.Text("CLIENT INFO")).Right(), StringComparison.Ordinal);
    }

    // Retries for ever: they end because no later attempt can have another outcome.
    [Theory]
    [InlineData(WhenDisconnected.Fail, false)]
    [InlineData(WhenDisconnected.Fail, true)]
    [InlineData(WhenDisconnected.Wait, false)]
    [InlineData(WhenDisconnected.Wait, true)]
    public async Task Retries_end_on_a_database_that_does_not_exist(WhenDisconnected policy, bool hasPool)
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2, config => config with
        {
            WhenDisconnected = policy,
            CommandTimeout = TimeSpan.FromSeconds(1),
            Pool = hasPool ? new PoolOptions { MaxSize = 1 } : null,
        });

        var error = (await client.Node.GetDatabase(1_000_000).Run(Raw.Get("k").Retry(RetrySchedule.Constant(TimeSpan.FromMilliseconds(1))))).Left();

        Assert.Equal((ConnectionFault.ConfigurationRejected, Delivery.NotSent), (Assert.IsType<RedisError.Connection>(error).Fault, error.Delivery));
        Assert.Contains("SELECT 1000000", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_of_another_database_leaks_no_select()
    {
        var key = SharedServer.Prefix() + "k";
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        RedisClient[] views = [client, client.Node.GetDatabase(1), client.Node.GetDatabase(2)];

        await Task.WhenAll(Enumerable.Range(0, 300).Select(async i =>
        {
            var text = $"{i % 3}";
            await views[i % 3].Run(Raw.Set(key, text)).Right();
            Assert.Equal(text, (await views[i % 3].Run(Raw.Get(key)).Right()).Match(v => v.ToString(), () => "none"));
        }));

        Assert.Same(views[1], client.Node.GetDatabase(1));
        Assert.Same(client, client.Node.GetDatabase(0));
        for (var i = 0; i < 3; i++) Assert.Contains($" db={i} ", await views[i].Run(Raw.Text("CLIENT INFO")).Right(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_the_server_does_not_have_is_a_left_that_says_so()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);

        var error = await client.Node.GetDatabase(100_000).Run(Raw.Echo("hello")).Left();

        Assert.Equal(Delivery.NotSent, error.Delivery);
        Assert.Contains("SELECT 100000", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_no_server_can_have_is_refused_before_anything_is_sent()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        await using var view = client.Node.GetDatabase(-1);

        Assert.IsType<RedisError.Client.InvalidArgument>(await view.Run(Raw.Echo("hello")).Left());
        Assert.IsType<RedisError.Client.InvalidArgument>(await view.Run(RedisProgram.OnLease(Raw.Echo("hello"))).Left());
        Assert.IsType<RedisError.Client.InvalidArgument>(await view.Reconnect().Left());
        Assert.False(view.Node.TryLease(out _));
        Assert.False(view.IsConnected);
    }

    [Fact]
    public async Task Disconnecting_closes_the_views_and_connecting_brings_them_back()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        var view = client.Node.GetDatabase(3);
        await view.Run(Raw.Echo("hello")).Right();

        await client.Disconnect();

        Assert.False(view.IsConnected);
        Assert.IsType<RedisError.Client.Closed>(await view.Run(Raw.Echo("hello")).Left());
        await client.Reconnect().Right();
        await view.Reconnect().Right();
        Assert.Contains(" db=3 ", await view.Run(Raw.Text("CLIENT INFO")).Right(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_ends_with_its_client()
    {
        var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        var view = client.Node.GetDatabase(3);
        await view.Run(Raw.Echo("hello")).Right();

        await client.DisposeAsync();

        Assert.False(view.IsConnected);
        Assert.IsType<RedisError.Client.Closed>(await view.Run(Raw.Echo("hello")).Left());
        Assert.IsType<RedisError.Client.Closed>(await client.Node.GetDatabase(4).Run(Raw.Echo("hello")).Left());
        Assert.IsType<RedisError.Client.Closed>(await client.Node.GetDatabase(4).Reconnect().Left());
    }

    private static async Task<string> Protocol(RedisClient client) =>
        (await client.Run(Raw.Text("CLIENT INFO")).Right()).Split(' ').Single(part => part.StartsWith("resp=", StringComparison.Ordinal))[5..].Trim();
}
