using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>Commands and options that no server of the tests has: each refuses them in words from which the client tells what is needed.</summary>
public sealed class AnnouncedTests : Catalogue
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_server_without_a_command_is_named_those_that_have_it(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, other) = (redis.Key("{a}k"), redis.Key("{a}l"));
        (string Name, RedisProgram<Unit> Call)[] calls =
        [
            ("ARGET", ArGet(key, 0).Ignore()), ("ARINSERT", ArInsert(key, "v").Ignore()), ("ARGREP", ArGrep(key, [ArrayMatch.Exact("v")]).Ignore()),
            ("INCREX", IncrEx(key, expiry: Second).Ignore()), ("XNACK", XNack(key, "g", [new(1, 1)]).Ignore()),
            ("LMOVEM", LMoveM(key, other, ListSide.Left, ListSide.Right).Ignore()), ("SUNIONCARD", SUnionCard([key, other]).Ignore()),
            ("BLMOVEM", BLMoveM(key, other, ListSide.Left, ListSide.Right, Second).Ignore()), ("HIMPORT PREPARE", HImport(["f"], [(key, ["v"])])),
            ("SEXPIRE", SExpire(key, Second, "m").Ignore()), ("SADDEX", SAddEx(key, ["m"], Second).Ignore()), ("STTL", STtl(key, "m").Ignore()),
            ("ZMOVE", ZMove(key, other, SortedSetSide.Min).Ignore()), ("BITRANGEINTARRAY", BitRangeIntArray(key).Ignore()), ("BLESS GET", BlessGet(key).Ignore()),
            ("PHSET", PHSet(key, "p", [("f", "v")]).Ignore()), ("PHLONGEST", PHLongest(key, "p").Ignore()),
        ];
        foreach (var (name, call) in calls)
            if (!await redis.Has(name.Split(' ')[0]))
                Named(name, await redis.Error(call));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_server_without_a_subcommand_is_named_those_that_have_it(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        if (!await redis.Has("BACKUP")) Named("BACKUP STATUS", await redis.Error(BackupStatus()));
        if (!await redis.Has("ACL|ROLES")) Named("ACL ROLES", await redis.Error(AclRoles()));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_server_without_an_option_is_named_those_that_have_it(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("k");
        Unless("ZUNION COUNT", await redis.Outcome(ZUnion([key], aggregate: ScoreAggregate.Count).Ignore()));
        Unless("XREAD MAXCOUNT", await redis.Outcome(XRead([(key, default)], new StreamLimits { Count = 5 }).Ignore()));
        Unless("XREADGROUP MAXSIZE", await redis.Outcome(XReadGroup([(key, default)], "g", "c", new StreamLimits { Bytes = 500 }).Ignore()), "NOGROUP");
        Unless("SISMEMBER XX", await redis.Outcome(SIsMemberIfExists(key, "m").Ignore()));
        Unless("SET IFNE", await redis.Outcome(Set(key, "v", SetWhen.ValueDiffers("w")).Ignore()));
    }

    private static void Named(string name, RedisError error) =>
        Assert.Contains($"({name} needs ", Assert.IsType<RedisError.Server>(error).Message, StringComparison.Ordinal);

    // A newer server has it; then the key has no group.
    private static void Unless(string name, Either<RedisError, Unit> outcome, string code = "") => outcome.IfLeft(error =>
    {
        if (error is not RedisError.Server { Code: var found } || found != code) Named(name, error);
    });
}
