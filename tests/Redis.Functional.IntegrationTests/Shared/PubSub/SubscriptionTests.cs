using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Shared.PubSub;

/// <summary>Subscribing to a real server, on a connection of its own and on the shared one, in both protocols.</summary>
public sealed class SubscriptionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    public static TheoryData<ProtocolPreference, PubSubConnection> Ways =>
        new()
        {
            { ProtocolPreference.Resp2, PubSubConnection.Dedicated },
            { ProtocolPreference.Resp3OrResp2, PubSubConnection.Dedicated },
            { ProtocolPreference.Resp2, PubSubConnection.Shared },
            { ProtocolPreference.Resp3OrResp2, PubSubConnection.Shared },
        };

    private static Task<RedisClient> Client(ProtocolPreference protocol, PubSubConnection way) => Clients.Shared(protocol, config => config with { PubSub = way });

    private static Command<RespValue> Publish(RedisKey channel, RedisValue message) => Raw.Ask("PUBLISH", channel.AsValue(), message);

    private static async Task<string> Next<T>(Subscription<T> subscription)
    {
        var next = (await subscription.Receive(Patience)).Right();
        return next.Match(e => e is PubSubEvent<T>.Message m ? $"{m.Subscription.Kind} {m.Subscription.Name} {m.Channel}={m.Value}" : $"{e}", () => "nothing");
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task Messages_come_to_channels_patterns_and_shard_channels(ProtocolPreference protocol, PubSubConnection way)
    {
        await using var client = await Client(protocol, way);
        var at = SharedServer.Prefix();
        await using var subscription = client.Subscribe(at + "a", RedisChannel.Pattern(at + "p*"), RedisChannel.Sharded(at + "s"));
        (await subscription.WaitUntilSubscribed()).Right();

        Assert.Equal("1", $"{(await client.Run(Publish(at + "a", "one"))).Right()}");
        (await client.Run(Publish(at + "pq", "two"))).Right();
        (await client.Run(Raw.Ask("SPUBLISH", at + "s", "three"))).Right();

        Assert.Equal($"Literal {at}a {at}a=one", await Next(subscription));
        Assert.Equal($"Pattern {at}p* {at}pq=two", await Next(subscription));
        Assert.Equal($"Shard {at}s {at}s=three", await Next(subscription));
        Assert.True((await subscription.Receive(Moment)).Right().IsNone);
        Assert.Equal(0, subscription.DroppedCount);
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task Names_are_added_to_and_taken_from_a_live_subscription(ProtocolPreference protocol, PubSubConnection way)
    {
        await using var client = await Client(protocol, way);
        var at = SharedServer.Prefix();
        await using var subscription = client.Subscribe([], new SubscriptionOptions { IncludeConfirmations = true });
        Assert.IsType<RedisError.Client.InvalidArgument>((await subscription.Receive(Patience)).Left());

        (await subscription.Subscribe(at + "a", at + "b")).Right();
        subscription.Unsubscribe(at + "a").Right();
        (await client.Run(Publish(at + "a", "nobody"))).Right();
        (await client.Run(Publish(at + "b", "here"))).Right();

        Assert.Equal($"Subscribed {{ Channel = Literal {at}a }}", await Next(subscription));
        Assert.Equal($"Subscribed {{ Channel = Literal {at}b }}", await Next(subscription));
        Assert.Equal($"Unsubscribed {{ Channel = Literal {at}a }}", await Next(subscription));
        Assert.Equal($"Literal {at}b {at}b=here", await Next(subscription));
        Assert.Equal(RedisChannel.Literal(at + "b"), Assert.Single(subscription.Channels));
        Assert.True((await subscription.Ping()).Right() > TimeSpan.Zero);
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task All_names_are_taken_at_once_and_a_list_without_names_takes_none(ProtocolPreference protocol, PubSubConnection way)
    {
        await using var client = await Client(protocol, way);
        var at = SharedServer.Prefix();
        await using var subscription = client.Subscribe(at + "a", at + "b");
        (await subscription.WaitUntilSubscribed()).Right();

        subscription.Unsubscribe([]).Right();
        Assert.Equal(2, subscription.Channels.Count);
        subscription.Unsubscribe();
        Assert.Empty(subscription.Channels);
        (await subscription.Subscribe(at + "c")).Right();
        (await subscription.WaitUntilSubscribed()).Right();
        (await client.Run(Publish(at + "a", "nobody"))).Right();
        (await client.Run(Publish(at + "c", "here"))).Right();

        Assert.Equal($"Literal {at}c {at}c=here", await Next(subscription));
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task Many_subscriptions_share_one_name_and_the_last_one_out_unsubscribes(ProtocolPreference protocol, PubSubConnection way)
    {
        await using var client = await Client(protocol, way);
        var channel = SharedServer.Prefix() + "c";
        var subscriptions = Enumerable.Range(0, 5).Select(_ => client.Subscribe(channel)).ToArray();
        foreach (var subscription in subscriptions) (await subscription.WaitUntilSubscribed()).Right();

        Assert.Equal("1", $"{(await client.Run(Publish(channel, "all"))).Right()}");
        foreach (var subscription in subscriptions) Assert.Equal($"Literal {channel} {channel}=all", await Next(subscription));
        foreach (var subscription in subscriptions[1..]) await subscription.DisposeAsync();
        Assert.Equal("1", $"{(await client.Run(Publish(channel, "one"))).Right()}");
        Assert.Equal($"Literal {channel} {channel}=one", await Next(subscriptions[0]));
        await subscriptions[0].DisposeAsync();

        await Eventually.TrueAsync(async () => $"{(await client.Run(Publish(channel, "none"))).Right()}" == "0", "the last one out unsubscribes");
        Assert.IsType<RedisError.Client.Closed>((await subscriptions[0].Receive(Patience)).Left());
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task The_stream_ends_with_the_reason(ProtocolPreference protocol, PubSubConnection way)
    {
        var client = await Client(protocol, way);
        await using var _ = client;
        var channel = SharedServer.Prefix() + "c";
        using var cancel = new CancellationTokenSource();
        var cancelled = Collect(client.Subscribe(channel), cancel.Token);
        await cancel.CancelAsync();
        Assert.IsType<RedisError.Client.Cancelled>(Assert.Single(await cancelled).Left());

        var closed = Collect(client.Subscribe(channel), default);
        await client.DisposeAsync();
        Assert.IsType<RedisError.Client.Closed>(Assert.Single(await closed).Left());
        Assert.IsType<RedisError.Client.Closed>(Assert.Single(await Collect(client.Subscribe(channel), default)).Left());
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task Payloads_are_decoded_and_what_cannot_be_is_a_left_in_the_middle(ProtocolPreference protocol, PubSubConnection way)
    {
        await using var client = await Client(protocol, way);
        var channel = SharedServer.Prefix() + "n";
        await using var subscription = client.Subscribe<int>([channel]);
        (await subscription.WaitUntilSubscribed()).Right();
        (await client.Run(Publish(channel, "1"))).Right();
        (await client.Run(Publish(channel, "one"))).Right();
        (await client.Run(Publish(channel, "2"))).Right();

        Assert.EndsWith("=1", await Next(subscription), StringComparison.Ordinal);
        Assert.IsType<RedisError.Decode>((await subscription.Receive(Patience)).Left());
        Assert.EndsWith("=2", await Next(subscription), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task A_refused_name_refuses_no_other(ProtocolPreference protocol, PubSubConnection way)
    {
        var at = SharedServer.Prefix();
        var user = "u" + Guid.NewGuid().ToString("N");
        await using var admin = await Clients.Shared(protocol);
        (await admin.AtServer().Run(Raw.Ask("ACL", "SETUSER", user, "on", ">secret", "+@all", "~*", "resetchannels", $"&{at}ok"))).Right();
        await using var client = await Clients.Shared(protocol, config => config with { PubSub = way, Credentials = new RedisCredentials(user, "secret") });
        await using var subscription = client.Subscribe(at + "ok");
        var refused = Assert.IsType<RedisError.Server>((await subscription.Subscribe(at + "forbidden")).Left());
        Assert.Equal("NOPERM", refused.Code);
        Assert.Equal(Delivery.Rejected, refused.Delivery);
        Assert.IsType<RedisError.Server>((await subscription.Receive(Patience)).Left());
        Assert.Equal("1", $"{(await admin.Run(Publish(at + "ok", "x"))).Right()}");
        Assert.Equal($"Literal {at}ok {at}ok=x", await Next(subscription));
        _ = await admin.AtServer().Run(Raw.Ask("ACL", "DELUSER", user));
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task Handlers_run_beside_each_other_and_what_one_throws_is_a_value(ProtocolPreference protocol, PubSubConnection way)
    {
        await using var client = await Client(protocol, way);
        var channel = SharedServer.Prefix() + "h";
        var failures = new System.Collections.Concurrent.ConcurrentQueue<RedisError>();
        var seen = new System.Collections.Concurrent.ConcurrentQueue<string>();
        await using var throwing = client.OnMessage<string>([channel], (_, _) => throw new InvalidOperationException("mine"), other => failures.Enqueue(other.Left()));
        await using var hanging = client.OnMessage<string>([channel], async (_, token) => await Task.Delay(Timeout.Infinite, token));
        await using var working = client.OnMessage<string>([channel], (message, _) =>
        {
            seen.Enqueue(message.Value);
            return Task.CompletedTask;
        });
        await using var probe = client.Subscribe(channel);
        (await probe.WaitUntilSubscribed()).Right();

        for (var i = 0; i < 3; i++) (await client.Run(Publish(channel, i))).Right();

        await Eventually.TrueAsync(() => seen.Count == 3 && failures.Count == 3, "all that can be handled is");
        Assert.Equal(["0", "1", "2"], seen);
        Assert.All(failures, failure => Assert.Equal("mine", Assert.IsType<RedisError.Client.CallbackFailed>(failure).Exception.Message));
        await working.DisposeAsync();
        Assert.IsType<RedisError.Client.Closed>(await working.Completion.WaitAsync(Patience));
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task Bad_input_is_a_left(ProtocolPreference protocol, PubSubConnection way)
    {
        await using var client = await Client(protocol, way);
        Assert.IsType<RedisError.Client.InvalidArgument>(Assert.Single(await Collect(client.Subscribe((RedisChannel)(string)null!), default)).Left());
        Assert.IsType<RedisError.Client.InvalidArgument>(Assert.Single(await Collect(client.Subscribe((RedisChannel[])null!), default)).Left());
        Assert.IsType<RedisError.Client.InvalidArgument>(
            Assert.Single(await Collect(client.Subscribe(["a"], new SubscriptionOptions { MaxMessages = 0 }), default)).Left());
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task Monitor_tells_every_command(ProtocolPreference protocol, PubSubConnection way)
    {
        await using var client = await Client(protocol, way);
        using var cancel = new CancellationTokenSource();
        var key = SharedServer.Prefix() + "m";
        RedisValue odd = new byte[] { 0, 1, (byte)'"', (byte)'\\', 0xff, (byte)'\n', (byte)' ' };
        MonitorEntry? found = null;
        using var asking = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        var sets = Task.Run(async () =>
        {
            while (Volatile.Read(ref found) is null && await asking.WaitForNextTickAsync()) (await client.Run(Raw.Set(key, odd))).Right();
        });
        await foreach (var entry in client.Node.Monitor(cancellationToken: cancel.Token))
        {
            if (entry.IsLeft)
            {
                Assert.True(entry.Left() is RedisError.Client.Cancelled, $"{entry.Left()}");
                break;
            }

            if (entry.Right() is { Words: { Count: 3 } words } one && words[1] == key)
            {
                Volatile.Write(ref found, one);
                await cancel.CancelAsync();
            }
        }

        await sets;
        Assert.Equal("SET", found!.Words[0].ToString());
        Assert.Equal(odd, found.Words[2]);
        Assert.Equal(0, found.Database);
        Assert.Contains(":", found.Source, StringComparison.Ordinal);
        Assert.InRange(DateTimeOffset.UtcNow - found.At, TimeSpan.FromMinutes(-1), TimeSpan.FromMinutes(1));
    }

    private static async Task<List<Either<RedisError, PubSubEvent<T>>>> Collect<T>(Subscription<T> subscription, CancellationToken token)
    {
        var all = new List<Either<RedisError, PubSubEvent<T>>>();
        await foreach (var next in subscription.WithCancellation(token)) all.Add(next);
        return all;
    }
}
