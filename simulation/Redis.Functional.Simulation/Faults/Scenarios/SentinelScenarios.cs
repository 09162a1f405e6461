using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>A client that follows a primary by its sentinels, through failovers of each kind.</summary>
static class SentinelScenarios
{
    static readonly FailoverPlan Quick = new(Ms(4), FailoverCause.Unharmed, FailoverEnd.Done)
    {
        Detected = Ms(2), Promoted = Ms(6), Seen = Ms(6), Heard = Ms(4), Announced = Ms(8), Demoted = Ms(8), Away = Ms(40),
    };

    static readonly SentinelSettings Usual = new() { Servers = 2, Configured = 2, MinOtherSentinels = 0, FollowsEarly = true, Lag = TimeSpan.Zero, LostEvents = 0 };

    public static IEnumerable<FaultScenario> All { get; } =
    [
        new("promotion", Calls) { Sentinels = Usual with { Failovers = [Quick] } },
        new("promotion that is given up", Calls) { Sentinels = Usual with { Failovers = [Quick with { End = FailoverEnd.TimedOutPromoted }] } },
        new("promotion without announcements", Calls)
        {
            Sentinels = Usual with { Failovers = [Quick with { Cause = FailoverCause.Killed }], Faults = [new(Ms(2), Ms(60), 0, SentinelFaultKind.Dead), new(Ms(3), Ms(30), 1, SentinelFaultKind.CutOff)] },
        },
        new("sentinels that are asked", Waiting) { Sentinels = Usual },
        new("reads at replicas", Reading) { Sentinels = Usual with { Servers = 3 } },
        new("reads at replicas over a failover", Reading) { Sentinels = Usual with { Servers = 3, Failovers = [Quick with { Cause = FailoverCause.Killed }] } },
    ];

    static TimeSpan Ms(double milliseconds) => TimeSpan.FromMilliseconds(milliseconds);

    static async Task Calls(FaultCalls calls)
    {
        if (calls.Id == 0) calls.Surroundings.Deployment!.Begin();
        for (var round = 0; round < 4; round++)
        {
            var word = $"s{calls.Id}-{round}";
            await calls.Try("ECHO", () => Echo(word), said => said.ToString() == word).ConfigureAwait(false);
            await calls.Try("INCR", () => Incr($"counter-{calls.Id}"), static number => number > 0).ConfigureAwait(false);
            await calls.Try("lease", () => OnLease(Echo(word)), said => said.ToString() == word).ConfigureAwait(false);
            await calls.Wait(8).ConfigureAwait(false);
        }
    }

    // Two views read what is written at the primary, and may read what was there before. The last reads come after a question for the role.
    static async Task Reading(FaultCalls calls)
    {
        if (calls.Id == 0) calls.Surroundings.Deployment!.Begin();
        var key = $"counter-{calls.Id}";
        for (var round = 0; round < 4; round++)
        {
            await calls.Try("INCR", () => Incr(key), static number => number is > 0 and <= 4).ConfigureAwait(false);
            await Read(calls, "GET at a replica", ReadFrom.Replica, key).ConfigureAwait(false);
            await Read(calls, "GET preferably at a replica", ReadFrom.ReplicaPreferred, key).ConfigureAwait(false);
            await calls.Wait(round < 3 ? 8 : 1_100).ConfigureAwait(false);
        }

        await Read(calls, "GET anywhere", ReadFrom.Any, key).ConfigureAwait(false);
        await calls.Try("lease of a view", () => calls.Client.Reading(ReadFrom.Any).RunResult(OnLease(Echo(key))), said => said.ToString() == key).ConfigureAwait(false);
    }

    static Task Read(FaultCalls calls, string name, ReadFrom policy, string key) =>
        calls.Try(name, () => calls.Client.Reading(policy).RunResult(Get<long>(key)), static value => value.IfNone(0) is >= 0 and <= 4);

    // The first question of those that are asked from time to time, and the others that they tell of.
    static async Task Waiting(FaultCalls calls)
    {
        await calls.Try("ECHO", () => Echo("a"), static said => said.ToString() == "a").ConfigureAwait(false);
        await calls.Wait(1_100).ConfigureAwait(false);
        await calls.Try("ECHO", () => Echo("b"), static said => said.ToString() == "b").ConfigureAwait(false);
    }
}
