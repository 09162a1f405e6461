namespace Redis.Functional.Benchmarks;

/// <summary>W3, SET.</summary>
public sealed class OursPipelineOfSet(Workload workload, Target target) : OursContender(workload, target)
{
    private readonly (RedisKey Key, RedisValue Value)[][] blocks = [.. Keys.Zip(Values).Chunk(workload.Depth)];

    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (var at = 0; window.IsOpen; at = (at + 1) % blocks.Length)
        {
            var replies = await Client.Run(Pipeline.Traverse(blocks[at], static pair => Commands.Set(pair.Key, pair.Value)));
            Expect(replies, units => units.Count == Depth);
            done += Depth;
        }

        return done;
    }
}
