using System.Runtime.CompilerServices;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Shared.Runtime;

/// <summary>Loops that outlive the call which caused them keep nothing of that caller: its AsyncLocal values are collected while they run.</summary>
public sealed class FirstCallerTests
{
    private static readonly AsyncLocal<object?> OfTheCaller = new();

    public static TheoryData<string> Kinds =>
    [
        "connect", "lazy", "pool", "growing pool", "lease of a blocking command", "lease", "another database", "first subscription",
        "further subscription", "shared subscription", "connect by hand", "renewed lock", "lock given back",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Its_objects_are_collected(string kind)
    {
        var open = new List<IAsyncDisposable>();
        var config = Clients.Config(await SharedServer.GetAsync());
        try
        {
            await using var ready = await Clients.Connect(config);
            var callers = await Called(() => Begin(kind, config, ready, open));
            await Eventually.TrueAsync(
                () =>
                {
                    GC.Collect();
                    GC.WaitForPendingFinalizers();
                    return !callers.IsAlive;
                },
                $"{kind}: the caller's object is collected");
            GC.KeepAlive(ready);
        }
        finally
        {
            foreach (var one in open) await one.DisposeAsync();
        }
    }

    // In a flow of its own, which ends with the call; what it sets is gone from this method.
    private static async Task<WeakReference> Called(Func<Task> call)
    {
        var reference = new TaskCompletionSource<WeakReference>();
        await Task.Run(async () =>
        {
            reference.SetResult(Mark());
            await call();
        });
        return await reference.Task;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Mark()
    {
        var marker = new object();
        OfTheCaller.Value = marker;
        return new WeakReference(marker);
    }

    private static async Task Begin(string kind, RedisConfig config, RedisClient ready, List<IAsyncDisposable> open)
    {
        var key = SharedServer.Prefix() + "key";
        switch (kind)
        {
            case "connect":
                open.Add(await Clients.Connect(config));
                break;
            case "lazy":
                var lazy = RedisClient.Create(config).Right();
                open.Add(lazy);
                await lazy.Reconnect().Right();
                break;
            case "pool":
                open.Add(await RedisClient.Connect(config with { Pool = new() }).Right());
                break;
            case "growing pool":
                var pool = await RedisClient.Connect(config with { Pool = new() { MinSize = 0 } }).Right();
                open.Add(pool);
                await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => pool.Run(Raw.Echo("grow")).Right()));
                break;
            case "lease of a blocking command":
                _ = await ready.Run(Raw.BLPop(key, TimeSpan.FromMilliseconds(20)));
                break;
            case "lease":
                await ready.Run(OnLease(Raw.Echo("leased"))).Right();
                break;
            case "another database":
                await ready.Node.GetDatabase(3).Run(Raw.Echo("view")).Right();
                break;
            case "first subscription":
                await Subscribed(ready, open, "first");
                break;
            case "further subscription":
                await Subscribed(ready, open, "first");
                await Subscribed(ready, open, "second");
                break;
            case "shared subscription":
                var shared = await Clients.Connect(config with { PubSub = PubSubConnection.Shared });
                open.Add(shared);
                await Subscribed(shared, open, "shared");
                break;
            case "connect by hand":
                await ready.Disconnect();
                await ready.Reconnect().Right();
                break;
            case "renewed lock":
                open.Add(await new RedisLock(key) { AutoExtend = true }.Acquire(ready).Right());
                break;
            default:
                using (var cancel = new CancellationTokenSource())
                {
                    var asked = new RedisLock(key).Acquire(ready, cancel.Token).AsTask();
                    await cancel.CancelAsync();
                    open.AddRange((await asked).RightToSeq());
                }

                break;
        }
    }

    private static async Task Subscribed(RedisClient client, List<IAsyncDisposable> open, string channel)
    {
        var subscription = client.Subscribe(SharedServer.Prefix() + channel);
        open.Add(subscription);
        await subscription.WaitUntilSubscribed().Right();
    }
}
