using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;

namespace Readme;

/// <summary>The code of docs/guides/publish-subscribe.md.</summary>
public static class Subscriptions
{
    // snippet: stream
    public static async Task Follow(IRedisSubscriber client, CancellationToken token)
    {
        await foreach (var next in client.Subscribe("news", RedisChannel.Pattern("user:*")).WithCancellation(token))
        {
            next.Match(
                Right: e => Console.WriteLine(e switch
                {
                    PubSubEvent<RedisValue>.Message m => $"{m.Channel}: {m.Value}",
                    PubSubEvent<RedisValue>.Interrupted gap => $"from {gap.Since:T} on, {gap.Duration.TotalSeconds:0.0} s may be missing",
                    PubSubEvent<RedisValue>.Dropped dropped => $"{dropped.Count} were dropped: this loop is too slow",
                    _ => $"{e}",
                }),
                Left: error => Console.WriteLine(error));
        }
    }
    // end snippet

    // snippet: pop
    public static async Task<Either<RedisError, Option<int>>> Answer(IRedisSubscriber client, int question)
    {
        await using var answers = client.Subscribe<int>([$"answer:{question}"]);
        var confirmed = await answers.WaitUntilSubscribed();             // from here on nothing is missed
        if (confirmed.IsLeft) return confirmed.Map(_ => Option<int>.None);
        var asked = await client.Run(Publish("questions", question));
        if (asked.IsLeft) return asked.Map(_ => Option<int>.None);
        var next = await answers.Receive(TimeSpan.FromSeconds(2));
        return next.Map(e => e.Bind(answer => answer is PubSubEvent<int>.Message m ? m.Value : Option<int>.None));
    }
    // end snippet

    // snippet: handler
    public static MessageHandler Handle(IRedisSubscriber client, Func<string, Task> send) =>
        client.OnMessage<string>(
            ["orders"],
            async (message, token) => await send(message.Value).WaitAsync(token),
            onEvent: other => Console.Error.WriteLine(other));          // gaps, drops, and what the function threw
    // end snippet

    // snippet: keyspace
    public static async Task Expired(IRedisSubscriber client, Action<RedisKey> use)
    {
        await foreach (var (received, _) in client.Subscribe(RedisChannel.KeyEvent("expired", database: 0)))
            if (KeyspaceNotification.TryParse(received, out var notification)) use(notification.Key);
    }
    // end snippet
}
