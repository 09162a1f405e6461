using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>Several listeners on one connection: each hears of its kind, and none is harmed by another.</summary>
public sealed class SessionListenersTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly ScriptReply Message = Push("message", "a", "x");
    private static readonly ScriptReply Invalidation = ScriptReply.Push(ScriptReply.Bulk("invalidate"), ScriptReply.Array("key"));

    public static TheoryData<string> Kinds => [.. Enum.GetNames<ListenerKind>()];

    private static ScriptReply Push(params string[] words) => ScriptReply.Push([.. words.Select(ScriptReply.Bulk)]);

    private static Multiplexer Client(ScriptServer server, ReconnectPolicy? reconnect = null)
    {
        var config = new RedisConfig { Endpoint = new RedisEndpoint.Tcp(server.Host, server.Port), Reconnect = reconnect ?? ReconnectPolicy.Default };
        return new(config, new FixedLocator(config.Endpoint), new SocketTransport(config), new() { Random = static () => 0.5 }, waitsForFirst: true);
    }

    private static async Task<Multiplexer> Connected(ScriptServer server, params FakeListener[] listeners)
    {
        var client = Client(server);
        foreach (var listener in listeners) Assert.True(client.Watch(listener));
        Assert.True((await client.Ready(CancellationToken.None).AsTask().WaitAsync(Patience)).IsOk);
        return client;
    }

    // Its reply comes behind all that the server pushed before.
    private static async Task Pushed(ScriptServer server, Multiplexer client, params ScriptReply[] pushes)
    {
        foreach (var push in pushes) await server.BroadcastAsync(push);
        Assert.True((await client.RunResult(HandshakeCommands.Ping, CancellationToken.None).AsTask().WaitAsync(Patience)).IsOk);
    }

    [Fact]
    public async Task Each_listener_receives_the_pushes_of_its_kind_and_all_hear_of_sessions()
    {
        await using var server = ScriptServer.Start();
        var (sessions, invalidations, messages) = (new FakeListener(ListenerKind.Sessions), new FakeListener(ListenerKind.Invalidations), new FakeListener(ListenerKind.Messages));
        await using var client = await Connected(server, sessions, invalidations, messages);
        await Pushed(server, client, Message, Invalidation, Push("server-cpu-usage", "1"), Message);
        server.CloseConnections();
        await Eventually.TrueAsync(() => messages.Count("opened") == 2, "the client connects again");

        Assert.Equal(["opened", "lost", "opened"], sessions.Heard);
        Assert.Equal(["opened", "invalidate", "lost", "opened"], invalidations.Heard);
        Assert.Equal(["opened", "message", "server-cpu-usage", "message", "lost", "opened"], messages.Heard);
    }

    [Fact]
    public async Task A_second_listener_of_a_kind_is_refused_until_the_first_is_removed()
    {
        await using var server = ScriptServer.Start();
        var (first, second) = (new FakeListener(ListenerKind.Messages), new FakeListener(ListenerKind.Messages));
        await using var client = await Connected(server, first);
        Assert.False(client.Watch(second));
        client.Unwatch(second);
        await Pushed(server, client, Message);
        client.Unwatch(first);
        await Pushed(server, client, Message);
        Assert.True(client.Watch(second));
        await Pushed(server, client, Message);

        Assert.Equal(["opened", "message"], first.Heard);
        Assert.Equal(["opened", "message"], second.Heard);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_listener_that_throws_harms_neither_the_session_nor_the_others(string kind)
    {
        await using var server = ScriptServer.Start();
        var listeners = Enum.GetValues<ListenerKind>().Select(one => new FakeListener(one)).ToArray();
        listeners.Single(listener => $"{listener.Kind}" == kind).Then = static what => Assert.Fail(what);
        await using var client = await Connected(server, listeners);
        await Pushed(server, client, Message, Invalidation, Message);
        Assert.Equal(1, server.Connections);
        server.CloseConnections();
        await Eventually.TrueAsync(() => listeners.All(static listener => listener.Count("opened") == 2), "all hear of the next session");

        foreach (var listener in listeners)
        {
            string[] heard = listener.Kind switch
            {
                ListenerKind.Sessions => ["opened", "lost", "opened"],
                ListenerKind.Invalidations => ["opened", "invalidate", "lost", "opened"],
                _ => ["opened", "message", "message", "lost", "opened"],
            };
            Assert.Equal(heard, listener.Heard.Where(static what => what != "faulted"));
            Assert.Equal($"{listener.Kind}" == kind, listener.Heard.Contains("faulted"));
        }
    }

    [Fact]
    public async Task A_listener_that_cannot_go_on_without_a_frame_gets_another_session()
    {
        await using var server = ScriptServer.Start();
        var messages = new FakeListener(ListenerKind.Messages) { NeedsAnother = true };
        messages.Then = what => Assert.False(what == "message" && messages.Count("message") == 1, what);
        await using var client = await Connected(server, messages);

        // The session waits a moment for the reply that is due when the message comes.
        var held = new TaskCompletionSource();
        server.Script = ServerScript.Default.On("GET", ScriptReply.Wait(held.Task) + ScriptReply.Bulk("late"));
        var call = client.RunResult(Sample.Get("a"), CancellationToken.None).AsTask();
        await server.ReceivedAsync("GET").WaitAsync(Patience);
        await server.BroadcastAsync(Message);
        await Eventually.TrueAsync(() => messages.Count("faulted") == 1, "the listener throws");
        held.SetResult();
        var answered = await call.WaitAsync(Patience);
        await Eventually.TrueAsync(() => messages.Count("opened") == 2, "there is another session");

        Assert.True(answered.IsOk || answered.Error is RedisError.Connection { Fault: ConnectionFault.Lost }, $"{answered}");
        Assert.Equal(["opened", "message", "faulted", "lost", "opened"], messages.Heard);
    }

    [Fact]
    public async Task A_listener_that_needs_a_session_which_it_could_not_begin_gets_another()
    {
        await using var server = ScriptServer.Start();
        var messages = new FakeListener(ListenerKind.Messages) { NeedsAnother = true };
        messages.Then = what => Assert.False(what == "opened" && messages.Count("opened") == 1, what);
        await using var client = await Connected(server, messages);
        await Eventually.TrueAsync(() => messages.Count("opened") == 2, "there is another session");

        Assert.Equal(["opened", "faulted", "lost", "opened"], messages.Heard);
        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task A_listener_removed_in_the_middle_of_a_push_finishes_it_and_receives_no_other()
    {
        await using var server = ScriptServer.Start();
        var (entered, leave) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource());
        var messages = new FakeListener(ListenerKind.Messages);
        messages.Then = what =>
        {
            if (what != "message") return;
            entered.TrySetResult();
            leave.Task.Wait(Patience);
        };
        var sessions = new FakeListener(ListenerKind.Sessions);
        await using var client = await Connected(server, messages, sessions);
        await server.BroadcastAsync(Message + Message + Message);
        await entered.Task.WaitAsync(Patience);
        client.Unwatch(messages);
        leave.SetResult();
        await Pushed(server, client, Message);
        server.CloseConnections();
        await Eventually.TrueAsync(() => sessions.Count("opened") == 2, "the client connects again");

        Assert.Equal(["opened", "message"], messages.Heard);
    }

    [Fact]
    public async Task A_listener_that_removes_itself_in_a_push_receives_no_other()
    {
        await using var server = ScriptServer.Start();
        var messages = new FakeListener(ListenerKind.Messages);
        await using var client = await Connected(server, messages);
        messages.Then = _ => client.Unwatch(messages);
        await Pushed(server, client, Message + Message);

        Assert.Equal(["opened", "message"], messages.Heard);
    }

    [Fact]
    public async Task That_no_connection_will_be_made_is_told_again_to_a_listener_that_threw()
    {
        var server = ScriptServer.Start();
        await using var client = Client(server, new() { MaxAttempts = 1 });
        var (messages, sessions) = (new FakeListener(ListenerKind.Messages), new FakeListener(ListenerKind.Sessions));
        messages.Then = what => Assert.False(what == "gave up" && messages.Count("gave up") < 3, what);
        Assert.True(client.Watch(messages) && client.Watch(sessions));
        await server.DisposeAsync();
        Assert.True((await client.Ready(CancellationToken.None).AsTask().WaitAsync(Patience)).IsError);
        await Eventually.TrueAsync(() => messages.Count("gave up") == 3, "it is told until it does not throw");

        Assert.Contains("gave up", sessions.Heard);
        Assert.True(client.IsClosed);
    }

    [Fact]
    public async Task A_listener_added_late_is_told_of_the_present_session_before_Watch_returns()
    {
        await using var server = ScriptServer.Start();
        await using var client = await Connected(server);
        var sessions = new FakeListener(ListenerKind.Sessions);
        Assert.True(client.Watch(sessions));

        Assert.Equal(["opened"], sessions.Heard);
    }

    [Fact]
    public void Finding_the_listener_of_a_push_allocates_nothing()
    {
        var listeners = new SessionListeners();
        Assert.True(listeners.TryAdd(new FakeListener(ListenerKind.Invalidations)) && listeners.TryAdd(new FakeListener(ListenerKind.Messages)));
        var push = Message.ToBytes();
        var found = 0;
        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1_000; i++) found += listeners.Of(new ReplyFrame(push)) is null ? 0 : 1;
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated();
        Assert.Equal(0, Allocated());
        Assert.Equal(2_000, found);
    }
}
