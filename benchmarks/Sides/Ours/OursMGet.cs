namespace Redis.Functional.Benchmarks;

/// <summary>W5, MGET.</summary>
public sealed class OursMGet(Workload workload, Target target) : OursContender(workload, target)
{
    private readonly RedisKey[][] blocks = [.. Keys.Chunk(DataSet.Elements)];

    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++) Expect(await Client.Run(Commands.MGet(blocks[done % blocks.Length])), static values => values.Count == DataSet.Elements);
        return done;
    }
}
