using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>
/// T27 over a failover. A lock that the replica has seen outlives it. One that was not passed on may be held twice, once on each server; on one server never.
/// </summary>
[Trait("Load", "Waits")]
public sealed class SentinelLockTests
{
    private const int Contenders = 8;
    private const int Enough = 20;
    private static readonly RedisKey Key = "lock";

    [Fact]
    public async Task A_lock_that_was_replicated_outlives_the_failover() => await Failover.Each(static async failover =>
    {
        var definition = new RedisLock(Key) { Ttl = TimeSpan.FromMinutes(1), AutoExtend = true };
        await using var client = await failover.Connect(new() { WhenDisconnected = WhenDisconnected.Wait });
        await using var other = await failover.Connect();
        await using var held = (await definition.Acquire(client)).Right();
        await Eventually.TrueAsync(async () => await failover.Set.Servers[1].CliAsync("GET", $"{Key}") == $"{held.Token}", "the replica has the lock");
        var waiting = (definition with { AcquireTimeout = TimeSpan.FromMinutes(2) }).Acquire(other).AsTask();

        await failover.Happens();
        await Eventually.TrueAsync(() => failover.IsFollowedBy(client) && failover.IsFollowedBy(other), "both follow");
        await held.Extend().Right();

        Assert.Equal(LockState.Held, held.State);
        Assert.Equal($"{held.Token}", await failover.Promoted.CliAsync("GET", $"{Key}"));
        Assert.False(waiting.IsCompleted);
        Assert.True(await held.Release().Right());
        await using var next = (await waiting).Right();
        Assert.True(next.FencingToken > held.FencingToken, $"{failover}: {next.FencingToken} after {held.FencingToken}");
    });

    [Fact]
    public async Task Contenders_meet_on_one_server_never() => await Failover.Each(static async failover =>
    {
        await using var one = await failover.Connect();
        await using var other = await failover.Connect(new() { Protocol = ProtocolPreference.Resp2, WhenDisconnected = WhenDisconnected.Wait });
        var contest = new Contest();
        using var over = new CancellationTokenSource();
        var contending = Task.WhenAll(Enumerable.Range(0, Contenders).Select(n => contest.Contend(n % 2 == 0 ? one : other, over.Token)));
        await Eventually.TrueAsync(() => contest.HeldOn(failover.Deposed).Length > Enough, "the lock is taken again and again");

        await failover.Happens();
        await Eventually.TrueAsync(() => contest.HeldOn(failover.Promoted).Length > Enough, "and on the next primary");
        await over.CancelAsync();
        await contending;

        long[] deposed = contest.HeldOn(failover.Deposed), promoted = contest.HeldOn(failover.Promoted);
        Figures.Report("T27", $"sentinels, {failover}: {deposed.Length} times held on the deposed primary and {promoted.Length} on the next; {contest.Overlaps.Count} overlaps, {contest.Overlaps.Count(static pair => pair.OnOneServer)} on one server; {deposed.Intersect(promoted).Count()} fences given by both; {contest.NotHeld} releases of a lock that was gone");
        Assert.DoesNotContain(contest.Overlaps, static pair => pair.OnOneServer);
        Assert.All([deposed, promoted], fences => Assert.Equal(fences.Distinct().Order(), fences));
        Assert.Equal(0, contest.NotHeld);
        await Eventually.TrueAsync(async () => await failover.Promoted.CliAsync("EXISTS", $"{Key}") == "0", "no lock is left");
    });

    /// <summary>Who holds the lock, as its holders believe, and on which server they found it.</summary>
    private sealed class Contest
    {
        private static readonly RedisLock Definition = new(Key) { Ttl = TimeSpan.FromSeconds(3), AcquireTimeout = TimeSpan.FromSeconds(30), PollInterval = TimeSpan.FromMilliseconds(5) };

        private readonly Lock _gate = new();
        private readonly List<Holder> _all = [];
        private readonly List<Holder> _believers = [];
        private readonly List<(Holder One, Holder Other)> _overlaps = [];
        private int _notHeld;

        /// <summary>Two who believed at once that they had it, and whether both had found it on one server.</summary>
        public List<(Holder One, Holder Other, bool OnOneServer)> Overlaps
        {
            get
            {
                lock (_gate) return [.. _overlaps.Select(static pair => (pair.One, pair.Other, pair.One.Port.Length > 0 && pair.One.Port == pair.Other.Port))];
            }
        }

        /// <summary>Releases on the server where the lock was found that said that it was not there any more.</summary>
        public int NotHeld => Volatile.Read(ref _notHeld);

        /// <summary>The fencing tokens of those who found their lock on a server, in the order in which they got it.</summary>
        public long[] HeldOn(RedisServer server)
        {
            lock (_gate) return [.. _all.Where(holder => holder.Port == $"{server.Port}").Select(static holder => holder.Lock.FencingToken)];
        }

        public async Task Contend(RedisClient client, CancellationToken over)
        {
            while (!over.IsCancellationRequested)
            {
                var acquired = await Definition.Acquire(client, over);
                if (acquired.IsRight) await Hold(client, acquired.Right());

                // While nothing is connected some errors come at once: that is no reason to spin.
                else await Task.Delay(1, CancellationToken.None);
            }
        }

        private async Task Hold(RedisClient client, HeldLock held)
        {
            await using var owned = held;
            var holder = new Holder(held);
            Enter(holder);
            var found = await client.Run((Get<string>(Key), ServerCommands.ConfigGet("port")).Zip());
            var port = found.Match(Left: static _ => "", Right: both => both.Item1 == $"{held.Token}" ? both.Item2[0].Value : "");
            lock (_gate) holder.Port = port;
            Look(holder);
            var isHeld = Leave(holder);
            var released = await held.Release();
            if (isHeld && client.Node.Endpoint is RedisEndpoint.Tcp server && $"{server.Port}" == port && released.Match(Left: static _ => false, Right: static was => !was)) Interlocked.Increment(ref _notHeld);
        }

        private void Enter(Holder holder)
        {
            lock (_gate)
            {
                _all.Add(holder);
                _believers.Add(holder);
            }

            Look(holder);
        }

        private void Look(Holder holder)
        {
            lock (_gate)
                if (holder.Lock.State == LockState.Held) _overlaps.AddRange(_believers.Where(other => other != holder && other.Lock.State == LockState.Held).Select(other => (holder, other)));
        }

        private bool Leave(Holder holder)
        {
            lock (_gate)
            {
                _believers.Remove(holder);
                return holder.Lock.State == LockState.Held;
            }
        }
    }

    private sealed class Holder(HeldLock held)
    {
        public HeldLock Lock { get; } = held;

        /// <summary>Of the server where it found the lock; empty: it could not ask, or the lock was not there.</summary>
        public string Port { get; set; } = "";
    }
}
