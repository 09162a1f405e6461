using LanguageExt;

namespace Redis.Functional.Benchmarks;

/// <summary>W12 as W4: start as many SETs as the load has in flight, then await each.</summary>
public sealed class OursLoadByHand(Workload workload, Target target) : OursContender(workload, target)
{
    private readonly ValueTask<Either<RedisError, Unit>>[] started = new ValueTask<Either<RedisError, Unit>>[workload.Depth];

    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (var at = 0; window.IsOpen; done += started.Length)
        {
            for (var i = 0; i < started.Length; i++, at = (at + 1) % Keys.Length) started[i] = Client.Run(Commands.Set(Keys[at], Values[at]));
            for (var i = 0; i < started.Length; i++) Expect(await started[i], static _ => true);
        }

        return done;
    }
}
