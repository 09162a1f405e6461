namespace Redis.Functional.Benchmarks;

/// <summary>W8 in F#: a caller of <c>benchmarks/FSharp</c>.</summary>
public sealed class OursFSharp(Workload workload, Target target, OursFSharp.Caller caller) : OursCallers(workload, target)
{
    /// <summary>One caller of the F# project.</summary>
    public delegate Task<long> Caller(IRedisClient client, RedisKey[] keys, RedisValue[] values, int first, int step, Func<bool> isOpen);

    protected override Task<long> CallAsync(int first, Window window) => caller(Client, Keys, Values, first, Depth, () => window.IsOpen);
}
