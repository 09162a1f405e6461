using System.Globalization;
using System.Text;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>The lengths of the arrays that each command of the catalogue may be answered with: an array of another length is a reply to something else.</summary>
public sealed class ReplyLengthTests
{
    const int CallsPerMethod = 16;

    /// <summary>One element, or two, for each of some arguments: nothing but an array.</summary>
    static readonly Dictionary<string, Func<IReadOnlyList<string>, int?>> Computed = new()
    {
        ["MGET"] = static args => args.Count,
        ["SCRIPT EXISTS"] = static args => args.Count,
        ["ARMGET"] = static args => args.Count - 1,
        ["HMGET"] = static args => args.Count - 1,
        ["SMISMEMBER"] = static args => args.Count - 1,
        ["ZMSCORE"] = static args => args.Count - 1,
        ["GEOHASH"] = static args => args.Count - 1,
        ["GEOPOS"] = static args => args.Count - 1,
        ["HEXPIRE"] = Fields,
        ["HPEXPIRE"] = Fields,
        ["HEXPIREAT"] = Fields,
        ["HPEXPIREAT"] = Fields,
        ["HPERSIST"] = Fields,
        ["HTTL"] = Fields,
        ["HPTTL"] = Fields,
        ["HEXPIRETIME"] = Fields,
        ["HPEXPIRETIME"] = Fields,
        ["HGETDEL"] = Fields,
        ["HGETEX"] = Fields,
        ["SEXPIRE"] = Members,
        ["SPEXPIRE"] = Members,
        ["SEXPIREAT"] = Members,
        ["SPEXPIREAT"] = Members,
        ["SPERSIST"] = Members,
        ["STTL"] = Members,
        ["SPTTL"] = Members,
        ["SEXPIRETIME"] = Members,
        ["SPEXPIRETIME"] = Members,
        ["XACKDEL"] = static args => int.Parse(args[args[2] == "IDS" ? 3 : 4], CultureInfo.InvariantCulture),
        ["XDELEX"] = static args => int.Parse(args[args[1] == "IDS" ? 2 : 3], CultureInfo.InvariantCulture),
        ["BITFIELD"] = static args => args.Skip(1).Count(static arg => arg is "GET" or "SET" or "INCRBY"),
        ["BITFIELD_RO"] = static args => (args.Count - 1) / 3,
        ["COMMAND INFO"] = static args => args.Count == 0 ? null : args.Count,
        ["PUBSUB NUMSUB"] = static args => args.Count * 2,
        ["PUBSUB SHARDNUMSUB"] = static args => args.Count * 2,
    };

    /// <summary>The same lengths for all arguments, or for some forms of the command only.</summary>
    static readonly Dictionary<string, Func<IReadOnlyList<string>, int[]?>> Fixed = new()
    {
        ["TIME"] = static _ => [2],
        ["WAITAOF"] = static _ => [2],
        ["INCREX"] = static _ => [2],
        ["SCAN"] = static _ => [2],
        ["HSCAN"] = static _ => [2],
        ["SSCAN"] = static _ => [2],
        ["ZSCAN"] = static _ => [2],
        ["PHSCAN"] = static _ => [2],
        ["PHLONGEST"] = static args => args.Count > 2 && args[2] is not "LENGTH" ? [2] : null,
        ["BLESS SCAN"] = static _ => [2],
        ["CLUSTERSCAN"] = static _ => [2],
        ["BLPOP"] = static _ => [2],
        ["BRPOP"] = static _ => [2],
        ["LMPOP"] = static _ => [2],
        ["BLMPOP"] = static _ => [2],
        ["ZMPOP"] = static _ => [2],
        ["BZMPOP"] = static _ => [2],
        ["BZPOPMIN"] = static _ => [3],
        ["BZPOPMAX"] = static _ => [3],
        ["XAUTOCLAIM"] = static _ => [2, 3],
        ["ZPOPMIN"] = static args => args.Count == 1 ? [0, 1, 2] : null,
        ["ZPOPMAX"] = static args => args.Count == 1 ? [0, 1, 2] : null,
        ["ZRANK"] = static args => args.Count == 3 ? [2] : null,
        ["ZREVRANK"] = static args => args.Count == 3 ? [2] : null,
        ["XPENDING"] = static args => args.Count == 2 ? [4] : null,
        ["VEMB"] = static args => args.Count == 3 ? [3, 4] : null,
    };

    public static TheoryData<string> Names => [.. CommandsByName.Keys.Order()];

    static Dictionary<string, List<CommandCall>> CommandsByName { get; } = Calls().GroupBy(call => call.Name).ToDictionary(calls => calls.Key, calls => calls.ToList());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_command_admits_an_array_of_the_lengths_that_its_reply_can_have_and_no_other(string name)
    {
        foreach (var call in CommandsByName[name])
        {
            string[] args = [.. Enumerable.Range(0, call.Request.ArgumentCount).Select(i => call.Request.Argument(i).ToString())];
            var computed = Computed.TryGetValue(name, out var one) ? one(args) : null;
            var lengths = computed is { } count ? [count] : Fixed.TryGetValue(name, out var some) ? some(args) : null;
            var admitsArrays = (call.Request.Spec.Replies & ReplyTypes.Array) != ReplyTypes.None;
            var near = lengths is null ? [] : lengths.SelectMany(static length => new[] { length - 1, length, length + 1, length * 2 });
            foreach (var length in Enumerable.Range(0, 6).Concat(near).Where(static length => length >= 0).Distinct())
            {
                var expected = admitsArrays && (lengths is null || lengths.Contains(length));
                Assert.True(expected == Admits(call, Array(length)), $"{call}: an array of {length}");
                Assert.True(expected == Admits(call, $"|1\r\n+ttl\r\n*0\r\n{Array(length)}"), $"{call}: an array of {length} with an attribute");
                if (computed is not null) Assert.False(Admits(call, $"~{Array(length)[1..]}") || Admits(call, $"%{length}\r\n{Elements(length * 2)}"), $"{call}: a set or a map of {length}");
            }
        }
    }

    [Fact]
    public void Every_command_with_a_length_of_its_own_is_called() =>
        Assert.Empty(Computed.Keys.Concat(Fixed.Keys).Where(name => !CommandsByName[name].Exists(call => call.Request.Spec is { Replies: not ReplyTypes.None, Length: not null })));

    [Fact]
    public void A_computed_length_admits_an_error_and_no_nil()
    {
        foreach (var name in Computed.Keys)
        {
            var call = CommandsByName[name][0];
            Assert.True(Admits(call, "-ERR no\r\n") && Admits(call, "!6\r\nERR no\r\n"), name);
            Assert.False(Admits(call, "*-1\r\n") || Admits(call, "_\r\n") || Admits(call, "$-1\r\n"), name);
        }
    }

    [Theory]
    [InlineData("BLPOP")]
    [InlineData("LMPOP")]
    [InlineData("BZPOPMIN")]
    public void Nil_has_no_length(string name) => Assert.True(Admits(CommandsByName[name][0], "*-1\r\n") && Admits(CommandsByName[name][0], "_\r\n"));

    [Fact]
    public void The_length_holds_for_a_reply_that_a_codec_reads()
    {
        var request = Redis.Functional.Commands.MGet(new RedisKey[] { "a", "b" }, Codec.Utf8).Request;

        Assert.True(request.Spec.Admits(new ReplyFrame("*2\r\n_\r\n_\r\n"u8), request));
        Assert.False(request.Spec.Admits(new ReplyFrame("*1\r\n_\r\n"u8), request));
        Assert.False(request.Spec.Admits(new ReplyFrame("~2\r\n_\r\n_\r\n"u8), request));
    }

    [Fact]
    public void The_length_of_a_request_holds_for_a_reading_that_declares_another_list()
    {
        CommandSpec keys = Spec.Read("MGET", KeyPositions.All, Decode.List(Decode.OptionValue), length: ReplyLength.EachArgument(0)).Decoding(Decode.List(Decode.Value));

        Assert.True(keys.Admits(new ReplyFrame("*0\r\n"u8), CommandSpec.NoRequest));
        Assert.False(keys.Admits(new ReplyFrame("*1\r\n$0\r\n\r\n"u8), CommandSpec.NoRequest));
        Assert.False(keys.Admits(new ReplyFrame("~0\r\n"u8), CommandSpec.NoRequest));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_question_about_all_commands_has_a_reply_of_any_length(int length)
    {
        var request = ServerCommands.CommandInfo().Request;

        Assert.True(request.Spec.Admits(new ReplyFrame(Encoding.ASCII.GetBytes(Array(length))), request));
    }

    [Fact]
    public void A_key_or_field_with_the_name_of_an_option_changes_no_length()
    {
        var request = Redis.Functional.Commands.HTtl("FIELDS", "FIELDS", "2").Request;

        Assert.True(request.Spec.Admits(new ReplyFrame(Encoding.ASCII.GetBytes(Array(2))), request));
        Assert.False(request.Spec.Admits(new ReplyFrame(Encoding.ASCII.GetBytes(Array(3))), request));
    }

    [Fact]
    public void The_lengths_of_a_command_hold_for_a_reading_that_declares_none()
    {
        CommandSpec page = Spec.Read("SCAN", KeyPositions.None, DecodeScan.Page(Decode.List(Decode.Value)))
            .Decoding<int>(static (scoped ref RespReader reader, CodecSet codecs) => new(0));

        Assert.True(page.Admits(new ReplyFrame("*2\r\n$1\r\n0\r\n*0\r\n"u8), CommandSpec.NoRequest));
        Assert.False(page.Admits(new ReplyFrame("*1\r\n$1\r\n0\r\n"u8), CommandSpec.NoRequest));
    }

    [Theory]
    [InlineData("*3\r\n_\r\n_\r\n_\r\n", true)]
    [InlineData("*2\r\n_\r\n_\r\n", false)]
    [InlineData("_\r\n", true)]
    public void Nil_beside_a_list_leaves_the_lengths_of_the_list(string frame, bool admitted)
    {
        CommandSpec vector = Spec.Read("VEMB", KeyPositions.One, Decode.Optional<RawVector>(RawVector.Read));

        Assert.Equal(admitted, vector.Admits(new ReplyFrame(Encoding.ASCII.GetBytes(frame)), CommandSpec.NoRequest));
    }

    static int? Fields(IReadOnlyList<string> args) => Behind("FIELDS", args);

    static int? Members(IReadOnlyList<string> args) => Behind("MEMBERS", args);

    static int Behind(string word, IReadOnlyList<string> args)
    {
        var counts = Enumerable.Range(2, args.Count - 2).Where(at => args[at - 1] == word && args[at] == (args.Count - at - 1).ToString(CultureInfo.InvariantCulture));
        return int.Parse(args[counts.First()], CultureInfo.InvariantCulture);
    }

    static bool Admits(CommandCall call, string frame) => call.Request.Spec.Admits(new ReplyFrame(Encoding.ASCII.GetBytes(frame)), call.Request);

    static string Array(int length) => $"*{length}\r\n{Elements(length)}";

    static string Elements(int count) => string.Concat(Enumerable.Repeat(":1\r\n", count));

    static IEnumerable<CommandCall> Calls()
    {
        var random = new Random(1);
        return CommandMethod.All.SelectMany(method => Enumerable.Range(0, CallsPerMethod).Select(_ => method.Call(random)).OfType<CommandCall>());
    }
}
