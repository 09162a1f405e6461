using LanguageExt;
using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>Subscriptions on a connection of their own and on the shared one, through losses, refusals and overflow.</summary>
static class SubscriptionScenarios
{
    static readonly ServerOddities Refusing = new()
    {
        Refusals = new Dictionary<string, string> { ["SUBSCRIBE secret"] = "NOPERM No permissions to access a channel", ["UNSUBSCRIBE kept"] = "NOPERM No permissions to access a channel" },
    };

    public static IEnumerable<FaultScenario> All { get; } =
    [
        new("subscriptions", Subscriptions),
        new("shared subscriptions", Subscriptions) { Configure = static config => config with { PubSub = PubSubConnection.Shared } },
        new("channels", Channels) { Server = Refusing, Disturb = Losing },
        new("shared channels", Channels) { Server = Refusing, Disturb = Losing, Configure = static config => config with { PubSub = PubSubConnection.Shared } },
        new("handlers", Handlers) { Disturb = Losing },
    ];

    static void Losing(FaultSurroundings around)
    {
        around.After(12, static one => one.Server.Withdraw("shard"));
        around.After(20, static one => one.Network.CutAll());
        around.After(45, static one =>
        {
            one.Network.RefusesUntil = one.World.Now + TimeSpan.FromMilliseconds(30).Ticks;
            one.Network.CutAll();
        });
    }

    static async Task Subscriptions(FaultCalls calls)
    {
        var (client, channel) = (calls.Client, $"channel-{calls.Id}");
        Subscription<RedisValue>? subscription = null;
        calls.Guard(() => subscription = client.Subscribe(RedisChannel.Literal(channel)));
        if (subscription is null) return;
        await calls.Try("Confirmed", async () => RedisResult.FromEither(await subscription.WaitUntilSubscribed().ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        for (var i = 0; i < 3; i++)
        {
            var word = $"{channel}:{i}";
            await calls.Try("PUBLISH", () => Publish(channel, word), static _ => true).ConfigureAwait(false);
            await Pop(calls, subscription, channel, 30).ConfigureAwait(false);
        }

        await calls.Try("Add", async () => RedisResult.FromEither(await subscription.Subscribe(RedisChannel.Literal(channel + "'")).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        calls.Guard(() => _ = subscription.Unsubscribe(RedisChannel.Literal(channel)));
        await End(calls, subscription).ConfigureAwait(false);
    }

    static async Task Channels(FaultCalls calls)
    {
        var (client, channel) = (calls.Client, $"channel-{calls.Id}");
        Subscription<RedisValue>? subscription = null;
        var options = new SubscriptionOptions { MaxMessages = 2, Overflow = calls.Id == 0 ? SubscriptionOverflow.DropOldest : SubscriptionOverflow.DropNewest, IncludeConfirmations = calls.Id != 1 };
        calls.Guard(() => subscription = client.Subscribe([RedisChannel.Literal(channel), RedisChannel.Pattern("chan*"), RedisChannel.Sharded("shard")], options));
        if (subscription is null) return;
        await calls.Try("Confirmed", async () => RedisResult.FromEither(await subscription.WaitUntilSubscribed().ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        await calls.Try("refused Add", async () => RedisResult.FromEither(await subscription.Subscribe(RedisChannel.Literal("secret"), RedisChannel.Literal("kept")).ConfigureAwait(false)), static _ => false).ConfigureAwait(false);
        for (var i = 0; i < 8; i++)
        {
            await calls.Try("PUBLISH", () => Publish(channel, $"{channel}:{i}"), static _ => true).ConfigureAwait(false);
            await calls.Try("SPUBLISH", () => SPublish("shard", $"shard:{i}"), static _ => true).ConfigureAwait(false);
            await Pop(calls, subscription, "", 4).ConfigureAwait(false);
            await calls.Wait(5).ConfigureAwait(false);
        }

        await calls.Try("Ping", async () => RedisResult.FromEither(await subscription.Ping().ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        await calls.Try("cancelled Pop", async () => RedisResult.FromEither(await subscription.Receive(TimeSpan.FromMilliseconds(50), calls.CancelledAfter(2)).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        calls.Guard(() => _ = subscription.Unsubscribe(RedisChannel.Literal("kept"), RedisChannel.Pattern("chan*")));
        await calls.Wait(5).ConfigureAwait(false);
        await End(calls, subscription).ConfigureAwait(false);
    }

    static async Task Handlers(FaultCalls calls)
    {
        var (client, channel) = (calls.Client, $"channel-{calls.Id}");
        MessageHandler? handler = null;
        calls.Guard(() => handler = client.OnMessage<string>(
            [RedisChannel.Literal(channel)],
            (message, _) => message.Value == "last" ? throw new InvalidOperationException("the scenario's own") : Task.CompletedTask,
            static _ => { },
            options: new() { MaxMessages = 3, Overflow = SubscriptionOverflow.Close }));
        var source = new CancellationTokenSource();
        var watched = calls.GuardAsync(() => Read(calls, client.Node.Monitor(cancellationToken: source.Token)));
        for (var i = 0; i < 6; i++)
        {
            await calls.Try("PUBLISH", () => Publish(channel, i == 5 ? "last" : $"{channel}:{i}"), static _ => true).ConfigureAwait(false);
            await calls.Wait(8).ConfigureAwait(false);
        }

        calls.Guard(source.Cancel);
        await watched.ConfigureAwait(false);
        for (var attempt = 0; handler is not null && attempt < 20; attempt++)
        {
            var isDone = false;
            await calls.GuardAsync(async () =>
            {
                await handler.DisposeAsync().ConfigureAwait(false);
                isDone = true;
            }).ConfigureAwait(false);
            if (isDone) break;
        }

        if (handler is not null) await calls.Try("handler's end", async () => new RedisResult<RedisError>(await handler.Completion.ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
    }

    static async Task Read(FaultCalls calls, IAsyncEnumerable<Either<RedisError, MonitorEntry>> entries)
    {
        await foreach (var _ in entries.ConfigureAwait(false))
            if (calls.World.Violation is not null)
                return;
    }

    static Task Pop(FaultCalls calls, Subscription<RedisValue> subscription, string channel, double milliseconds) => calls.Try(
        "Pop", async () => RedisResult.FromEither(await subscription.Receive(TimeSpan.FromMilliseconds(milliseconds)).ConfigureAwait(false)),
        popped => popped.ForAll(item => item is not PubSubEvent<RedisValue>.Message message || message.Value.ToString().StartsWith(channel, StringComparison.Ordinal)));

    // One that ran out of memory may be ended again.
    static async Task End(FaultCalls calls, Subscription<RedisValue> subscription)
    {
        var isOver = false;
        for (var attempt = 0; attempt < 20 && !isOver; attempt++)
        {
            await calls.GuardAsync(async () =>
            {
                await subscription.DisposeAsync().ConfigureAwait(false);
                isOver = true;
            }).ConfigureAwait(false);
        }
    }
}
