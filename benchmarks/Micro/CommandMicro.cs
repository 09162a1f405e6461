using System.Text;

namespace Redis.Functional.Benchmarks;

/// <summary>Commands: made, written, and their replies read.</summary>
public static class CommandMicro
{
    private const int Count = 1_000;

    public static IEnumerable<MicroCase> Cases()
    {
        var key = (RedisKey)DataSet.Key(1);
        var value = (RedisValue)DataSet.Value(1);
        var get = Commands.Get(key);
        var keys = Enumerable.Repeat(key, Count).ToArray();
        var output = new byte[256];
        var reply = Encoding.ASCII.GetBytes($"$16\r\n{DataSet.Value(1)}\r\n");
        yield return new("make GET", Count, () => Repeat(() => Commands.Get(key)));
        yield return new("write GET", Count, () => Repeat(() => get.Encode(output)));
        yield return new("make and write GET", Count, () => Repeat(() => Commands.Get(key).Encode(output)));
        yield return new("make and write SET", Count, () => Repeat(() => Commands.Set(key, value).Encode(output)));
        yield return new("make GET with two Maps", Count, () => Repeat(() => Commands.Get(key).Map(static v => v.IsSome).Map(static some => !some)));
        yield return new("make a pipeline of 1,000 GET, per element", Count, () => Pipeline.Traverse(keys, static each => Commands.Get(each)));
        yield return new("read GET's reply", Count, () => ReadAll(get, reply));
    }

    private static void Repeat<A>(Func<A> make)
    {
        for (var i = 0; i < Count; i++) _ = make();
    }

    private static void ReadAll<A>(Command<A> command, byte[] reply)
    {
        for (var i = 0; i < Count; i++)
        {
            var reader = new RespReader(reply);
            if (!command.Read(ref reader, CodecSet.Default).TryGet(out _)) throw new InvalidOperationException("no value");
        }
    }
}
