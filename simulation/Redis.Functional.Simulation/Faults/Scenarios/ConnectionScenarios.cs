using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Connections that are refused, lost, silent and closed, and handshakes of every kind.</summary>
static class ConnectionScenarios
{
    static readonly ServerOddities Strict = new()
    {
        Password = "secret", KnowsSetInfo = false,
        Refusals = new Dictionary<string, string> { ["ECHO Redis.Functional is ready"] = "NOPERM User app has no permissions to run the 'echo' command" },
    };

    static readonly ServerOddities Strange = new()
    {
        Refusals = new Dictionary<string, string> { ["ECHO Redis.Functional is ready"] = "ERR something else", ["PING Redis.Functional asks again"] = "ERR something else" },
    };

    public static IEnumerable<FaultScenario> All { get; } =
    [
        new("handshake", Calls) { Server = Strict, Configure = Login, Disturb = static around => around.After(8, static one => one.Network.CutAll()) },
        new("strange handshake", Calls) { Server = Strange, Configure = static config => config with { Database = 2 }, Disturb = Loading },
        new("wrong password", Calls) { Server = new() { Password = "another" }, Configure = Login, Disturb = static around => around.After(700, static one => one.Server.Oddities = new() { Password = "secret" }) },
        new("reconnection", Calls) { Disturb = Losing },
        new("failing calls", Calls) { Disturb = Losing, Configure = static config => config with { WhenDisconnected = WhenDisconnected.Fail, Reconnect = new() { InitialDelay = TimeSpan.FromMilliseconds(5), Jitter = 0 } } },
        new("silence", Calls)
        {
            Configure = static config => config with { ReadTimeout = TimeSpan.FromMilliseconds(100), KeepAliveInterval = TimeSpan.FromMilliseconds(15), CommandTimeout = TimeSpan.FromMilliseconds(300) },
            Disturb = static around => around.After(6, static one => one.Network.SilentUntil = one.World.Now + TimeSpan.FromMilliseconds(900).Ticks),
        },
        new("closing", Closing),
    ];

    static RedisConfig Login(RedisConfig config) => config with
    {
        Database = 3, ClientName = "simulation",
        Credentials = CredentialProvider.Ask(static _ => Task.FromResult(RedisResult.Ok(new RedisCredentials("app", "secret")))),
    };

    static void Loading(FaultSurroundings around)
    {
        around.After(8, static one =>
        {
            one.Server.Oddities = new() { Refusals = new Dictionary<string, string> { ["PING"] = "LOADING Redis is loading the dataset in memory", ["HELLO"] = "LOADING Redis is loading the dataset in memory" } };
            one.Network.CutAll();
        });
        around.After(60, static one => one.Server.Oddities = new() { Refusals = new Dictionary<string, string> { ["PING"] = "LOADING Redis is loading the dataset in memory" } });
        around.After(150, static one => one.Mend());
    }

    static void Losing(FaultSurroundings around)
    {
        around.After(4, static one => one.Network.CutAll());
        around.After(12, static one =>
        {
            one.Network.RefusesUntil = one.World.Now + TimeSpan.FromMilliseconds(60).Ticks;
            one.Network.CutAll();
        });
    }

    static async Task Calls(FaultCalls calls)
    {
        var id = calls.Id;
        for (var i = 0; i < 4; i++)
        {
            var word = $"e{id}-{i}";
            await Task.WhenAll(
                calls.Try("ECHO", () => Echo(word), said => said.ToString() == word),
                calls.Try("pipeline", () => (Echo(word), Incr($"c{id}")).Zip(), got => got.Item1.ToString() == word),
                calls.Try("MULTI", () => Multi(Echo(word)), said => said.ToString() == word),
                calls.Try("lease", () => OnLease(from one in Echo(word) from other in Multi(Echo(word)) select other), said => said.ToString() == word),
                calls.Try("Retry", () => Echo(word).AsProgram().Retry(RetrySchedule.Constant(TimeSpan.FromMilliseconds(10)) & RetrySchedule.Times(10)), said => said.ToString() == word)).ConfigureAwait(false);
            await calls.Wait(3).ConfigureAwait(false);
        }

        await calls.Try("Connect", async () => RedisResult.FromEither(await calls.Client.Reconnect(calls.CancelledAfter(200)).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
    }

    // Another database, a pause without a connection, and a client that is closed in the middle of its calls.
    static async Task Closing(FaultCalls calls)
    {
        var (client, id) = (calls.Client, calls.Id);
        RedisClient? view = null;
        calls.Guard(() => view = client.Node.GetDatabase(2));
        if (view is not null) await calls.Try("ECHO of a view", () => view.RunResult(Echo($"v{id}")), said => said.ToString() == $"v{id}").ConfigureAwait(false);
        var running = calls.Try("during Disconnect", () => Echo($"d{id}"), said => said.ToString() == $"d{id}");
        if (id == 0) await Repeat(calls, client.Disconnect).ConfigureAwait(false);
        await running.ConfigureAwait(false);
        await calls.Try("while disconnected", () => Echo($"w{id}").Timeout(TimeSpan.FromMilliseconds(20)), said => said.ToString() == $"w{id}").ConfigureAwait(false);
        for (var attempt = 0; attempt < 20 && !IsConnected(calls); attempt++)
            await calls.Try("Connect", async () => RedisResult.FromEither(await client.Reconnect().ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        await calls.Try("ECHO", () => Echo($"e{id}"), said => said.ToString() == $"e{id}").ConfigureAwait(false);
        if (view is null || id != 1) return;
        var late = Task.WhenAll(
            calls.Try("call of a closing client", () => view.RunResult(Echo("c")), static said => said.ToString() == "c"),
            calls.Try("lease of a closing client", () => view.RunResult(BLPop("nothing", TimeSpan.FromSeconds(1))), static popped => popped.IsNone));
        await Repeat(calls, view.DisposeAsync).ConfigureAwait(false);
        await late.ConfigureAwait(false);
        await calls.Try("call of a closed client", () => view.RunResult(Echo("c")), static _ => false).ConfigureAwait(false);
    }

    static bool IsConnected(FaultCalls calls)
    {
        var isConnected = false;
        calls.Guard(() => isConnected = calls.Client.IsConnected);
        return isConnected;
    }

    // What ran out of memory itself may be called again.
    static async Task Repeat(FaultCalls calls, Func<ValueTask> act)
    {
        var isDone = false;
        for (var attempt = 0; attempt < 20 && !isDone; attempt++)
        {
            await calls.GuardAsync(async () =>
            {
                await act().ConfigureAwait(false);
                isDone = true;
            }).ConfigureAwait(false);
        }
    }
}
