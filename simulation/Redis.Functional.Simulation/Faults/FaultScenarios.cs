using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisIO;

namespace Redis.Functional.Simulation;

/// <summary>What the callers of a fault run do: the calls of one subject, each with the check of its value.</summary>
static class FaultScenarios
{
    static readonly Script<long> Add = Script.Of<long>(ModelServer.AddScript);

    static readonly (string Name, Func<FaultCalls, Task> Run)[] All =
    [
        ("commands", Commands),
        ("leases", Leases),
        ("subscriptions", Subscriptions),
        ("patterns", Patterns),
    ];

    public static IEnumerable<string> Names => All.Select(static scenario => scenario.Name);

    public static Func<FaultCalls, Task> Of(string name) => All.First(scenario => scenario.Name == name).Run;

    static async Task Commands(FaultCalls calls)
    {
        var (client, id) = (calls.Client, calls.Id);
        for (var i = 0; i < 3; i++)
        {
            var word = $"e{id}-{i}";
            await calls.Try("ECHO", () => client.Execute(Echo(word)), said => said.ToString() == word).ConfigureAwait(false);
        }

        await calls.Try("SET", () => client.Execute(Set($"a{id}", $"x{id}")), static _ => true).ConfigureAwait(false);
        await calls.Try("pipeline", () => client.Execute((Echo($"p{id}"), Get<string>($"a{id}"), Echo($"q{id}")).Zip()),
            got => got.Item1.ToString() == $"p{id}" && got.Item2.IfNone($"x{id}") == $"x{id}" && got.Item3.ToString() == $"q{id}").ConfigureAwait(false);
        await calls.Try("MULTI", () => client.Execute(Multi((Echo($"m{id}"), Incr($"c{id}")).Zip())), got => got.Item1.ToString() == $"m{id}").ConfigureAwait(false);
        await calls.Try("FireAndForget", () => client.Execute(Incr($"f{id}").FireAndForget()), static _ => true).ConfigureAwait(false);
        await calls.Try("Timeout", () => client.Execute(Echo($"t{id}").Timeout(TimeSpan.FromMilliseconds(1))), said => said.ToString() == $"t{id}").ConfigureAwait(false);
        var source = new CancellationTokenSource();
        calls.World.At(calls.World.Now + 5_000, _ => calls.Guard(source.Cancel));
        await calls.Try("cancelled ECHO", () => client.Execute(Echo($"z{id}"), source.Token), said => said.ToString() == $"z{id}").ConfigureAwait(false);
        await calls.Try("later ECHO", () => client.Execute(Echo($"l{id}")), said => said.ToString() == $"l{id}").ConfigureAwait(false);
    }

    static async Task Leases(FaultCalls calls)
    {
        var (client, id) = (calls.Client, calls.Id);
        await calls.Try("Optimistic", () => client.Execute(Optimistic([$"w{id}"], from seen in Get<long>($"w{id}").IfNone(0) select Multi(Incr($"w{id}")))), static _ => true).ConfigureAwait(false);
        await calls.Try("BLPOP", () => client.Execute(BLPop("nothing", TimeSpan.FromMilliseconds(5))), static popped => popped.IsNone).ConfigureAwait(false);
        await calls.Try("With", async () => RedisResult.Of(await client.With(_ => Echo($"v{id}")).ConfigureAwait(false)), said => said.ToString() == $"v{id}").ConfigureAwait(false);
        await calls.Try("Par", () => client.Execute(Par(Echo($"o{id}"), Exclusive(Echo($"i{id}")))), got => got.Item1.ToString() == $"o{id}" && got.Item2.ToString() == $"i{id}").ConfigureAwait(false);
        var source = new CancellationTokenSource();
        calls.World.At(calls.World.Now + 8_000, _ => calls.Guard(source.Cancel));
        await calls.Try("cancelled BLPOP", () => client.Execute(BLPop("nothing", TimeSpan.FromMilliseconds(20)), source.Token), static popped => popped.IsNone).ConfigureAwait(false);
    }

    static async Task Subscriptions(FaultCalls calls)
    {
        var (client, channel) = (calls.Client, $"channel-{calls.Id}");
        Subscription<RedisValue>? subscription = null;
        calls.Guard(() => subscription = client.Subscribe(RedisChannel.Literal(channel)));
        if (subscription is null) return;
        await calls.Try("Confirmed", async () => RedisResult.Of(await subscription.Confirmed().ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        for (var i = 0; i < 3; i++)
        {
            var word = $"{channel}:{i}";
            await calls.Try("PUBLISH", () => client.Execute(Publish(channel, word)), static _ => true).ConfigureAwait(false);
            await calls.Try("Pop", async () => RedisResult.Of(await subscription.Pop(TimeSpan.FromMilliseconds(30)).ConfigureAwait(false)),
                popped => popped.ForAll(item => item is not PubSubEvent<RedisValue>.Message message || message.Value.ToString().StartsWith(channel, StringComparison.Ordinal))).ConfigureAwait(false);
        }

        await calls.Try("Add", async () => RedisResult.Of(await subscription.Add(RedisChannel.Literal(channel + "'")).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        calls.Guard(() => subscription.Remove(RedisChannel.Literal(channel)));
        await calls.GuardAsync(async () => await subscription.DisposeAsync().ConfigureAwait(false)).ConfigureAwait(false);
    }

    static async Task Patterns(FaultCalls calls)
    {
        var (client, id) = (calls.Client, calls.Id);
        await calls.Try("script", () => client.Execute(Add.Call($"s{id}")), static number => number > 0).ConfigureAwait(false);
        var wanted = new RedisLock("lock") { Ttl = TimeSpan.FromMilliseconds(300), Wait = TimeSpan.FromMilliseconds(200), PollEvery = TimeSpan.FromMilliseconds(20), Renews = true };
        await calls.Try("lock", () => client.Execute(wanted.With(Echo($"k{id}"))), said => said.ToString() == $"k{id}").ConfigureAwait(false);
        await calls.Try("script again", () => client.Execute(Add.Call($"s{id}")), static number => number > 0).ConfigureAwait(false);
    }
}
