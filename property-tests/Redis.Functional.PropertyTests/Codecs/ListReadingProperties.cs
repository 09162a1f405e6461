using System.Text;
using FsCheck.Xunit;
using LanguageExt;
using Redis.Functional.PropertyTests.Resp;
using Xunit;

namespace Redis.Functional.PropertyTests.Codecs;

/// <summary>Lists of values have loops of their own: they read what is read element by element, also of replies that no server sends.</summary>
public class ListReadingProperties
{
    private static readonly Decoder<Seq<RedisValue>> Values = Decode.List<RedisValue>(Decode.Value);
    private static readonly Decoder<Seq<Option<RedisValue>>> OptionValues = Decode.List(Decode.OptionValue);
    private static readonly Decoder<Seq<(RedisValue Key, RedisValue Value)>> Pairs = Decode.Pairs<RedisValue, RedisValue>(Decode.Value, Decode.Value);

    [Property(MaxTest = 2_000)]
    public void Lists_are_read_as_their_elements_are(int seed)
    {
        var random = new SeededRandom((ulong)seed);
        var frame = Frame(random);
        Same(Values, Decode.Values, frame);
        Same(Values, Decode.ValuesOrNil, frame);
        Same(OptionValues, Decode.OptionValues, frame);
        Same(Pairs, Decode.ValuePairs, frame);
    }

    private static void Same<A>(Decoder<A> expected, Decoder<A> actual, byte[] frame)
        where A : notnull
    {
        foreach (var isOwned in new[] { true, false })
        {
            var (one, oneAt) = Read(expected, frame, isOwned);
            var (other, otherAt) = Read(actual, frame, isOwned);
            Assert.Equal(one, other);
            if (one.StartsWith("Right", StringComparison.Ordinal)) Assert.Equal(oneAt, otherAt);
        }
    }

    private static (string Outcome, int At) Read<A>(Decoder<A> decoder, byte[] frame, bool isOwned)
        where A : notnull
    {
        var reader = isOwned ? new RespReader(frame, 0, frame.Length) : new RespReader(frame);
        var read = decoder(ref reader, CodecSet.Default);
        return (read.TryGetValue(out var value) ? $"Right {value}" : $"{read.Error}", reader.Position);
    }

    // Strings of lengths with one, two and three digits, and now and then something else; spoilt in every second frame.
    private static byte[] Frame(SeededRandom random)
    {
        var count = random.Below(8);
        var text = new StringBuilder($"{random.Of<string>(["*", "~", "%", ">"])}{(random.OneIn(4) ? count + 1 : count)}\r\n");
        for (var i = 0; i < 2 * count; i++) text.Append(Element(random));
        var frame = Encoding.Latin1.GetBytes(text.ToString());
        if (random.OneIn(2)) return frame;
        var mutator = new FrameMutator(random);
        var length = mutator.Spoil(frame, frame.Length);
        return mutator.Buffer[..length];
    }

    private static string Element(SeededRandom random)
    {
        var length = random.Of<int>([0, 1, 9, 10, 16, 99, 100, 101]);
        return random.Below(12) switch
        {
            0 => random.Of<string>(["$-1\r\n", "_\r\n", ":17\r\n", "+OK\r\n", ",1.5\r\n", "#t\r\n", "=5\r\ntxt:a\r\n", "-ERR no\r\n", "*1\r\n:1\r\n", "(12\r\n"]),
            1 => $"|1\r\n+a\r\n:1\r\n$2\r\nab\r\n",
            2 => $"${length:D3}\r\n{new string('y', length)}\r\n",
            _ => $"${length}\r\n{new string('x', length)}\r\n",
        };
    }
}
