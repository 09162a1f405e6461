using System.Text;
using BenchmarkDotNet.Attributes;
using LanguageExt;

namespace Redis.Functional.Benchmarks;

/// <summary>Requests and replies of 1,000 elements, per element.</summary>
public class ListMicro
{
    private const int Count = DataSet.Elements;

    private readonly RedisKey[] keys = [.. Enumerable.Range(0, Count).Select(static i => (RedisKey)DataSet.Key(i))];
    private readonly byte[] output = new byte[64 * Count];
    private readonly Command<Seq<Option<RedisValue>>> mget = Commands.MGet([.. Enumerable.Range(0, Count).Select(static i => (RedisKey)DataSet.Key(i))]);
    private readonly Command<Seq<Option<string>>> texts = Commands.MGet<string>([.. Enumerable.Range(0, Count).Select(static i => (RedisKey)DataSet.Key(i))]);
    private readonly Command<Seq<RedisValue>> range = Commands.LRange(DataSet.List, 0, Count - 1);
    private readonly Command<Seq<(RedisValue, RedisValue)>> all = Commands.HGetAll(DataSet.Hash);
    private readonly byte[] values = Encoding.ASCII.GetBytes($"*{Count}\r\n{string.Concat(Enumerable.Range(0, Count).Select(static i => $"$16\r\n{DataSet.Value(i)}\r\n"))}");
    private readonly byte[] pairs = Encoding.ASCII.GetBytes(
        $"*{2 * Count}\r\n{string.Concat(Enumerable.Range(0, Count).Select(static i => $"$16\r\n{DataSet.Key(i)}\r\n$16\r\n{DataSet.Value(i)}\r\n"))}");

    [Benchmark(Description = "make MGET", OperationsPerInvoke = Count)]
    public object Make() => Commands.MGet(keys);

    [Benchmark(Description = "measure and write MGET", OperationsPerInvoke = Count)]
    public int Write() => mget.EncodedLength() > output.Length ? throw new InvalidOperationException("too long") : mget.Encode(output);

    [Benchmark(Description = "read MGET's reply", OperationsPerInvoke = Count)]
    public object ReadMGet() => Read(mget, values);

    [Benchmark(Description = "read MGET's reply as texts", OperationsPerInvoke = Count)]
    public object ReadTexts() => Read(texts, values);

    [Benchmark(Description = "read LRANGE's reply", OperationsPerInvoke = Count)]
    public object ReadRange() => Read(range, values);

    [Benchmark(Description = "read HGETALL's reply", OperationsPerInvoke = Count)]
    public object ReadAll() => Read(all, pairs);

    private static object Read<A>(Command<A> command, byte[] reply)
        where A : notnull
    {
        var reader = new RespReader(reply, 0, reply.Length);
        return command.Read(ref reader, CodecSet.Default).TryGetValue(out var read) ? read : throw new InvalidOperationException("no list");
    }
}
