namespace Redis.Functional.Benchmarks;

/// <summary>W6, GET.</summary>
public sealed class OursBlobGet(Workload workload, Target target) : OursContender(workload, target)
{
    private readonly RedisKey key = DataSet.Blob(workload.ValueBytes);
    private readonly int length = workload.ValueBytes;

    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++) Expect(await Client.Run(Commands.Get(key)), reply => reply.Exists(value => value.Length == length));
        return done;
    }
}
