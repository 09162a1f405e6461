using System.Text;
using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>The types that each command of the catalogue may be answered with: a reply of another type is a reply to something else.</summary>
public sealed class ReplyTypesTests
{
    const int CallsPerMethod = 64;

    /// <summary>Every form in which either protocol spells a type.</summary>
    static readonly (ReplyTypes Type, string Frame)[] Forms =
    [
        (ReplyTypes.Ok | ReplyTypes.Word, "+OK\r\n"), (ReplyTypes.Word, "+PONG\r\n"), (ReplyTypes.Word, "+OKAY\r\n"), (ReplyTypes.Word, "+\r\n"), (ReplyTypes.None, "+QUEUED\r\n"),
        (ReplyTypes.Bulk, "$0\r\n\r\n"), (ReplyTypes.Bulk, "$2\r\nOK\r\n"), (ReplyTypes.Bulk, "$6\r\nQUEUED\r\n"), (ReplyTypes.Verbatim, "=6\r\ntxt:ab\r\n"),
        (ReplyTypes.Integer, ":0\r\n"), (ReplyTypes.Integer, ":-1\r\n"), (ReplyTypes.Integer, ":+1\r\n"), (ReplyTypes.Double, ",1.5\r\n"), (ReplyTypes.Double, ",-inf\r\n"),
        (ReplyTypes.BigNumber, "(123\r\n"), (ReplyTypes.BigNumber, "(-123\r\n"), (ReplyTypes.Boolean, "#t\r\n"), (ReplyTypes.Boolean, "#f\r\n"),
        (ReplyTypes.Null, "_\r\n"), (ReplyTypes.Null, "$-1\r\n"), (ReplyTypes.Null, "*-1\r\n"),
        (ReplyTypes.Array, "*0\r\n"), (ReplyTypes.Array, "*1\r\n:1\r\n"), (ReplyTypes.Set, "~0\r\n"), (ReplyTypes.Map, "%0\r\n"), (ReplyTypes.Map, "%1\r\n:1\r\n:2\r\n"),
    ];

    public static TheoryData<string> Spellings => [.. Forms.Select(form => form.Frame)];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_reply_is_admitted_by_the_sets_that_have_its_type_and_by_no_other(string frame)
    {
        var type = Forms.Single(form => form.Frame == frame).Type;
        for (var set = ReplyTypes.None; set <= ReplyTypes.Any; set++)
        {
            Assert.Equal((set & type) != ReplyTypes.None, set.Admit(Encoding.ASCII.GetBytes(frame)));
            Assert.Equal((set & type) != ReplyTypes.None, set.Admit(Encoding.ASCII.GetBytes($"|1\r\n+ttl\r\n:5\r\n{frame}")));
        }
    }

    [Theory]
    [InlineData("+QUEUED\r\n")]
    [InlineData("+OKAY\r\n")]
    [InlineData("$6\r\nQUEUED\r\n")]
    public void OK_is_read_from_no_other_word(string frame)
    {
        var reader = new RespReader(Encoding.ASCII.GetBytes(frame));

        Assert.True(Decode.Ok(ref reader, CodecSet.Default).IsError);
    }

    [Fact]
    public void An_error_is_always_possible()
    {
        Assert.True(ReplyTypes.None.Admit("-ERR no\r\n"u8));
        Assert.True(ReplyTypes.None.Admit("!6\r\nERR no\r\n"u8));
    }

    [Fact]
    public void No_command_of_the_catalogue_admits_more_than_its_decoder_is_for() => Baseline.Verify(
        "tests/Redis.Functional.Tests/Commands/Data/reply-types.txt", [.. Lines()], "REDIS_FUNCTIONAL_ACCEPT_COMMANDS", "eng/accept-commands page");

    [Fact]
    public void Only_scripts_and_raw_commands_admit_anything() =>
        Assert.All(Calls(), call => Assert.Equal((call.Request.Spec.Flags & CommandFlags.Script) != CommandFlags.None, call.Request.Spec.Replies == ReplyTypes.Any));

    static IEnumerable<string> Lines() =>
        from call in Calls()
        let spec = call.Request.Spec
        group (Types: spec.Replies, IsCounted: spec.Length is not null) by call.Name into command
        orderby command.Key
        select $"{command.Key}: {string.Join(" or ", command.Distinct().Order().Select(reply => $"{reply.Types}{(reply.IsCounted ? " of a certain length" : "")}"))}";

    static IEnumerable<CommandCall> Calls()
    {
        var random = new Random(1);
        return CommandMethod.All.SelectMany(method => Enumerable.Range(0, CallsPerMethod).Select(_ => method.Call(random)).OfType<CommandCall>());
    }
}
