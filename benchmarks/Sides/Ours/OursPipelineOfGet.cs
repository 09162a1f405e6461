namespace Redis.Functional.Benchmarks;

/// <summary>W3.</summary>
public sealed class OursPipelineOfGet(Workload workload, Target target) : OursContender(workload, target)
{
    private readonly RedisKey[][] blocks = [.. Enumerable.Range(0, Math.Max(Keys.Length, workload.Depth)).Select(static i => Keys[i % Keys.Length]).Chunk(workload.Depth)];

    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (var at = 0; window.IsOpen; at = (at + 1) % blocks.Length)
        {
            var replies = await Client.Run(Pipeline.Traverse(blocks[at], static key => Commands.Get(key)));
            Expect(replies, values => values.Count == Depth && values[Depth - 1].IsSome);
            done += Depth;
        }

        return done;
    }
}
