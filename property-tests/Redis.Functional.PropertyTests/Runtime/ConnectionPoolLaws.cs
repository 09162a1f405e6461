using FsCheck.Xunit;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Redis.Functional.Tests.Runtime;
using Xunit;

namespace Redis.Functional.PropertyTests.Runtime;

/// <summary>Whatever is done to a pool, in whatever order, its figures agree with one another, and nothing is left over.</summary>
public class ConnectionPoolLaws
{
    const int MaxSize = 3;
    static readonly RedisError Refused = Sample.Lost(Delivery.NotSent);

    [Property(MaxTest = 500, EndSize = 200)]
    public async Task Leases_cancels_returns_and_losses_leak_nothing(byte[] steps, bool fails)
    {
        var bench = new PoolBench(MaxSize, maxWait: 500, idle: 1_000, fails: fails, backoff: 50, isEager: false);
        var asked = new List<(Task<RedisResult<FakePooled>> Lease, CancellationTokenSource Cancel)>();
        var known = new List<FakePooled>();
        foreach (var step in steps)
        {
            Do(step % 8, step / 8);
            Agree(bench.Pool.Statistics);
        }

        foreach (var (_, cancel) in asked) await cancel.CancelAsync();
        foreach (var (lease, cancel) in asked)
        {
            if ((await lease).TryGetValue(out var lent)) bench.Pool.GiveBack(lent);
            cancel.Dispose();
        }

        await Eventually.TrueAsync(() => bench.Pool.Statistics is { InUse: 0, Waiting: 0 } rest && rest.Created - rest.Closed == rest.Idle, $"nothing is left: {bench.Pool.Statistics}");
        Agree(bench.Pool.Statistics);
        bench.Pool.Close(FallbackErrors.ClosedNotSent);
        Assert.Equal(bench.Pool.Statistics.Created, bench.Pool.Statistics.Closed);

        void Do(int what, int which)
        {
            switch (what)
            {
                case 0 or 1:
                    var cancel = new CancellationTokenSource();
                    asked.Add((bench.Take(cancel.Token), cancel));
                    break;
                case 2 when asked.Count > 0:
                    asked[which % asked.Count].Cancel.Cancel();
                    break;
                case 3 when Granted(which) is { } lent:
                    bench.Pool.GiveBack(lent);
                    break;
                case 4 when known.Count > 0:
                    known[which % known.Count].End(Refused);
                    break;
                case 5:
                    bench.Advance(which * 20);
                    break;
                case 6:
                    var made = new FakePooled();
                    if (bench.TryEndDial(which % 3 == 0 ? Refused : made)) known.Add(made);
                    break;
                case 7 when bench.Pool.TryTake() is { } idle:
                    bench.Pool.GiveBack(idle);
                    break;
                default:
                    bench.Pool.Prepare();
                    break;
            }
        }

        FakePooled? Granted(int which)
        {
            var done = asked.FindAll(one => one.Lease.IsCompletedSuccessfully && one.Lease.Result.IsOk);
            return done.Count > 0 && done[which % done.Count].Lease.Result.TryGetValue(out var lent) ? lent : null;
        }
    }

    static void Agree(PoolStatistics figures)
    {
        Assert.Equal(figures.Created - figures.Closed, figures.InUse + figures.Idle);
        Assert.InRange(figures.InUse + figures.Idle, 0, MaxSize);
    }
}
