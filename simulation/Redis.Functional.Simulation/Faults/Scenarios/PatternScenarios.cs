using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Scripts, functions and locks.</summary>
static class PatternScenarios
{
    static readonly RedisScript<long> Add = RedisScript.Create<long>(ModelServer.AddScript);
    static readonly RedisScript<Seq<string>> Words = RedisScript.CreateList<string>(ModelServer.EchoScript).ReadOnly();
    static readonly RedisScript<RespValue> Tree = RedisScript.Create(ModelServer.EchoScript);
    static readonly RedisFunction<long> Function = Redis.Functional.RedisFunction.Create<long>("add");

    public static IEnumerable<FaultScenario> All { get; } =
    [
        new("patterns", Patterns),
        new("scripts", Scripts) { Server = new() { ForgetsScripts = 2 } },
        new("locks", Locks),
    ];

    static async Task Patterns(FaultCalls calls)
    {
        var id = calls.Id;
        await calls.Try("script", () => Add.Call($"s{id}"), static number => number > 0).ConfigureAwait(false);
        await calls.Try("lock", () => Wanted(200).Hold(Echo($"k{id}")), said => said.ToString() == $"k{id}").ConfigureAwait(false);
        await calls.Try("script again", () => Add.Call($"s{id}"), static number => number > 0).ConfigureAwait(false);
    }

    static async Task Scripts(FaultCalls calls)
    {
        var id = calls.Id;
        for (var i = 0; i < 3; i++)
        {
            await calls.Try("script", () => Add.Call($"s{id}"), static number => number > 0).ConfigureAwait(false);
            await calls.Try("pipeline", () => (Add.Call($"s{id}"), Words.Call([], $"a{id}", "b"), Echo($"c{id}")).Zip(), got => got.Item2.Head == $"a{id}" && got.Item3.ToString() == $"c{id}").ConfigureAwait(false);
            await calls.Try("transaction", () => Multi((Add.Call($"s{id}"), Echo($"d{id}")).Zip()), got => got.Item2.ToString() == $"d{id}").ConfigureAwait(false);
        }

        for (var i = 0; i < 3; i++)
            await calls.Try("script with the server's words", () => Words.Call([], "No matching script", $"b{id}"), said => said.Last == $"b{id}").ConfigureAwait(false);
        await calls.Try("tree", () => Tree.Call([], $"t{id}"), static _ => true).ConfigureAwait(false);
        await calls.Try("mapped script", () => Add.Map(static number => number * 2).Decode(static number => Prelude.Right<RedisError, long>(number / 2)).Call($"s{id}"), static number => number > 0).ConfigureAwait(false);
        await calls.Try("function", () => Function.Call($"f{id}"), static number => number > 0).ConfigureAwait(false);
        await calls.Try("read-only function", () => Redis.Functional.RedisFunction.Create<string>("read").ReadOnly().Call($"f{id}"), static _ => true).ConfigureAwait(false);
        await calls.Try("cancelled script", () => Add.Call($"s{id}"), static number => number > 0, calls.CancelledAfter(0.4)).ConfigureAwait(false);
        await calls.Try("script in time", () => Add.Call($"s{id}").Timeout(TimeSpan.FromMilliseconds(1)), static number => number > 0).ConfigureAwait(false);
        await calls.Try("forgotten script", () => Add.Call($"s{id}").FireAndForget(), static _ => true).ConfigureAwait(false);
    }

    static async Task Locks(FaultCalls calls)
    {
        var (client, id) = (calls.Client, calls.Id);
        if (id == 0)
            await calls.Try("renewed", () => Wanted(2_000).Hold(_ => Sleep(TimeSpan.FromMilliseconds(350)).Bind(_ => Echo($"k{id}"))), said => said.ToString() == $"k{id}").ConfigureAwait(false);
        if (id == 1)
            await calls.Try("lost", () => (Wanted(2_000) with { AutoExtend = false }).Hold(_ => Sleep(TimeSpan.FromMilliseconds(400)).Bind(_ => Echo($"l{id}"))), static _ => false).ConfigureAwait(false);
        await calls.Try("cancelled", () => Wanted(2_000).Hold(Sleep(TimeSpan.FromMilliseconds(100))), static _ => true, calls.CancelledAfter(60)).ConfigureAwait(false);
        await calls.Try("held", async () =>
        {
            var acquired = RedisResult.FromEither(await Wanted(2_000).Acquire(client).ConfigureAwait(false));
            if (!acquired.TryGetValue(out var held)) return new RedisResult<bool>(acquired.Error);
            await using var holding = held.ConfigureAwait(false);
            _ = await held.Extend(TimeSpan.FromMilliseconds(400)).ConfigureAwait(false);
            var released = await held.Release().ConfigureAwait(false);
            await held.Completion.ConfigureAwait(false);
            return RedisResult.FromEither(released);
        }, static _ => true).ConfigureAwait(false);
        await calls.Try("not acquired", () => Wanted(0).Hold(Sleep(TimeSpan.FromMilliseconds(5))), static _ => true).ConfigureAwait(false);
    }

    static RedisLock Wanted(double wait) => new(FaultScenarios.Lock)
    {
        Ttl = TimeSpan.FromMilliseconds(300), AcquireTimeout = TimeSpan.FromMilliseconds(wait), PollInterval = TimeSpan.FromMilliseconds(20), AutoExtend = true,
    };
}
