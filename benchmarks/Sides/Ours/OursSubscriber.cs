using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Benchmarks;

/// <summary>W7: one subscriber, read as a stream; every message is looked at.</summary>
public sealed class OursSubscriber(Workload workload, Target target) : OursContender(workload, target)
{
    private static readonly SubscriptionOptions Roomy = new() { MaxMessages = 2 * Publisher.Block, MaxBytes = long.MaxValue };
    private readonly Target target = target;
    private IAsyncEnumerator<LanguageExt.Either<RedisError, PubSubEvent<RedisValue>>>? events;

    public override async ValueTask<long> RunAsync(Window window)
    {
        events ??= await SubscribeAsync();
        var done = 0L;
        while (window.IsOpen)
        {
            var publishing = Publisher.PublishAsync(target);
            for (var rest = Publisher.Block; rest > 0; rest--)
            {
                if (!await events.MoveNextAsync()) throw new InvalidOperationException("The subscription ended.");
                Expect(events.Current, static next => next is PubSubEvent<RedisValue>.Message { Value.Bytes.Length: 16 });
            }

            await publishing;
            done += Publisher.Block;
        }

        return done;
    }

    private async Task<IAsyncEnumerator<LanguageExt.Either<RedisError, PubSubEvent<RedisValue>>>> SubscribeAsync()
    {
        Expect(await Client.Run(ConfigSet("client-output-buffer-limit", "pubsub 0 0 0")), static _ => true);
        var subscription = Client.Subscribe([Publisher.Channel], Roomy);
        Expect(await subscription.WaitUntilSubscribed(), static _ => true);
        return subscription.GetAsyncEnumerator();
    }
}
