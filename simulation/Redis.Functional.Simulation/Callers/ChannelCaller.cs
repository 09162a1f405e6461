using LanguageExt;
using static Redis.Functional.Simulation.ChannelTraffic;

namespace Redis.Functional.Simulation;

/// <summary>
/// Several subscriptions to channels and a pattern that all such callers use, with names added and removed, begun and ended: each sees what is published
/// under its names once, in the order of each publisher, without loss unless a gap is shown, and nothing of a name that it has left.
/// </summary>
sealed class ChannelCaller(CallerContext context, int id) : Caller(context, id)
{
    const int Most = 3;
    static readonly TimeSpan Recovery = TimeSpan.FromSeconds(30);
    static readonly RedisChannel[] Names = [.. Enumerable.Range(0, 4).Select(static number => RedisChannel.Literal($"shared-{number}")), RedisChannel.Pattern("shared-*")];
    readonly List<Listener> _listeners = [];

    ChannelTraffic Traffic => Context.Traffic;

    protected override Task Call(int number) => Random.Below(10) switch
    {
        0 when _listeners.Count < Most => Begin(),
        1 or 2 => Any() is { } listener ? Add(listener, Name()) : Begin(),
        3 => Remove(),
        4 when Random.OneIn(3) => Stop(),
        5 or 6 => Any() is { } reading ? Read(reading, Random.UpTo(TimeSpan.FromMilliseconds(5))) : Publish(),
        _ => Publish(),
    };

    protected override async Task End()
    {
        foreach (var listener in _listeners)
        {
            if (!Context.IsDisposed && listener.Names.Count > 0) await Recover(listener).ConfigureAwait(false);
            Traffic.Listeners.Remove(listener);
            await listener.Subscription.DisposeAsync().ConfigureAwait(false);
        }
    }

    Listener? Any() => _listeners.Count == 0 ? null : _listeners[Random.Below(_listeners.Count)];

    RedisChannel Name() => Names[Random.Below(Names.Length)];

    async Task Begin()
    {
        var name = Name();
        var listener = new Listener(Context.Subscribe(name));
        listener.Names[name] = false;
        _listeners.Add(listener);
        Traffic.Listeners.Add(listener);
        if (Random.OneIn(2)) await Confirm(listener, name, () => listener.Subscription.WaitUntilSubscribed()).ConfigureAwait(false);
    }

    Task Add(Listener listener, RedisChannel name)
    {
        listener.Left.Remove(name);
        listener.Names.TryAdd(name, false);
        return Confirm(listener, name, () => listener.Subscription.Subscribe(name));
    }

    // It may be removed by nobody else meanwhile: a caller makes one call at a time.
    async Task Confirm(Listener listener, RedisChannel name, Func<ValueTask<Either<RedisError, Unit>>> confirm)
    {
        var since = World.Now;
        var confirmed = RedisResult.FromEither(await confirm().ConfigureAwait(false));
        Log($"confirms {name}: {confirmed}");
        var limit = Settings.CommandTimeout + Slack + (Context.Settings.Freeze?.For ?? TimeSpan.Zero);
        Expect(World.Now - since <= limit.Ticks, $"a subscription to {name} was confirmed after {TimeSpan.FromTicks(World.Now - since)}");

        // Each odd answer to EXEC ends the connection that subscribers share with commands.
        var canFail = Context.IsDisposed || !Context.Settings.IsFaultless || Context.Settings.Freeze is not null || Context.Settings.Server.OddExecs > 0;
        Expect(confirmed.IsOk || canFail, $"a subscription to {name} was not confirmed: {confirmed}");
        if (confirmed.IsOk) listener.Names[name] = true;
    }

    Task Remove()
    {
        if (Any() is not { Names.Count: > 1 } listener) return Publish();
        var name = listener.Names.Keys.ElementAt(Random.Below(listener.Names.Count));
        Log($"leaves {name}");
        Expect(listener.Subscription.Unsubscribe(name).IsRight, $"{name} could not be left");
        listener.Leave(name, Traffic.Published);
        return Task.CompletedTask;
    }

    async Task Stop()
    {
        if (Any() is not { } listener) return;
        _listeners.Remove(listener);
        Traffic.Listeners.Remove(listener);
        await listener.Subscription.DisposeAsync().ConfigureAwait(false);
    }

    Task Publish() => Publish($"shared-{Random.Below(4)}");

    async Task<long> Publish(string channel)
    {
        var number = Traffic.Begin(Id, channel);
        var result = await Ask("PUBLISH", Commands.Publish(channel, number), isCancelled: false).ConfigureAwait(false);
        if (!result.TryGetValue(out var receivers) || receivers == 0) Traffic.MayBeMissing(number, isUncertain: !result.IsOk);
        return number;
    }

    async Task Recover(Listener listener)
    {
        var until = World.Now + Recovery.Ticks;
        var name = listener.Names.Keys.First();
        var channel = name.Kind == RedisChannelKind.Pattern ? "shared-0" : name.Name.ToString();
        var first = Traffic.Published + 1;
        while (listener.Latest < first && World.Violation is null && !Context.IsDisposed)
        {
            Expect(World.Now < until, $"nothing published to {channel} arrives at a subscription to {name} any more");
            await Publish(channel).ConfigureAwait(false);
            await Read(listener, TimeSpan.FromMilliseconds(20)).ConfigureAwait(false);
        }
    }

    async Task Read(Listener listener, TimeSpan limit)
    {
        while (listener.Names.Count > 0 && World.Violation is null)
        {
            var result = RedisResult.FromEither(await listener.Subscription.Receive(limit).ConfigureAwait(false));
            Expect(result.IsOk || Context.IsDisposed, $"a subscription ended: {(result.IsOk ? null : result.Error)}");
            if (!result.TryGetValue(out var popped) || popped.IsNone) return;
            popped.IfSome(item =>
            {
                if (Traffic.Take(listener, item) is { } fault) Expect(false, fault);
            });
        }
    }

    void Log(string what)
    {
        if (World.Trace.KeepsLog) World.Trace.Log(World.Now, $"caller {Id} {what}");
    }
}
