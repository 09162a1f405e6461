using LanguageExt;
using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>Subscriptions and MONITOR that are refused, overrun, decoded, read as streams, and left behind.</summary>
static class EdgeScenarios
{
    public static IEnumerable<FaultScenario> All { get; } =
    [
        new("streams", Streams) { Disturb = static around => around.After(30, static one => one.Network.CutAll()) },
        new("shared streams", Streams) { Disturb = static around => around.After(30, static one => one.Network.CutAll()), Configure = static config => config with { PubSub = PubSubConnection.Shared } },
        new("edges", Edges),
        new("subscribers of a server that refuses", Refused) { Server = new() { Password = "another" }, Configure = static config => config with { Credentials = new RedisCredentials("secret") } },
    ];

    // Read in a loop until the token is cancelled, until the buffer overflows, and until the loop is left.
    static async Task Streams(FaultCalls calls)
    {
        var (client, channel) = (calls.Client, $"channel-{calls.Id}");
        using var source = new CancellationTokenSource();
        SubscriptionOptions[] options =
        [
            new() { IncludeConfirmations = true },
            new() { MaxMessages = 1, Overflow = SubscriptionOverflow.Close },
            new() { MaxMessages = 1, Overflow = SubscriptionOverflow.DropNewest },
        ];
        var loops = options.Select(one => calls.GuardAsync(() => Loop(calls, client.Subscribe([RedisChannel.Literal(channel)], one), source.Token))).ToList();
        loops.Add(calls.GuardAsync(() => Numbers(calls, channel, null, source.Token)));
        loops.Add(calls.GuardAsync(() => Numbers(calls, channel, new OwnCodec(), source.Token)));
        if (calls.Id == 0) loops.Add(calls.GuardAsync(() => Watch(calls, new() { MaxMessages = 1, Overflow = SubscriptionOverflow.DropNewest }, source.Token)));
        for (var i = 0; i < 8; i++)
        {
            await calls.Try("PUBLISH", () => (Publish(channel, i % 2 == 0 ? $"{i}" : "no number"), Publish(channel, $"{i}"), Publish(channel, $"{i}")).Zip(), static _ => true).ConfigureAwait(false);
            await calls.Wait(6).ConfigureAwait(false);
        }

        calls.Guard(source.Cancel);
        await Task.WhenAll(loops).ConfigureAwait(false);
    }

    static async Task Loop(FaultCalls calls, Subscription<RedisValue> subscription, CancellationToken token)
    {
        await foreach (var _ in subscription.WithCancellation(token).ConfigureAwait(false)) await calls.Wait(4).ConfigureAwait(false);
    }

    static async Task Numbers(FaultCalls calls, string channel, IRedisCodec<long>? codec, CancellationToken token)
    {
        var subscription = calls.Client.Subscribe([RedisChannel.Literal(channel)], codec: codec);
        var read = 0;
        await foreach (var _ in subscription.WithCancellation(token).ConfigureAwait(false))
            if (++read == 6)
                return;
    }

    static async Task Watch(FaultCalls calls, SubscriptionOptions options, CancellationToken token)
    {
        await foreach (var _ in calls.Client.Node.Monitor(options, token).ConfigureAwait(false)) await calls.Wait(7).ConfigureAwait(false);
    }

    static async Task Edges(FaultCalls calls)
    {
        if (calls.Id != 0) return;
        var client = calls.Client;
        Subscription<RedisValue>? empty = null;
        calls.Guard(() => empty = client.Subscribe());
        if (empty is not null)
        {
            await calls.Try("Ping without a connection", async () => RedisResult.FromEither(await empty.Ping().ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
            await calls.Try("Pop of nothing", async () => RedisResult.FromEither(await empty.Receive(TimeSpan.FromMilliseconds(5)).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
            await calls.Try("null names", async () => RedisResult.FromEither(await empty.Subscribe(null!).ConfigureAwait(false)), static _ => false).ConfigureAwait(false);
            await calls.Try("null name", async () => RedisResult.FromEither(await empty.Subscribe(RedisChannel.Literal(default)).ConfigureAwait(false)), static _ => false).ConfigureAwait(false);
            calls.Guard(() => _ = empty.Unsubscribe((IEnumerable<RedisChannel>)null!));
            calls.Guard(() => _ = empty.Channels);
            await calls.Try("cancelled confirmation", async () => RedisResult.FromEither(await empty.Subscribe([RedisChannel.Literal("late")], calls.CancelledAfter(0.1)).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        }

        await calls.GuardAsync(() => Loop(calls, client.Subscribe((IEnumerable<RedisChannel>)null!, (SubscriptionOptions?)null), default)).ConfigureAwait(false);
        await calls.GuardAsync(() => Loop(calls, client.Subscribe([RedisChannel.Literal("a")], new SubscriptionOptions { MaxMessages = 0 }), default)).ConfigureAwait(false);
        await calls.GuardAsync(() => Watch(calls, new() { MaxMessages = 0 }, default)).ConfigureAwait(false);
        await calls.GuardAsync(() => Watch(calls, new(), calls.CancelledAfter(12))).ConfigureAwait(false);
        await calls.GuardAsync(() => Handle(calls)).ConfigureAwait(false);
        MessageHandler? handler = null;
        calls.Guard(() => handler = client.OnMessage<string>([RedisChannel.Literal("h")], null!));
        if (handler is not null) await calls.Try("null handler", async () => new RedisResult<RedisError>(await handler.Completion.ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        calls.Surroundings.Network.SilentUntil = calls.World.Now + TimeSpan.FromMilliseconds(2_500).Ticks;
        if (empty is null) return;
        await calls.Try("confirmation that does not come", async () => RedisResult.FromEither(await empty.Subscribe(RedisChannel.Literal("silent")).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        await calls.GuardAsync(() => empty.DisposeAsync().AsTask()).ConfigureAwait(false);
        calls.Guard(() => _ = empty.DisposeAsync());
        calls.Guard(() => _ = empty.DisposeAsync());
    }

    // A function that waits until its token is cancelled.
    static async Task Handle(FaultCalls calls)
    {
        await using var handler = calls.Client.OnMessage<string>([RedisChannel.Literal("h")], async (_, token) => await new VirtualDelay(calls.World).For(TimeSpan.FromMilliseconds(40), token).ConfigureAwait(false)).ConfigureAwait(false);
        await calls.Wait(5).ConfigureAwait(false);
        await calls.Try("PUBLISH", () => (Publish("h", "a"), Publish("h", "b")).Zip(), static _ => true).ConfigureAwait(false);
        await calls.Wait(5).ConfigureAwait(false);
    }

    static async Task Refused(FaultCalls calls)
    {
        Subscription<RedisValue>? subscription = null;
        calls.Guard(() => subscription = calls.Client.Subscribe(RedisChannel.Literal("a")));
        if (subscription is null) return;
        for (var i = 0; i < 3; i++)
            await calls.Try("Pop", async () => RedisResult.FromEither(await subscription.Receive(TimeSpan.FromMilliseconds(300)).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        Subscription<RedisValue>? late = null;
        calls.Guard(() => late = calls.Client.Subscribe(RedisChannel.Literal("b")));
        calls.Guard(() => _ = late?.DisposeAsync());
        for (var attempt = 0; attempt < 3; attempt++) calls.Guard(() => _ = subscription.DisposeAsync());
    }

    sealed class OwnCodec : IRedisCodec<long>
    {
        public RedisValue Encode(long value) => value;

        public RedisResult<long> Decode(RedisValue value) =>
            long.TryParse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException("the scenario's own");
    }
}
