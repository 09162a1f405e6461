using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>One server as a client has it, with its views of other databases; the test is the server.</summary>
public sealed class NodeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly RedisConfig Config = new()
    {
        ConnectTimeout = TimeSpan.FromHours(2), KeepAliveInterval = Timeout.InfiniteTimeSpan, ReadTimeout = Timeout.InfiniteTimeSpan, CommandTimeout = Timeout.InfiniteTimeSpan,
    };

    [Fact]
    public async Task A_view_made_while_the_node_is_disconnected_waits_for_it_to_be_connected_again()
    {
        var transport = new AcceptingTransport();
        var node = Made(transport);
        await Connected(node, transport);
        await Disconnected(node);

        var view = node.View(3);
        Assert.IsType<RedisError.Client.Closed>((await view.Interpreter.RunResult(Sample.Get("a")).AsTask().WaitAsync(Patience)).Error);
        var connected = node.Connect(CancellationToken.None).AsTask();
        var databases = new[] { await Database(transport), await Database(transport) };
        Assert.Equal(["", "3"], databases.Order());
        Assert.True((await connected.WaitAsync(Patience)).IsOk);
        await node.Close().AsTask().WaitAsync(Patience);
        Assert.True(view.Interpreter.IsClosed);
    }

    [Fact]
    public async Task A_view_of_a_closed_node_is_closed()
    {
        var node = Made(new AcceptingTransport());
        await node.Close().AsTask().WaitAsync(Patience);
        var view = node.View(3);
        Assert.IsType<RedisError.Client.Closed>((await view.Connect(CancellationToken.None).AsTask().WaitAsync(Patience)).Error);
        Assert.True(node.Closing.IsCancellationRequested && view.Closing.IsCancellationRequested);
    }

    [Fact]
    public async Task A_node_that_is_connected_while_it_disconnects_has_a_new_connection()
    {
        var transport = new AcceptingTransport();
        var reopened = 0;
        var node = Made(transport);
        node.Reopened = _ => reopened++;
        var first = await Connected(node, transport);
        var call = node.Interpreter.RunResult(Sample.Get("a")).AsTask();
        await first.Request();

        // It waits for the reply that is due.
        var disconnecting = node.Disconnect().AsTask();
        await first.Request();
        var connected = node.Connect(CancellationToken.None).AsTask();
        await transport.Greeted();
        Assert.True((await connected.WaitAsync(Patience)).IsOk);
        await first.Answer("$1\r\na\r\n+PONG\r\n");
        await disconnecting.WaitAsync(Patience);
        Assert.True((await call.WaitAsync(Patience)).IsOk);
        Assert.Equal((true, 1), (node.Interpreter.IsConnected, reopened));
    }

    [Fact]
    public async Task Leaving_concerns_the_views_too()
    {
        var transport = new AcceptingTransport();
        var node = Made(transport);
        await Connected(node, transport);
        var view = node.View(3);
        await Database(transport);
        await Eventually.TrueAsync(() => view.Interpreter.IsConnected, "the view is connected");

        node.Leave(new RedisError.Connection(ConnectionFault.Lost, "the server is no primary any more", Delivery.Unknown));
        Assert.Equal(["", "3"], new[] { await Database(transport), await Database(transport) }.Order());
    }

    private static Node Made(ITransport transport) =>
        new(new NodePlan(Config, new FixedLocator(Config.Endpoint), transport, new RedisEnvironment { Random = static () => 0 }));

    private static async Task<PipeConnection> Connected(Node node, AcceptingTransport transport)
    {
        var connected = node.Connect(CancellationToken.None).AsTask();
        var connection = await transport.Greeted();
        Assert.True((await connected.WaitAsync(Patience)).IsOk);
        return connection;
    }

    private static async Task Disconnected(Node node) => await node.Disconnect().AsTask().WaitAsync(Patience);

    // Greets the next connection, and answers which database it selected.
    private static async Task<string> Database(AcceptingTransport transport)
    {
        var connection = await transport.Accept();
        var database = "";
        for (var isGreeted = false; !isGreeted;)
        {
            var request = await connection.Request();
            if (request.Name == "SELECT") database = request.Argument(0);
            isGreeted = request.Name == "ECHO";
            await connection.Answer(isGreeted ? FakeServer.Bulk(request.Argument(0)) : request.Name is "PING" ? "+PONG\r\n" : request.Name is "SELECT" ? "+OK\r\n" : "-ERR no\r\n");
        }

        return database;
    }
}
