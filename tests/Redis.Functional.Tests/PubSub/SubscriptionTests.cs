using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>Streams, handlers and MONITOR, as a caller sees them.</summary>
public sealed class SubscriptionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static ServerScript Script => ServerScript.Default.On("SUBSCRIBE", (command, session) =>
        ScriptReply.Array(ScriptReply.Bulk("subscribe"), ScriptReply.Bulk(command[1]), ScriptReply.Integer(1))
        + ScriptReply.Do(() => session.Memory["subscribed"] = true));

    private static RedisClient Client(ScriptServer server) => RedisClient.Create(new RedisConfig { Endpoint = new RedisEndpoint.Tcp(server.Host, server.Port), Protocol = ProtocolPreference.Resp2, CommandTimeout = Patience }).IfLeft((RedisClient)null!);

    // A command counts as received before it is answered.
    private static async Task Publish(ScriptServer server, params string[] payloads)
    {
        await Eventually.TrueAsync(() => server.Sessions.Any(IsSubscribed), "the server has a subscriber");
        var session = server.Sessions.Single(IsSubscribed);
        foreach (var payload in payloads) await session.SendAsync(ScriptReply.Array("message", "a", payload));

        static bool IsSubscribed(ScriptSession session) => session.Memory.ContainsKey("subscribed");
    }

    [Fact]
    public async Task A_cancelled_loop_ends_though_messages_never_do()
    {
        await using var server = ScriptServer.Start(Script);
        await using var client = Client(server);
        using var cancel = new CancellationTokenSource();
        await using var subscription = client.Subscribe("a");
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await Publish(server, [.. Enumerable.Range(0, 200).Select(n => $"{n}")]);
        await Eventually.TrueAsync(() => subscription.QueuedCount == 200, "all is buffered");

        var seen = new List<Either<RedisError, PubSubEvent<RedisValue>>>();
        await foreach (var next in subscription.WithCancellation(cancel.Token))
        {
            seen.Add(next);
            await cancel.CancelAsync();
        }

        Assert.Equal(2, seen.Count);
        Assert.True(seen[1].Match(Right: _ => false, Left: error => error is RedisError.Client.Cancelled));
    }

    [Fact]
    public async Task No_deadline_is_too_odd_to_pop()
    {
        await using var server = ScriptServer.Start(Script);
        await using var client = Client(server);
        await using var subscription = client.Subscribe("a");

        foreach (var odd in new[] { TimeSpan.MinValue, TimeSpan.FromTicks(-1), TimeSpan.Zero })
            Assert.True((await subscription.Receive(odd)).Match(Right: found => found.IsNone, Left: _ => false));
        var longest = subscription.Receive(TimeSpan.MaxValue);
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await Publish(server, "x");
        Assert.True((await longest).IsRight);
    }

    [Fact]
    public async Task A_handler_that_is_disposed_handles_nothing_more_and_never_throws()
    {
        await using var server = ScriptServer.Start(Script);
        await using var client = Client(server);
        var (handled, entered, leave) = (0, new TaskCompletionSource(), new TaskCompletionSource());
        var handler = client.OnMessage<string>(["a"], async (_, token) =>
        {
            Interlocked.Increment(ref handled);
            token.Register(() => throw new InvalidOperationException("mine"));
            entered.TrySetResult();
            await leave.Task;
        });
        await server.ReceivedAsync("SUBSCRIBE");
        await Publish(server, "1", "2", "3");
        await entered.Task.WaitAsync(Patience);

        await handler.DisposeAsync();
        leave.SetResult();
        Assert.IsType<RedisError.Client.Closed>(await handler.Completion.WaitAsync(Patience));
        Assert.Equal(1, handled);
    }

    [Fact]
    public async Task A_handler_ends_for_the_reason_of_the_stream_not_for_a_payload_before()
    {
        await using var server = ScriptServer.Start(Script);
        await using var client = Client(server);
        var odd = new TaskCompletionSource();
        await using var handler = client.OnMessage<int>(["a"], (_, _) => Task.CompletedTask, _ => odd.TrySetResult());
        await server.ReceivedAsync("SUBSCRIBE");
        await Publish(server, "no number");
        await odd.Task.WaitAsync(Patience);
        await handler.DisposeAsync();

        Assert.IsType<RedisError.Client.Closed>(await handler.Completion.WaitAsync(Patience));
    }

    [Fact]
    public async Task A_client_that_was_told_to_disconnect_makes_no_connection_for_subscribers_until_it_connects()
    {
        await using var server = ScriptServer.Start(Script);
        await using var client = Client(server);
        _ = await client.Reconnect();
        await client.Disconnect();
        var before = server.Connections;
        await using var subscription = client.Subscribe("a");
        Assert.True((await subscription.Receive(TimeSpan.FromMilliseconds(200))).Match(Right: found => found.IsNone, Left: _ => false));

        Assert.Equal(before, server.Connections);
        Assert.True((await client.Reconnect()).IsRight);
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
    }

    [Fact]
    public async Task A_client_that_has_given_up_tells_subscribers_of_its_connection_so()
    {
        await using var server = ScriptServer.Start(Script.OnConnect(ScriptReply.Close));
        var config = new RedisConfig { Endpoint = new RedisEndpoint.Tcp(server.Host, server.Port), PubSub = PubSubConnection.Shared, Reconnect = ReconnectPolicy.Never };
        await using var client = RedisClient.Create(config).IfLeft((RedisClient)null!);
        await Eventually.TrueAsync(async () => (await client.Lease()) is { IsError: true, Error: RedisError.Connection { Fault: ConnectionFault.GaveUp } }, "it gave up");
        await using var subscription = client.Subscribe("a");

        Assert.True((await subscription.Receive(Patience)).Match(Right: _ => false, Left: error => error is RedisError.Connection { Fault: ConnectionFault.GaveUp }));
    }

    private static ServerScript Monitored => Script.On("MONITOR", (_, _) =>
        Enumerable.Range(0, 200).Aggregate(ScriptReply.Ok, (all, n) => all + ScriptReply.Simple($"{n}.0 [0 lua] \"get\"")));

    private static async Task<List<Either<RedisError, MonitorEntry>>> Collect(IAsyncEnumerable<Either<RedisError, MonitorEntry>> entries, Action<int> each)
    {
        var all = new List<Either<RedisError, MonitorEntry>>();
        await foreach (var entry in entries)
        {
            all.Add(entry);
            each(all.Count);
        }

        return all;
    }

    [Fact]
    public async Task A_cancelled_monitor_ends_though_entries_never_do()
    {
        await using var server = ScriptServer.Start(Monitored);
        await using var client = Client(server);
        using var cancel = new CancellationTokenSource();

        var all = await Collect(client.Node.Monitor(cancellationToken: cancel.Token), _ => cancel.Cancel()).WaitAsync(Patience);
        Assert.Equal(2, all.Count);
        Assert.True(all[1].Match(Right: _ => false, Left: error => error is RedisError.Client.Cancelled));
    }

    [Fact]
    public async Task A_monitor_with_options_that_cannot_work_says_so()
    {
        await using var server = ScriptServer.Start(Monitored);
        await using var client = Client(server);

        var all = await Collect(client.Node.Monitor(new SubscriptionOptions { MaxMessages = 0 }), _ => { }).WaitAsync(Patience);
        Assert.True(Assert.Single(all).Match(Right: _ => false, Left: error => error is RedisError.Client.InvalidArgument));
    }

    [Fact]
    public async Task A_monitor_ends_with_its_client()
    {
        await using var server = ScriptServer.Start(Monitored);
        var client = Client(server);
        var first = new TaskCompletionSource();
        var running = Collect(client.Node.Monitor(), count =>
        {
            if (count == 200) first.TrySetResult();
        });
        await first.Task.WaitAsync(Patience);
        await client.DisposeAsync();

        Assert.True((await running.WaitAsync(Patience))[^1].Match(Right: _ => false, Left: error => error is RedisError.Client.Closed));
        Assert.True(Assert.Single(await Collect(client.Node.Monitor(), _ => { }).WaitAsync(Patience)).Match(Right: _ => false, Left: error => error is RedisError.Client.Closed));
    }
}
