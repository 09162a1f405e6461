namespace Redis.Functional.Benchmarks;

/// <summary>W6, GET.</summary>
public sealed class OursBlobGet(Workload workload, Target target) : OursContender(workload, target)
{
    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++) Expect(await Client.Run(Commands.Get(DataSet.Blob)), static reply => reply.Exists(static value => value.Length == DataSet.BlobLength));
        return done;
    }
}
