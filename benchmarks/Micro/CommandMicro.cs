using System.Text;
using BenchmarkDotNet.Attributes;
using LanguageExt;

namespace Redis.Functional.Benchmarks;

/// <summary>Commands: made, written, and their replies read.</summary>
public class CommandMicro
{
    private const int Count = 1_000;

    private readonly RedisKey key = DataSet.Key(1);
    private readonly RedisValue value = DataSet.Value(1);
    private readonly RedisKey[] keys = [.. Enumerable.Repeat((RedisKey)DataSet.Key(1), Count)];
    private readonly byte[] output = new byte[256];
    private readonly byte[] reply = Encoding.ASCII.GetBytes($"$16\r\n{DataSet.Value(1)}\r\n");
    private readonly Command<Option<RedisValue>> get = Commands.Get(DataSet.Key(1));

    [Benchmark(Description = "make GET")]
    public object MakeGet() => Commands.Get(key);

    [Benchmark(Description = "write GET")]
    public int WriteGet() => get.Encode(output);

    [Benchmark(Description = "make and write GET")]
    public int MakeAndWriteGet() => Commands.Get(key).Encode(output);

    [Benchmark(Description = "make and write SET")]
    public int MakeAndWriteSet() => Commands.Set(key, value).Encode(output);

    [Benchmark(Description = "make GET with two Maps")]
    public object MakeGetWithTwoMaps() => Commands.Get(key).Map(static v => v.IsSome).Map(static some => !some);

    [Benchmark(Description = "make a pipeline of 1,000 GET, per element", OperationsPerInvoke = Count)]
    public object MakePipeline() => Pipeline.Traverse(keys, static each => Commands.Get(each));

    [Benchmark(Description = "read GET's reply")]
    public bool ReadReply()
    {
        var reader = new RespReader(reply);
        return get.Read(ref reader, CodecSet.Default).TryGetValue(out _) ? true : throw new InvalidOperationException("no value");
    }
}
