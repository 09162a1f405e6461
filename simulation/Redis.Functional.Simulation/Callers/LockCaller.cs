using LanguageExt;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Work under a lock that all such callers want: two never hold it at once, and fencing tokens grow.</summary>
sealed class LockCaller(CallerContext context, int id) : Caller(context, id)
{
    const string Name = "lock";
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    protected override async Task Call(int number)
    {
        var wanted = new RedisLock(Name)
        {
            Ttl = TimeSpan.FromMilliseconds(300), AcquireTimeout = TimeSpan.FromMilliseconds(Random.Below(600)), PollInterval = TimeSpan.FromMilliseconds(20), AutoExtend = Random.OneIn(2),
            SafetyMargin = TimeSpan.FromMilliseconds(60),
        };
        _ = await Ask("lock", wanted.Hold(held => FromTask(token => Work(held, token))), Limit).ConfigureAwait(false);
    }

    async Task<Unit> Work(HeldLock held, CancellationToken token)
    {
        foreach (var other in Context.Holders)
            Expect(other.State != LockState.Held || held.State != LockState.Held, $"the locks of fences {other.FencingToken} and {held.FencingToken} are held at once");
        Expect(held.State != LockState.Held || held.FencingToken > Context.LastFence || !Context.Settings.IsFaultless, $"fence {held.FencingToken} came after {Context.LastFence}");
        Context.LastFence = Math.Max(Context.LastFence, held.FencingToken);
        Context.Holders.Add(held);
        await new VirtualDelay(World).For(Random.UpTo(TimeSpan.FromMilliseconds(500)), token).ConfigureAwait(false);
        Context.Holders.Remove(held);
        return Unit.Default;
    }
}
