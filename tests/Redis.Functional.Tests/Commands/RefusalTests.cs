using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Commands;

/// <summary>What no server would take is refused before anything is sent, by a sentence that says why.</summary>
public class RefusalTests
{
    static readonly TimeSpan Nothing = TimeSpan.Zero;
    static readonly TimeSpan Less = TimeSpan.FromSeconds(-1);

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("SET: the time to live must be greater than 0, not 0 ms.", Set("k", "v", Expiry.In(Nothing))),
        Written.As("SET: the time to live must be greater than 0, not -1000 ms.", Set("k", "v", SetWhen.Exists, Expiry.In(Less))),
        Written.As("SET: the time of expiry must be after 1970-01-01.", Set("k", "v", Expiry.At(DateTimeOffset.UnixEpoch))),
        Written.As("SET: argument 1 is null.", Set(default(RedisKey), (RedisValue)"v")),
        Written.As("SET: argument 2 is null.", Set("k", (string)null!)),
        Written.As("SET: the codec is null.", Set("k", 1, null!)),
        Written.As("GETEX: the time to live must be greater than 0, not 0 ms.", GetEx("k", ExpiryUpdate.In(Nothing))),
        Written.As("SETEX: the time must be greater than 0.", SetEx("k", Less, "v")),
        Written.As("PSETEX: the time must be greater than 0.", PSetEx("k", Nothing, "v")),
        Written.As("SETRANGE: an offset must be at least 0, not -1.", SetRange("k", -1, "v")),
        Written.As("MGET: at least one key is required.", MGet()),
        Written.As("MGET: at least one key is required.", MGet((RedisKey[])null!)),
        Written.As("MGET: at least one key is required.", MGet((IEnumerable<string>)null!)),
        Written.As("MGET: argument 2 is null.", MGet("a", default)),
        Written.As("MSET: at least one pair is required.", MSet()),
        Written.As("MSET: argument 2 is null.", MSet(("a", default))),
        Written.As("DEL: at least one key is required.", Del(new List<RedisKey>())),
        Written.As("DEL: argument 1 is null.", Del(new List<string> { null! })),
        Written.As("BITOP: the word of an option must begin with a letter and consist of letters, digits and hyphens.", BitOp(BitOperation.Of(""), "d", "a")),
        Written.As("BITOP: the word of an option must begin with a letter and consist of letters, digits and hyphens.", BitOp(BitOperation.Of("A B"), "d", "a")),
        Written.As("SET: the word of an option must begin with a letter and consist of letters, digits and hyphens.", Set("k", "v", SetWhen.Of(null!))),
        Written.As("ZUNION: the word of an option must begin with a letter and consist of letters, digits and hyphens.", ZUnion(["k"], ScoreAggregate.Of("é"))),
        Written.As("XTRIM: the word of an option must begin with a letter and consist of letters, digits and hyphens.", XTrim("k", StreamTrim.Of("a\r\nb", 1))),
        Written.As("SET: argument 2 contains an unpaired surrogate, which is not valid text.", Set("k", "\ud83d")),
        Written.As("RESTORE: Expiry.KeepTtl is not allowed, because a restored key has no previous expiry.", Restore("k", "v", Expiry.KeepTtl)),
        Written.As("RESTORE: the time to live must be greater than 0, not 0 ms.", Restore("k", "v", Expiry.In(Nothing))),
        Written.As("RESTORE: specify idleTime or frequency, not both.", Restore("k", "v", idleTime: Nothing, frequency: 1)),
        Written.As("RESTORE: idleTime is negative. It must be 0 or more.", Restore("k", "v", idleTime: Less)),
        Written.As("MIGRATE: at least one key is required.", Migrate("h", 1, [], 0, TimeSpan.FromSeconds(1))),
        Written.As("MIGRATE: the timeout must be greater than 0.", Migrate("h", 1, ["k"], 0, Nothing)),
        Written.As("SCAN: a count must be at least 1, not 0.", Scan(count: 0)),
        Written.As("SORT: an offset must be at least 0, not -1.", Sort("k", new() { Limit = new(-1, 5) })),
        Written.As("WAIT: the number of replicas must be at least 0, not -1.", Wait(-1, TimeSpan.FromSeconds(1))),
        Written.As("WAIT: the timeout must be greater than 0.", Wait(1, Nothing)),
        Written.As("HDEL: at least one value is required.", HDel("k")),
        Written.As("HSET: at least one pair is required.", HSet("k", new List<(RedisValue, RedisValue)>())),
        Written.As("HEXPIRE: at least one value is required.", HExpire("k", TimeSpan.FromSeconds(1), new List<string>())),
        Written.As("HSCAN: a count must be at least 1, not -5.", HScan("k", count: -5)),
        Written.As("CLIENT KILL: ClientFilter needs at least one condition.", ClientKill(new() { SkipMe = false })),
        Written.As("CLIENT KILL: the filter is null.", ClientKill(null!)),
        Written.As("CLIENT LIST: at least one number is required.", ClientList([])),
        Written.As("CLIENT PAUSE: the time must be greater than 0.", ClientPause(Nothing)),
        Written.As("RAW: the name of the command is empty.", Raw("")),
        Written.As("RAW: the name of the command is empty.", Raw(null!)),
        Written.As("RAW: the name of the command must consist of printable ASCII characters.", Raw("GE\r\nT")),
        Written.As("RAW: the name must not contain arguments. Pass each argument separately.", Raw("SET secret")),
        Written.As("RAW: the name must not contain arguments. Pass each argument separately.", Raw("SET secret value")),
        Written.As("RAW: SELECT would change a shared connection. Use RedisConfig.Database or client.Node.GetDatabase(number).", Raw("select", 3)),
        Written.As("RAW: SELECT would change a shared connection. Use RedisConfig.Database or client.Node.GetDatabase(number).", Raw("SELECT 3")),
        Written.As("RAW: CLIENT REPLY would change a shared connection. Use FireAndForget().", Raw("client reply", "off")),
        Written.As("RAW: CLIENT REPLY would change a shared connection. Use FireAndForget().", Raw("Client", "reply", "off")),
        Written.As("RAW: MULTI would change a shared connection. Use Multi(pipeline).", Raw("MULTI")),
        Written.As("BLPOP: the command can block. Use the typed command, which runs on a leased connection.", Raw("blpop", "k", 0)),
        Written.As("XREAD: the command can block. Use the typed command, which runs on a leased connection.", Raw("XREAD", "block", 0, "STREAMS", "s", "$")),
        Written.As("EXISTS: argument 1 is null.", Raw("EXISTS", default(RedisValue))),
    ];

    public static TheoryData<string, string, string> Sentences
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var sample in Groups.Refusals) data.Add(sample.Call, sample.Expected, sample.Request.Fault() is RedisError.Client.InvalidArgument fault ? fault.Message : $"{sample.Request.Fault()}");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Is_refused_with(string call, string expected, string sentence) => Written.Verify(call, expected, sentence);

    [Fact]
    public void Every_refusal_says_that_nothing_was_sent() =>
        Assert.All(Groups.Refusals, sample => Assert.Equal(Delivery.NotSent, sample.Request.Fault()!.Delivery));

    [Fact]
    public void An_encoder_that_throws_refuses_its_command_and_keeps_the_exception()
    {
        var thrown = new InvalidTimeZoneException("the encoder's own");
        var codec = Codec.Of<int>(_ => throw thrown, _ => 1);
        foreach (var request in new[] { Set("k", 1, codec).Request, Set("k", 1, codec, SetWhen.Exists).Request, HSet("k", "f", 1, codec).Request })
        {
            var fault = Assert.IsType<RedisError.Client.CallbackFailed>(request.Fault());
            Assert.Same(thrown, fault.Exception);
            Assert.Equal(Delivery.NotSent, fault.Delivery);
            Assert.Equal(request.Spec.Name, fault.Context.Command);
        }
    }

    [Fact]
    public void A_list_that_throws_while_it_is_read_refuses_its_command()
    {
        static IEnumerable<string> Failing()
        {
            yield return "a";
            throw new InvalidTimeZoneException();
        }

        Assert.IsType<RedisError.Client.CallbackFailed>(Del(Failing()).Request.Fault());
    }
}
