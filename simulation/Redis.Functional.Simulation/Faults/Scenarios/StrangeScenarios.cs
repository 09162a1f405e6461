using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Servers that send what nobody asked for, fail over, are busy or refuse the handshake; transports and credential providers that fail.</summary>
static class StrangeScenarios
{
    const string IsBusy = "BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.";

    static readonly ServerOddities Busy = new()
    {
        Refusals = new Dictionary<string, string> { ["SELECT"] = IsBusy, ["PING"] = IsBusy, ["ECHO"] = IsBusy, ["INCR"] = IsBusy, ["CLIENT"] = IsBusy, ["SCRIPT"] = "NOTBUSY No scripts in execution right now." },
    };

    // Of the handshake, one after the other.
    static readonly (string Command, string Text)[] OfHandshakes =
    [
        ("SELECT", "ERR DB index is out of range"),
        ("HELLO", "NOPERM this user has no permissions to run the 'hello' command"),
        ("HELLO", "ERR max number of clients reached"),
        ("HELLO", "NOAUTH Authentication required."),
        ("HELLO", "WRONGPASS invalid username-password pair or user is disabled."),
        ("PING", "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'."),
    ];

    static readonly RedisValue Value = Enumerable.Repeat((byte)'v', 700_000).ToArray();

    public static IEnumerable<FaultScenario> All { get; } =
    [
        new("odd replies", Transactions) { Server = new() { OddExecs = 3 }, Configure = static config => config with { KeepAliveInterval = TimeSpan.FromMilliseconds(3) } },
        new("sealed odd replies", Transactions) { Server = new() { OddExecs = 3 }, Configure = static config => config with { ReplyIntegrity = ReplyIntegrity.EachWrite } },
        new("strange words", Words) { Disturb = Talking },
        new("failover", Writes) { Server = new() { Failover = (TimeSpan.FromMilliseconds(12), TimeSpan.FromMilliseconds(10)) } },
        new("failover without HELLO", Writes) { Server = new() { KnowsResp3 = false, Failover = (TimeSpan.FromMilliseconds(12), TimeSpan.FromMilliseconds(10)) } },
        new("busy database", Selecting) { Server = Busy, Configure = static config => config with { Database = 3 }, Disturb = static around => around.After(260, static one => one.Mend()) },
        new("refused handshakes", Words) { Configure = static config => config with { Database = 3, Reconnect = new() { InitialDelay = TimeSpan.FromMilliseconds(5), Jitter = 0 } }, Disturb = RefusingHandshakes },
        new("broken transport", Words) { Disturb = Breaking },
        new("hanging dials", Words)
        {
            Configure = static config => config with { ConnectTimeout = TimeSpan.FromMilliseconds(40) },
            Disturb = static around =>
            {
                around.Network.HangsUntil = around.In(100);
                around.After(100, static one => one.Network.SilentUntil = one.In(120));
            },
        },
        new("short lives", Words)
        {
            Disturb = static around =>
            {
                for (var later = 4.0; later < 30; later += 0.9) around.After(later, static one => one.Network.CutAll());
            },
        },
        new("second client", SecondClient),
        new("large requests", Large),
        new("interrupted large requests", Large)
        {
            Disturb = static around =>
            {
                for (var later = 2.0; later < 12; later += 0.2) around.After(later, static one => one.Network.Say("*1\r\n:1\r\n"));
            },
        },
        new("credentials", Words) { Configure = Asking },
        new("few attempts", GivingUp)
        {
            // More than one burst of failures uses up.
            Configure = static config => config with { Reconnect = new() { InitialDelay = TimeSpan.FromMilliseconds(5), Jitter = 0, MaxAttempts = 10 } },
            Disturb = static around => around.After(14, static one =>
            {
                one.Network.RefusesUntil = one.World.Now + TimeSpan.FromMilliseconds(400).Ticks;
                one.Network.CutAll();
            }),
        },
    ];

    static void Talking(FaultSurroundings around)
    {
        around.After(5, static one => one.Network.Say("*1\r\n:1\r\n"));
        around.After(15, static one => one.Network.Say("?x\r\n"));
        around.After(25, static one => one.Network.Say("|1\r\n+key\r\n+value\r\n"));
        around.After(32, static one => one.Network.CutAll());
        for (var later = 32.5; later < 41; later += 0.2) around.After(later, static one => one.Network.Say("*1\r\n:1\r\n"));
        around.After(42, static one => one.Network.CutAll());
        for (var later = 42.5; later < 52; later += 0.2) around.After(later, static one => one.Network.Say("?x\r\n"));
    }

    static void RefusingHandshakes(FaultSurroundings around)
    {
        for (var i = 0; i < OfHandshakes.Length; i++)
        {
            var (command, text) = OfHandshakes[i];
            around.After(4 + (550 * i), one =>
            {
                one.Server.Oddities = new() { Refusals = new Dictionary<string, string> { [command] = text } };
                one.Network.CutAll();
            });
        }

        around.After(4 + (550 * OfHandshakes.Length), static one => one.Mend());
    }

    static void Breaking(FaultSurroundings around)
    {
        around.Network.Instead = static () => throw new InvalidOperationException("the scenario's own");
        around.After(25, static one => one.Network.Instead = static () => RedisResult.Ok<TransportConnection>(null!));
        around.After(50, static one => one.Network.Instead = static () => throw new OperationCanceledException());
        around.After(75, static one => one.Network.Instead = null);
        around.After(90, static one => one.Network.CancelsWritesUntil = one.In(8));
    }

    // The first asking throws, the second is never answered, the third answers an error.
    static RedisConfig Asking(RedisConfig config)
    {
        var asked = 0;
        return config with
        {
            ConnectTimeout = TimeSpan.FromMilliseconds(60),
            Credentials = CredentialProvider.Ask(_ => ++asked switch
            {
                1 => throw new InvalidOperationException("the scenario's own"),
                2 => new TaskCompletionSource<RedisResult<RedisCredentials>>().Task,
                3 => Task.FromResult(RedisResult.Error<RedisCredentials>(new RedisError.Client.Missing("no credentials"))),
                _ => Task.FromResult(RedisResult.Ok(new RedisCredentials("app", "secret"))),
            }),
        };
    }

    static async Task Transactions(FaultCalls calls)
    {
        var id = calls.Id;
        for (var i = 0; i < 6; i++)
        {
            await Task.WhenAll(
                calls.Try("transaction", () => Multi((Incr($"n{id}"), Echo($"a{id}")).Zip()), said => said.Item2.ToString() == $"a{id}"),
                calls.Try("ECHO", () => Echo($"b{id}"), said => said.ToString() == $"b{id}"),
                calls.Try("update", () => Optimistic([$"w{id}"], Pure(Multi((Incr($"w{id}"), Echo($"c{id}")).Zip()))), said => said.Item2.ToString() == $"c{id}")).ConfigureAwait(false);
            await calls.Wait(3).ConfigureAwait(false);
        }
    }

    static async Task Words(FaultCalls calls)
    {
        var id = calls.Id;
        var connecting = calls.Try("cancelled Connect", async () => RedisResult.FromEither(await calls.Client.Reconnect(calls.CancelledAfter(6)).ConfigureAwait(false)), static _ => true);
        for (var i = 0; i < 8; i++)
        {
            var word = $"e{id}-{i}";
            await Task.WhenAll(
                connecting,
                calls.Try("ECHO", () => Echo(word), said => said.ToString() == word),
                calls.Try("lease", () => OnLease(Echo(word)), said => said.ToString() == word)).ConfigureAwait(false);
            await calls.Wait(8).ConfigureAwait(false);
        }
    }

    // Connects again when the client has given up.
    static async Task GivingUp(FaultCalls calls)
    {
        Subscription<RedisValue>? subscription = null;
        if (calls.Id == 0) calls.Guard(() => subscription = calls.Client.Subscribe(RedisChannel.Literal("a")));
        await Words(calls).ConfigureAwait(false);
        await calls.Wait(450).ConfigureAwait(false);
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var isConnected = false;
            await calls.Try("Connect", async () => RedisResult.FromEither(await calls.Client.Reconnect().ConfigureAwait(false)), _ => isConnected = true).ConfigureAwait(false);
            if (isConnected) break;
        }

        await calls.Try("ECHO again", () => Echo("again"), static said => said.ToString() == "again").ConfigureAwait(false);
        if (subscription is not null) await calls.GuardAsync(() => subscription.DisposeAsync().AsTask()).ConfigureAwait(false);
    }

    // In several writes, and in several reads.
    static async Task Large(FaultCalls calls)
    {
        var id = calls.Id;
        if (id != 0) return;
        await Task.WhenAll(
            calls.Try("large SET", () => Set($"v{id}", Value), static _ => true),
            calls.Try("large pipeline", () => (Set($"w{id}", Value), Echo($"a{id}")).Zip(), got => got.Item2.ToString() == $"a{id}"),
            calls.Try("cancelled large SET", () => Set($"x{id}", Value), static _ => true, calls.CancelledAfter(0.6))).ConfigureAwait(false);
        await calls.Try("large GET", () => Get<byte[]>($"v{id}"), static value => value.ForAll(static bytes => bytes.Length == 0 || bytes[^1] == 'v')).ConfigureAwait(false);
        await calls.Try("ECHO", () => Echo($"b{id}"), said => said.ToString() == $"b{id}").ConfigureAwait(false);
    }

    // One that is made, closed and used on.
    static async Task SecondClient(FaultCalls calls)
    {
        if (calls.Id != 0) return;
        RedisClient? own = null;
        await calls.Try("client", async () =>
        {
            var connected = RedisResult.FromEither(await RedisClient.Connect(calls.Client.Config with { Transport = calls.Surroundings.Network, Random = static () => 0.5 }).ConfigureAwait(false));
            connected.TryGetValue(out own);
            return connected;
        }, static _ => true).ConfigureAwait(false);
        if (own is null) return;
        Subscription<RedisValue>? subscription = null;
        calls.Guard(() => subscription = own.Subscribe(RedisChannel.Literal("a")));
        if (subscription is not null) await calls.Try("Confirmed", async () => RedisResult.FromEither(await subscription.WaitUntilSubscribed().ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        var watching = calls.GuardAsync(() => Watch(own));
        await calls.Wait(20).ConfigureAwait(false);
        var isClosed = false;
        for (var attempt = 0; attempt < 20 && !isClosed; attempt++)
        {
            await calls.GuardAsync(async () =>
            {
                await own.DisposeAsync().ConfigureAwait(false);
                isClosed = true;
            }).ConfigureAwait(false);
        }

        await watching.ConfigureAwait(false);
        await calls.Try("ECHO of a closed client", () => own.RunResult(Echo("a")), static _ => false).ConfigureAwait(false);
        await calls.Try("Connect of a closed client", async () => RedisResult.FromEither(await own.Reconnect().ConfigureAwait(false)), static _ => false).ConfigureAwait(false);
        if (subscription is null) return;
        await calls.Try("Pop", async () => RedisResult.FromEither(await subscription.Receive(TimeSpan.FromMilliseconds(5)).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        await calls.Try("Pop again", async () => RedisResult.FromEither(await subscription.Receive(TimeSpan.FromMilliseconds(5)).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        await calls.Try("Add", async () => RedisResult.FromEither(await subscription.Subscribe(RedisChannel.Literal("b")).ConfigureAwait(false)), static _ => false).ConfigureAwait(false);
        calls.Guard(() => _ = own.Subscribe(RedisChannel.Literal("c")));
        calls.Guard(() => _ = own.Node.GetDatabase(5));
    }

    static async Task Watch(RedisClient client)
    {
        await foreach (var _ in client.Node.Monitor().ConfigureAwait(false)) { }
    }

    static async Task Writes(FaultCalls calls)
    {
        var id = calls.Id;
        for (var i = 0; i < 10; i++)
        {
            await Task.WhenAll(
                calls.Try("INCR", () => Incr($"n{id}"), static _ => true),
                calls.Try("transaction", () => Multi((Incr($"n{id}"), Echo($"a{id}")).Zip()), said => said.Item2.ToString() == $"a{id}"),
                calls.Try("lease", () => OnLease(Incr($"n{id}")), static _ => true),
                calls.Try("BLPOP", () => BLPop($"list{id}", TimeSpan.FromMilliseconds(8)), static popped => popped.IsNone)).ConfigureAwait(false);
            await calls.Wait(4).ConfigureAwait(false);
        }
    }

    static async Task Selecting(FaultCalls calls)
    {
        var id = calls.Id;
        for (var i = 0; i < 6; i++)
        {
            await calls.Try("INCR", () => Incr($"n{id}"), static _ => true).ConfigureAwait(false);
            await calls.Try("SCRIPT KILL", () => Raw("SCRIPT", "KILL"), static _ => true).ConfigureAwait(false);
            await calls.Try("lease", () => OnLease(Incr($"n{id}")), static _ => true).ConfigureAwait(false);
            await calls.Wait(60).ConfigureAwait(false);
        }
    }
}
