namespace Redis.Functional.Benchmarks;

/// <summary>W6, SET.</summary>
public sealed class OursBlobSet(Workload workload, Target target) : OursContender(workload, target)
{
    private readonly RedisValue blob = DataSet.BlobText(workload.ValueBytes);

    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++) Expect(await Client.Run(Commands.Set(DataSet.BlobCopy, blob)), static _ => true);
        return done;
    }
}
