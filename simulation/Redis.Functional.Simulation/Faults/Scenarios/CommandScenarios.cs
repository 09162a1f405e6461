using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Commands, pipelines and transactions, one by one and side by side.</summary>
static class CommandScenarios
{
    static readonly ServerOddities Forbidding = new() { Refusals = new Dictionary<string, string> { ["INCR forbidden"] = "NOPERM No permissions to access a key" } };

    public static IEnumerable<FaultScenario> All { get; } =
    [
        new("commands", Commands),
        new("batches", Batches) { Server = Forbidding },
        new("sealed", Batches) { Server = Forbidding, Configure = static config => config with { ReplyIntegrity = ReplyIntegrity.EachWrite } },
        new("window", Window) { Configure = static config => config with { MaxInFlightCommands = 3, KeepAliveInterval = TimeSpan.FromMilliseconds(5) } },
        new("refusing window", Window) { Configure = static config => config with { MaxInFlightCommands = 3, WhenInFlightFull = WhenInFlightFull.Fail, WritePolicy = WritePolicy.Throughput } },
    ];

    static async Task Commands(FaultCalls calls)
    {
        var (client, id) = (calls.Client, calls.Id);
        for (var i = 0; i < 3; i++)
        {
            var word = $"e{id}-{i}";
            await calls.Try("ECHO", () => Echo(word), said => said.ToString() == word).ConfigureAwait(false);
        }

        await calls.Try("SET", () => Set($"a{id}", $"x{id}"), static _ => true).ConfigureAwait(false);
        await calls.Try("pipeline", () => (Echo($"p{id}"), Get<string>($"a{id}"), Echo($"q{id}")).Zip(),
            got => got.Item1.ToString() == $"p{id}" && got.Item2.IfNone($"x{id}") == $"x{id}" && got.Item3.ToString() == $"q{id}").ConfigureAwait(false);
        await calls.Try("MULTI", () => Multi((Echo($"m{id}"), Incr($"c{id}")).Zip()), got => got.Item1.ToString() == $"m{id}").ConfigureAwait(false);
        await calls.Try("FireAndForget", () => Incr($"f{id}").FireAndForget(), static _ => true).ConfigureAwait(false);
        await calls.Try("Timeout", () => Echo($"t{id}").Timeout(TimeSpan.FromMilliseconds(1)), said => said.ToString() == $"t{id}").ConfigureAwait(false);
        await calls.Try("cancelled ECHO", () => Echo($"z{id}"), said => said.ToString() == $"z{id}", calls.CancelledAfter(0.5)).ConfigureAwait(false);
        await calls.Try("later ECHO", () => Echo($"l{id}"), said => said.ToString() == $"l{id}").ConfigureAwait(false);
        await calls.Try("Run", async () => RedisResult.FromEither(await client.Run(Echo($"r{id}").Map(static said => said.ToString())).ConfigureAwait(false)), said => said == $"r{id}").ConfigureAwait(false);
    }

    static async Task Batches(FaultCalls calls)
    {
        var id = calls.Id;
        string[] words = [$"h{id}", $"i{id}", $"j{id}"];
        await calls.Try("Traverse", () => Pipeline.Traverse(words, static word => Echo(word)), said => said.Map(static one => one.ToString()).SequenceEqual(words)).ConfigureAwait(false);
        await calls.Try("Sequence", () => Pipeline.Sequence(words.Select(static word => Echo(word).Map(static said => said.ToString()))), said => said.SequenceEqual(words)).ConfigureAwait(false);
        await calls.Try("mixed pipeline", () => (Echo(words[0]).Attempt(), Pipeline.Pure(7), Incr($"n{id}").Map(static number => number * 2), Del($"d{id}")).Zip(), got => got.Item2 == 7 && got.Item3 % 2 == 0 && got.Item1.ForAll(said => said.ToString() == words[0])).ConfigureAwait(false);
        await calls.Try("refused pipeline", () => (Incr("forbidden"), Echo(words[1]).Attempt()).Zip(), got => got.Item2.ForAll(said => said.ToString() == words[1])).ConfigureAwait(false);
        await calls.Try("transaction", () => Multi(Pipeline.Traverse(words, static word => Echo(word))), said => said.Map(static one => one.ToString()).SequenceEqual(words)).ConfigureAwait(false);
        await calls.Try("transaction of attempts", () => Multi((Echo(words[2]).Attempt(), Incr($"o{id}")).Zip()), got => got.Item1.ForAll(said => said.ToString() == words[2])).ConfigureAwait(false);
        await calls.Try("forgotten pipeline", () => (Incr($"f{id}"), Incr($"g{id}")).Zip().FireAndForget(), static _ => true).ConfigureAwait(false);
        await calls.Try("pipeline in time", () => (Echo(words[0]), Echo(words[1])).Zip().Timeout(TimeSpan.FromSeconds(1)), got => got.Item1.ToString() == words[0]).ConfigureAwait(false);
        await calls.Try("cancelled pipeline", () => (Echo(words[0]), Echo(words[1])).Zip(), got => got.Item2.ToString() == words[1], calls.CancelledAfter(0.3)).ConfigureAwait(false);
        await calls.Try("cancelled transaction", () => Multi(Echo(words[1])), said => said.ToString() == words[1], calls.CancelledAfter(0.3)).ConfigureAwait(false);
        await calls.Try("large value", () => Set($"v{id}", new string('v', 9_000)), static _ => true).ConfigureAwait(false);
        await calls.Try("large reply", () => Get<string>($"v{id}"), static value => value.ForAll(static text => text.All(static letter => letter == 'v'))).ConfigureAwait(false);
    }

    // More at once than the window takes, some of them with limits that pass while they wait.
    static async Task Window(FaultCalls calls)
    {
        var id = calls.Id;
        var running = Enumerable.Range(0, 6).Select(i => calls.Try($"ECHO {i}", () => Echo($"w{id}-{i}"), said => said.ToString() == $"w{id}-{i}")).ToList();
        running.Add(calls.Try("cancelled in the window", () => Echo($"x{id}"), said => said.ToString() == $"x{id}", calls.CancelledAfter(0.2)));
        running.Add(calls.Try("MULTI in the window", () => Multi(Echo($"y{id}")), said => said.ToString() == $"y{id}"));
        await Task.WhenAll(running).ConfigureAwait(false);
        await calls.Wait(30).ConfigureAwait(false);
        calls.Surroundings.Network.SilentUntil = calls.World.Now + TimeSpan.FromMilliseconds(700).Ticks;
        await Task.WhenAll(Enumerable.Range(0, 5).Select(i => calls.Try($"late ECHO {i}", () => Echo($"z{id}-{i}").Timeout(TimeSpan.FromMilliseconds(100 * i)), said => said.ToString() == $"z{id}-{i}"))).ConfigureAwait(false);
        await calls.Try("after silence", () => Echo($"s{id}"), said => said.ToString() == $"s{id}").ConfigureAwait(false);
    }
}
