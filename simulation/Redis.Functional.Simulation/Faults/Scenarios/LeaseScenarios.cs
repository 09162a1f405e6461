using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Connections for one user: leased, waited for, left early, and in short supply.</summary>
static class LeaseScenarios
{
    public static IEnumerable<FaultScenario> All { get; } =
    [
        new("leases", Leases),
        new("waiting", Waiting)
        {
            Configure = static config => config with { MaxLeasedConnections = 1, CommandTimeout = TimeSpan.FromMilliseconds(60), LeaseIdleTimeout = TimeSpan.FromMilliseconds(20) },
            Pool = static pool => pool with { MaxSize = 1, LeaseTimeout = TimeSpan.FromMilliseconds(30), IdleTimeout = TimeSpan.FromMilliseconds(20) },
        },
        new("refusing leases", Waiting)
        {
            Configure = static config => config with { MaxLeasedConnections = 2, MaxInFlightCommands = 1, WhenInFlightFull = WhenInFlightFull.Fail },
            Pool = static pool => pool with { MaxSize = 2 },
        },
        new("narrow leases", Waiting) { Configure = static config => config with { MaxInFlightCommands = 1 } },
        new("silent leases", Waiting)
        {
            Configure = static config => config with { MaxInFlightCommands = 2, CommandTimeout = TimeSpan.FromMilliseconds(60) },
            Disturb = static around => around.After(5, static one => one.Network.SilentUntil = one.In(220)),
        },
        new("short supply", Waiting)
        {
            Configure = static config => config with { MaxLeasedConnections = 1, MaxInFlightCommands = 2, WhenDisconnected = WhenDisconnected.Fail },
            Pool = static pool => pool with { MaxSize = 1, LeaseTimeout = TimeSpan.Zero, MinSize = 1 },
            Disturb = static around => around.After(6, static one => one.Network.CutAll()),
        },
    ];

    static async Task Leases(FaultCalls calls)
    {
        var (client, id) = (calls.Client, calls.Id);
        await calls.Try("Optimistic", () => Optimistic([$"w{id}"], from seen in Get<long>($"w{id}").IfNone(0) select Multi(Incr($"w{id}"))), static _ => true).ConfigureAwait(false);
        await calls.Try("BLPOP", () => BLPop("nothing", TimeSpan.FromMilliseconds(5)), static popped => popped.IsNone).ConfigureAwait(false);
        await calls.Try("With", async () => RedisResult.FromEither(await client.WithLease(_ => Echo($"v{id}")).ConfigureAwait(false)), said => said.ToString() == $"v{id}").ConfigureAwait(false);
        await calls.Try("ZipParallel", () => ZipParallel(Echo($"o{id}"), OnLease(Echo($"i{id}"))), got => got.Item1.ToString() == $"o{id}" && got.Item2.ToString() == $"i{id}").ConfigureAwait(false);
        await calls.Try("cancelled BLPOP", () => BLPop("nothing", TimeSpan.FromMilliseconds(20)), static popped => popped.IsNone, calls.CancelledAfter(0.8)).ConfigureAwait(false);
        await calls.Try("function With", async () => RedisResult.FromEither(await client.WithLease(async (lease, token) =>
        {
            var said = await lease.Run(Echo($"x{id}"), token).ConfigureAwait(false);
            _ = await lease.Run(Incr($"y{id}"), token).ConfigureAwait(false);
            return said;
        }).ConfigureAwait(false)), said => said.ToString() == $"x{id}").ConfigureAwait(false);
        await calls.GuardAsync(async () =>
        {
            if (!client.Node.TryLease(out var ready)) return;
            await using var returned = ready.ConfigureAwait(false);
            await calls.Try("TryLease", () => ready.RunResult(Echo($"t{id}")), said => said.ToString() == $"t{id}").ConfigureAwait(false);
            await calls.Try("of a lease", () => ready.RunResult(OnLease(OnLease(OnLease(Echo($"n{id}"))))), said => said.ToString() == $"n{id}").ConfigureAwait(false);
            await calls.GuardAsync(() => ready.DisposeAsync().AsTask()).ConfigureAwait(false);
            await calls.Try("after its return", () => ready.RunResult(Echo("late")), static said => said.ToString() == "late").ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    // More want a connection than there are, some give up on the way, and connections are lost meanwhile.
    static async Task Waiting(FaultCalls calls)
    {
        var (client, id) = (calls.Client, calls.Id);
        calls.Surroundings.After(3, one => calls.Guard(() => _ = client.Node.PoolStatistics));
        await Task.WhenAll(
            calls.Try("long lease", () => OnLease(from one in Echo($"a{id}") from _ in Sleep(TimeSpan.FromMilliseconds(8)) from other in Echo($"b{id}") select other), said => said.ToString() == $"b{id}"),
            calls.Try("BLPOP", () => BLPop($"list{id}", TimeSpan.FromMilliseconds(20)), static popped => popped.IsNone),
            calls.Try("cancelled while waiting", () => OnLease(Echo($"c{id}")), said => said.ToString() == $"c{id}", calls.CancelledAfter(4)),
            calls.Try("plain call", () => Echo($"d{id}"), said => said.ToString() == $"d{id}"),
            calls.Try("plain transaction", () => Multi(Echo($"e{id}")), said => said.ToString() == $"e{id}"),
            calls.Try("pipelined lease", () => OnLease(ZipParallel(ZipParallel(Echo($"f{id}"), Echo($"g{id}")), ZipParallel(Echo($"h{id}"), Multi(Echo($"i{id}"))))), got => got.Item1.Item1.ToString() == $"f{id}" && got.Item2.Item2.ToString() == $"i{id}")).ConfigureAwait(false);
        await calls.Wait(60).ConfigureAwait(false);
        await calls.Try("lease for ever", () => BLPop($"list{id}", TimeSpan.Zero), static popped => popped.IsNone, calls.CancelledAfter(10)).ConfigureAwait(false);
        calls.Guard(() =>
        {
            if (client.Node.TryLease(out var lease)) _ = lease.DisposeAsync();
        });
        await calls.Try("call at the end", () => Echo($"z{id}"), said => said.ToString() == $"z{id}").ConfigureAwait(false);
    }
}
