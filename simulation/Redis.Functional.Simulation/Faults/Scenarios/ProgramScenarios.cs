using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Programs made of all combinators.</summary>
static class ProgramScenarios
{
    static readonly RedisError GivenUp = new RedisError.Client.Missing("given up");

    public static IEnumerable<FaultScenario> All { get; } =
    [
        new("programs", Programs),
        new("branches", Branches),
        new("optimistic", Optimists),
        new("silent updates", Optimists)
        {
            Configure = static config => config with { CommandTimeout = TimeSpan.FromMilliseconds(60) },
            Disturb = static around =>
            {
                foreach (var later in new[] { 6.0, 60, 130 }) around.After(later, static one => one.Network.SilentUntil = one.In(45));
            },
        },
    ];

    static async Task Programs(FaultCalls calls)
    {
        var id = calls.Id;
        await calls.Try("query", () => from one in Echo($"a{id}") from other in Echo($"b{id}") select (one, other), got => got.one.ToString() == $"a{id}" && got.other.ToString() == $"b{id}").ConfigureAwait(false);
        await calls.Try("Bind", () => Echo($"c{id}").AsProgram().Bind(said => Echo(said.ToString() + "'")).Map(static said => said.ToString()), said => said == $"c{id}'").ConfigureAwait(false);
        await calls.Try("Catch", () => Fail<RedisValue>(GivenUp).Catch(_ => Echo($"d{id}")), said => said.ToString() == $"d{id}").ConfigureAwait(false);
        await calls.Try("Catch of a kind", () => Fail<RedisValue>(GivenUp).Catch((RedisError.Client.Missing _) => Echo($"e{id}")), said => said.ToString() == $"e{id}").ConfigureAwait(false);
        await calls.Try("OrElse", () => Fail<RedisValue>(GivenUp) | Echo($"f{id}"), said => said.ToString() == $"f{id}").ConfigureAwait(false);
        await calls.Try("Ensure", () => Echo($"g{id}").AsProgram().Ensure(static _ => true, static _ => GivenUp), said => said.ToString() == $"g{id}").ConfigureAwait(false);
        await calls.Try("MapError", () => Echo($"h{id}").AsProgram().MapError(static error => error), said => said.ToString() == $"h{id}").ConfigureAwait(false);
        await calls.Try("Attempt", () => Echo($"i{id}").AsProgram().Attempt(), said => said.ForAll(one => one.ToString() == $"i{id}")).ConfigureAwait(false);
        await calls.Try("Finally", () => Echo($"j{id}").AsProgram().Finally(Incr($"k{id}").AsProgram().Ignore()), said => said.ToString() == $"j{id}").ConfigureAwait(false);
        await calls.Try("Bracket", () => Bracket(Incr($"l{id}"), number => Echo($"m{id}-{number}"), _ => Incr($"n{id}").AsProgram().Ignore()), said => said.ToString().StartsWith($"m{id}-", StringComparison.Ordinal)).ConfigureAwait(false);
        await calls.Try("Bracket that fails", () => Bracket(Incr($"l{id}"), static _ => Fail<long>(GivenUp), _ => Incr($"n{id}").AsProgram().Ignore()), static _ => false).ConfigureAwait(false);
        await calls.Try("IfNone", () => Get<string>($"o{id}").IfNone("nothing"), static said => said == "nothing").ConfigureAwait(false);
        await calls.Try("IfNone of a program", () => Get<string>($"o{id}").IfNone(Echo($"p{id}").AsProgram().Map(static said => said.ToString())), said => said == $"p{id}").ConfigureAwait(false);
        await calls.Try("Require", () => Get<string>($"o{id}").Require("a value"), static _ => false).ConfigureAwait(false);
        await calls.Try("Defer", () => Defer(() => Echo($"q{id}").AsProgram()), said => said.ToString() == $"q{id}").ConfigureAwait(false);
        await calls.Try("lifted outcome", () => FromTask(async token =>
        {
            await new VirtualDelay(calls.World).For(TimeSpan.FromMilliseconds(1), token).ConfigureAwait(false);
            return Prelude.Right<RedisError, int>(id);
        }), got => got == id).ConfigureAwait(false);
        await calls.Try("Run of a program", async () => RedisResult.FromEither(await calls.Client.Run(Echo($"r{id}").AsProgram().Bind(static said => Pure(said))).ConfigureAwait(false)), said => said.ToString() == $"r{id}").ConfigureAwait(false);
        await calls.Try("lifted", () => FromTask(async token =>
        {
            await new VirtualDelay(calls.World).For(TimeSpan.FromMilliseconds(1), token).ConfigureAwait(false);
            return id;
        }), got => got == id).ConfigureAwait(false);
    }

    static async Task Branches(FaultCalls calls)
    {
        var id = calls.Id;
        string[] words = [$"a{id}", $"b{id}", $"c{id}"];
        await calls.Try("ZipParallel", () => ZipParallel(Echo(words[0]), Echo(words[1])), got => got.Item1.ToString() == words[0] && got.Item2.ToString() == words[1]).ConfigureAwait(false);
        await calls.Try("TraverseParallel", () => TraverseParallel(words, static word => Echo(word)), said => said.Map(static one => one.ToString()).SequenceEqual(words)).ConfigureAwait(false);
        await calls.Try("Traverse", () => Traverse(words, static word => Echo(word)), said => said.Map(static one => one.ToString()).SequenceEqual(words)).ConfigureAwait(false);
        await calls.Try("Sequence", () => Sequence(words.Select(static word => Echo(word).AsProgram())), said => said.Map(static one => one.ToString()).SequenceEqual(words)).ConfigureAwait(false);
        await calls.Try("Loop", () => Loop<int, int>(0, round => Echo(words[0]).AsProgram().Map(_ => round < 3 ? Prelude.Left<int, int>(round + 1) : Prelude.Right<int, int>(round))), static got => got == 3).ConfigureAwait(false);
        await calls.Try("Sleep", () => Sleep(TimeSpan.FromMilliseconds(2)), static _ => true).ConfigureAwait(false);
        await calls.Try("cancelled Sleep", () => Sleep(TimeSpan.FromMilliseconds(20)), static _ => false, calls.CancelledAfter(1)).ConfigureAwait(false);
        await calls.Try("RetryWhen", () => Echo(words[1]).AsProgram().Bind(static _ => Fail<RedisValue>(new RedisError.Client.Missing("again"))).RetryWhen(RetrySchedule.Exponential(TimeSpan.FromMilliseconds(1)).MaxDelay(TimeSpan.FromMilliseconds(3)).WithJitter() & RetrySchedule.Times(3), static _ => true), static _ => false).ConfigureAwait(false);
        await calls.Try("Retry", () => Echo(words[2]).AsProgram().Retry(RetrySchedule.Times(2) | RetrySchedule.Never), said => said.ToString() == words[2]).ConfigureAwait(false);
        await calls.Try("Timeout of a program", () => (from one in Echo(words[0]) from other in Echo(words[1]) select other).Timeout(TimeSpan.FromMilliseconds(2)), said => said.ToString() == words[1]).ConfigureAwait(false);
        await calls.Try("Timeout that passes", () => Sleep(TimeSpan.FromMilliseconds(50)).Timeout(TimeSpan.FromMilliseconds(5)), static _ => false).ConfigureAwait(false);
    }

    static async Task Optimists(FaultCalls calls)
    {
        var id = calls.Id;
        RedisKey key = "optimistic";
        RedisProgram<Transaction<(long Before, long Within, long After)>> Update() => from before in Get<long>(key).IfNone(0) select Multi((Get<long>(key), Incr(key)).Zip().Map(replies => (Before: before, Within: replies.Item1.IfNone(0), After: replies.Item2)));
        await calls.Try("update", () => Optimistic([key], Update()), static got => got.Before == got.Within && got.After == got.Within + 1).ConfigureAwait(false);
        await calls.Try("update in a lease", () => OnLease(Optimistic([key], Update())), static got => got.Before == got.Within).ConfigureAwait(false);
        await calls.Try("two updates on one lease", () => OnLease(ZipParallel(Optimistic([key], Update()), Optimistic([key], Update()))), static got => got.Item1.After != got.Item2.After).ConfigureAwait(false);
        await calls.Try("update without a write", () => Optimistic([key], from before in Get<long>(key).IfNone(0) select Multi(Pipeline.Pure(before))), static _ => true).ConfigureAwait(false);
        await calls.Try("abandoned update", () => Optimistic([key], Fail<Transaction<long>>(new RedisError.Client.Missing("given up"))), static _ => false).ConfigureAwait(false);
        await calls.Try("nested update", () => Optimistic([key], Optimistic([key], Update()).Map(_ => Multi(Incr(key)))), static _ => false).ConfigureAwait(false);
        await calls.Try("cancelled update", () => Optimistic([key], Sleep(TimeSpan.FromMilliseconds(10)).Bind(_ => Update())), static _ => true, calls.CancelledAfter(3)).ConfigureAwait(false);
        await calls.Try("update in time", () => Optimistic([key], Sleep(TimeSpan.FromMilliseconds(10)).Bind(_ => Update())).Timeout(TimeSpan.FromMilliseconds(4)), static _ => true).ConfigureAwait(false);
        await calls.Try("transaction beside an update", () => OnLease(ZipParallel(Optimistic([key], Update()), Multi(Echo($"b{id}")))), got => got.Item2.ToString() == $"b{id}").ConfigureAwait(false);
    }
}
