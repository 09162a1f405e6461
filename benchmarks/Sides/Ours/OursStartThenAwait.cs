using LanguageExt;

namespace Redis.Functional.Benchmarks;

/// <summary>W4.</summary>
public sealed class OursStartThenAwait(Workload workload, Target target) : OursContender(workload, target)
{
    private readonly ValueTask<Either<RedisError, Option<RedisValue>>>[] started = new ValueTask<Either<RedisError, Option<RedisValue>>>[workload.Depth];

    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done += started.Length)
        {
            for (var i = 0; i < started.Length; i++) started[i] = Client.Run(Commands.Get(Keys[i]));
            for (var i = 0; i < started.Length; i++) Expect(await started[i], static value => value.IsSome);
        }

        return done;
    }
}
