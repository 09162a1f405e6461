namespace Redis.Functional.Benchmarks;

/// <summary>What redis-benchmark is asked for: connections, pipeline depth, tests (<c>get</c>, <c>set</c> or both).</summary>
public sealed record PeerLoad(int Connections, int Depth, string Tests)
{
    public override string ToString() => $"-c {Connections} -P {Depth} -t {Tests}";
}
