using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>Any command by its name. (No samples of the catalogue's: what is sent raw is not typed.)</summary>
public class RawTests
{
    // With its argument in the name it would reach the connection, and the argument the errors.
    [Theory]
    [InlineData("AUTH")]
    [InlineData("HELLO")]
    [InlineData("SELECT")]
    [InlineData("WATCH")]
    [InlineData("SUBSCRIBE")]
    [InlineData("PSUBSCRIBE")]
    public void A_command_of_the_connection_is_refused_with_its_argument_in_the_name_too(string name)
    {
        var refusal = Raw(name, "hunter2").Request.Fault();
        Assert.IsType<RedisError.Client.InvalidArgument>(refusal);
        Assert.Equal(refusal, Raw($"{name} hunter2").Request.Fault());
        Assert.Equal(refusal, Raw($"{name.ToLowerInvariant()}  hunter2").Request.Fault());
    }

    static readonly Written[] Sent =
    [
        Written.As("MODULE.THING a b", Raw("module.thing", "a", "b")),
        Written.As("GET k", Raw("get", "k")),
        Written.As("OBJECT ENCODING k", Raw("object encoding", "k")),
        Written.As("OBJECT ENCODING k", Raw("OBJECT", "encoding", "k")),
        Written.As("EVAL return 1 k", Raw("EVAL", "return", 1, "k")),
        Written.As("XREAD STREAMS BLOCK 0", Raw("XREAD", "STREAMS", "BLOCK", 0)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Sent);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Theory]
    [InlineData(1, "k")]
    [InlineData(2, "k")]
    [InlineData(4, "k")]
    [InlineData(5, "BLOCK")]
    [InlineData(0, "")]
    public void Its_keys_are_known_by_its_name(int sent, string keys) =>
        Assert.Equal(keys, string.Join(' ', KeysOf.Request(Sent[sent].Request).Select(key => key.ToString())));
}
