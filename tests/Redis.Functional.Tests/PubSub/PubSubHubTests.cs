using System.Collections;
using System.Diagnostics;
using System.Reflection;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>Names and what the server is told of them, against a server that does as it is told.</summary>
public sealed class PubSubHubTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    private static ScriptReply Said(string word, ScriptCommand command) => ScriptReply.Array(ScriptReply.Bulk(word), ScriptReply.Bulk(command[1]), ScriptReply.Integer(1));

    private static ServerScript Script => ServerScript.Default
        .On("SUBSCRIBE", (command, _) => Said("subscribe", command))
        .On("UNSUBSCRIBE", (command, _) => Said("unsubscribe", command));

    private static RedisConfig Config(ScriptServer server) =>
        new() { Endpoint = new RedisEndpoint.Tcp(server.Host, server.Port), Protocol = ProtocolPreference.Resp2 };

    private static PubSubHub Hub(RedisConfig config)
    {
        var environment = new RedisEnvironment { Random = () => 0.5 };
        return new PubSubHub(() => new Multiplexer(config, new FixedLocator(config.Endpoint), new SocketTransport(config), environment, waitsForFirst: true) { IsForPushes = true }, null, environment);
    }

    private static Subscription<RedisValue> Subscribe(PubSubHub hub, TimeSpan deadline, params RedisChannel[] channels)
    {
        var subscriber = new Subscriber(SubscriptionOptions.Default);
        hub.Add(subscriber, channels);
        return new(hub, subscriber, Codec.Raw, deadline);
    }

    private static PubSubLine Line(PubSubHub hub) => Field<ILines>(hub, "_lines").All.Single();

    private static T Field<T>(object owner, string name) => (T)owner.GetType().GetField(name, BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(owner)!;

    private static int NamesKept(PubSubHub hub) =>
        Field<IEnumerable>(hub, "_topics").Cast<object>().Count() + Field<IEnumerable>(Field<object>(Line(hub), "_names"), "_topics").Cast<object>().Count();

    // Each costs itself: 64 MiB are 1,677 bytes for each of them.
    [Fact]
    [Trait("Coverage", "Off")]
    public async Task Subscribers_of_one_channel_take_as_much_memory_each_however_many_there_are()
    {
        const int count = 40_000;
        await using var server = ScriptServer.Start(Script);
        var hub = Hub(Config(server));
        await using var first = Subscribe(hub, Patience, "a");
        Assert.True((await first.WaitUntilSubscribed()).IsRight);
        var all = new Subscription<RedisValue>[count];

        var begun = Stopwatch.GetTimestamp();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < count; i++) all[i] = Subscribe(hub, Patience, "a");
        var attached = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True((await all[^1].WaitUntilSubscribed()).IsRight);
        Assert.InRange(attached, 0, 64 << 20);
        var attaching = Stopwatch.GetElapsedTime(begun);

        // Not awaited: what is allocated counts for the thread.
        begun = Stopwatch.GetTimestamp();
        before = GC.GetAllocatedBytesForCurrentThread();
        var ends = new ValueTask[count];
        for (var i = 0; i < count; i++) ends[i] = all[i].DisposeAsync();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 20);
        foreach (var end in ends) await end;
        TestContext.Current.TestOutputHelper?.WriteLine(MeasuredFigures.Report("R14", $"{count} subscribers of one channel: {attached >> 20} MiB and {attaching.TotalMilliseconds:0} ms to attach them, {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:0} ms to end them"));
        await hub.Close();
    }

    [Fact]
    public async Task Names_that_were_left_are_forgotten()
    {
        await using var server = ScriptServer.Start(Script.On("SUBSCRIBE", (command, _) =>
            command[1] == "refused" ? ScriptReply.Error("NOPERM no") : Said("subscribe", command)));
        var hub = Hub(Config(server));
        for (var i = 0; i < 20; i++)
        {
            await using var once = Subscribe(hub, Patience, $"answer:{i}", "refused");
            Assert.True((await once.WaitUntilSubscribed()).IsLeft);
        }

        await Eventually.TrueAsync(() => NamesKept(hub) == 0, "no name is kept that nobody wants");
        await hub.Close();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_name_that_nobody_wants_any_more_is_left_at_the_server(bool disposes)
    {
        var left = new TaskCompletionSource<string>();
        await using var server = ScriptServer.Start(Script.On("UNSUBSCRIBE", (command, _) =>
        {
            left.TrySetResult(command[1]);
            return Said("unsubscribe", command);
        }));
        var hub = Hub(Config(server));
        await using var subscription = Subscribe(hub, Patience, disposes ? ["news"] : ["news", "kept"]);
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);

        if (disposes) await subscription.DisposeAsync();
        else Assert.True(subscription.Unsubscribe("news").IsRight);

        Assert.Equal("news", await left.Task.WaitAsync(Patience));
        await hub.Close();
    }

    [Fact]
    public async Task Names_that_come_and_go_while_there_is_no_connection_are_forgotten()
    {
        await using var server = ScriptServer.Start(Script.OnConnect(ScriptReply.Close));
        var hub = Hub(Config(server));
        for (var i = 0; i < 20; i++) await Subscribe(hub, Patience, $"answer:{i}").DisposeAsync();

        Assert.Equal(0, NamesKept(hub));
        await hub.Close();
    }

    [Fact]
    public async Task A_name_wanted_again_is_asked_for_though_the_answer_to_leaving_it_comes_after_its_deadline()
    {
        var answer = new TaskCompletionSource();
        await using var server = ScriptServer.Start(Script.On("UNSUBSCRIBE", (command, _) => ScriptReply.Wait(answer.Task) + Said("unsubscribe", command)));
        var hub = Hub(Config(server) with { CommandTimeout = Moment, ReadTimeout = TimeSpan.FromMinutes(1) });
        var first = Subscribe(hub, Patience, "a");
        Assert.True((await first.WaitUntilSubscribed()).IsRight);
        await first.DisposeAsync();
        await server.ReceivedAsync("UNSUBSCRIBE");
        await using var second = Subscribe(hub, Patience, "a");
        await Eventually.TrueAsync(() => !IsReconciling(hub), "the deadline is over");

        answer.SetResult();
        await server.ReceivedAsync("SUBSCRIBE", 2).WaitAsync(Patience);
        Assert.True((await second.WaitUntilSubscribed()).IsRight);
        await hub.Close();
    }

    private static bool IsReconciling(PubSubHub hub) => Field<bool>(Field<object>(Line(hub), "_reconciler"), "_isRunning");

    [Fact]
    public async Task A_name_the_server_will_not_leave_is_confirmed_to_whoever_wanted_it_meanwhile()
    {
        var answer = new TaskCompletionSource();
        await using var server = ScriptServer.Start(Script.On("UNSUBSCRIBE", ScriptReply.Wait(answer.Task) + ScriptReply.Error("NOPERM no")));
        var hub = Hub(Config(server));
        var first = Subscribe(hub, Patience, "a");
        Assert.True((await first.WaitUntilSubscribed()).IsRight);
        await first.DisposeAsync();
        await server.ReceivedAsync("UNSUBSCRIBE");
        await using var second = Subscribe(hub, Patience, "a");
        var confirmed = second.WaitUntilSubscribed();
        answer.SetResult();

        Assert.True((await confirmed).IsRight);
        await hub.Close();
    }

    [Fact]
    public async Task A_connection_that_is_not_of_now_brings_no_messages()
    {
        await using var server = ScriptServer.Start(Script);
        var hub = Hub(Config(server));
        await using var subscription = Subscribe(hub, Patience, "a");
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);

        // The goodbye of the old connection lasts as long as its PING is not answered.
        var answer = new TaskCompletionSource();
        server.Script = Script.On("PING", ScriptReply.Wait(answer.Task));
        var session = server.Sessions.Single();
        var ping = subscription.Ping();
        await server.ReceivedAsync("PING");
        var pausing = hub.Pause();
        await session.SendAsync(ScriptReply.Array("message", "a", "late"));
        server.Script = Script;
        hub.Resume(null);
        var seen = new List<string>();
        for (var next = await subscription.Receive(Patience); ; next = await subscription.Receive(Moment))
        {
            var more = next.Match(Right: found => found.Match(e => $"{e}", () => ""), Left: error => $"{error}");
            if (more.Length == 0) break;
            seen.Add(more);
        }

        answer.SetResult();
        await pausing;
        _ = await ping;
        Assert.StartsWith("Interrupted", Assert.Single(seen), StringComparison.Ordinal);
        Assert.True((await subscription.Ping()).IsRight);
        await hub.Close();
    }

    [Fact]
    public async Task Pausing_while_dialling_tells_subscribers_nothing()
    {
        var never = new TaskCompletionSource();
        await using var server = ScriptServer.Start(Script.On("PING", ScriptReply.Wait(never.Task)));
        var hub = Hub(Config(server));
        await using var subscription = Subscribe(hub, Patience, "a");
        await server.ReceivedAsync("PING");
        await hub.Pause();

        Assert.True((await subscription.Receive(Moment)).Match(Right: found => found.IsNone, Left: _ => false));
        await hub.Close();
        never.SetResult();
    }

    [Fact]
    public async Task What_waiting_does_not_mend_is_told_at_once_though_a_gap_is_open_and_to_those_who_come_later()
    {
        await using var server = ScriptServer.Start(Script);
        var hub = Hub(Config(server) with { Credentials = null });
        await using var subscription = Subscribe(hub, Patience, "a");
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        server.Script = Script.WithPassword("changed");
        server.Sessions.Single().Close();

        Assert.True((await subscription.Receive(Patience)).IsLeft);
        await using var later = Subscribe(hub, Patience, "a");
        Assert.True((await later.Receive(Patience)).IsLeft);
        server.Script = Script;
        Assert.StartsWith("Interrupted", (await subscription.Receive(Patience)).Match(Right: found => $"{found.MatchUnsafe(e => e, () => null!)}", Left: error => $"{error}"), StringComparison.Ordinal);
        await hub.Close();
    }
}
