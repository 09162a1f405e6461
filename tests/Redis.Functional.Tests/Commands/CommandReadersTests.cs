using LanguageExt;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>Values of a reply read as a type.</summary>
public sealed class CommandReadersTests
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    static readonly RespValue Nil = RespValue.Nil;
    static readonly Codec<int> Doubled = Codec.Int32.Imap(number => number / 2, number => number * 2);

    [Fact]
    public void A_value_is_read()
    {
        Assert.Equal(7, Shapes.Both(Echo("7").As<int>(), Shapes.Text("7")));
        Assert.Equal(Prelude.Some(7), Shapes.Both(Get("k").As<int>(), Shapes.Text("7")));
        Assert.True(Shapes.Both(Get("k").As<int>(), Nil).IsNone);
    }

    [Fact]
    public void Values_of_a_list_are_read()
    {
        Assert.Equal([1, 2], Shapes.Both(SPop("k", 2).As<int>(), Shapes.Texts("1", "2")).ToArray());
        Assert.Equal([Prelude.Some(1), Option<int>.None], Shapes.Both(MGet("a", "b").As<int>(), Shapes.List(Shapes.Text("1"), Nil)).ToArray());
        Assert.Empty(Shapes.Both(SMembers("k").As<int>(), Shapes.List()));
    }

    [Fact]
    public void Values_of_pairs_are_read()
    {
        Assert.Equal([("a", 1), ("b", 2)], Shapes.Both(HGetAll("k").As<int>(), Shapes.Map(("a", Shapes.Text("1")), ("b", Shapes.Text("2")))).ToArray());
        Assert.Equal([(7, 1.5)], Shapes.Both(ZRangeWithScores("k", 0, -1).As<int>(), Shapes.List(Shapes.Text("7"), Shapes.Text("1.5"))).ToArray());
        Assert.Equal(Prelude.Some((7, 1.5)), Shapes.Both(ZPopMin("k").As<int>(), Shapes.List(Shapes.Text("7"), Shapes.Text("1.5"))));
        Assert.True(Shapes.Both(ZPopMin("k").As<int>(), Shapes.List()).IsNone);
    }

    [Fact]
    public async Task Values_that_are_waited_for_are_read()
    {
        var client = new FakeClient(static request => request.ToString().StartsWith("BZ", StringComparison.Ordinal)
            ? "*3\r\n$1\r\nk\r\n$1\r\n7\r\n$3\r\n1.5\r\n"
            : "*2\r\n$1\r\nk\r\n$1\r\n7\r\n");

        Assert.Equal(Prelude.Some(7), await client.Right(BLPop("k", Second).As<int>()));
        Assert.Equal(Prelude.Some(((RedisKey)"k", 7)), await client.Right(BLPop(["k", "l"], Second).As<int>()));
        Assert.Equal(Prelude.Some((7, 1.5)), await client.Right(BZPopMin("k", Second).As<int>()));
        Assert.Equal(3, client.Leases);
    }

    [Fact]
    public void The_codec_given_reads_in_place_of_the_clients_own() =>
        Assert.Equal(Prelude.Some(4), Shapes.Both(Get("k").As(Doubled), Shapes.Text("8")));

    [Fact]
    public async Task The_codec_of_the_client_reads_where_none_is_given()
    {
        var client = new FakeClient(static _ => "$1\r\n8\r\n") { Environment = new() { Codecs = CodecSet.Default.With(Doubled) } };

        Assert.Equal(Prelude.Some(4), await client.Right(Get("k").As<int>()));
        Assert.Equal((Prelude.Some(4), Prelude.Some(8)), await client.Right((Get("k").As<int>(), Get("k").As(Codec.Int32)).Zip()));
    }

    [Fact]
    public void A_value_that_is_not_of_the_type_is_a_decode_error_of_the_command()
    {
        Assert.Equal("GET", Assert.IsType<RedisError.Decode>(Shapes.Refused(Get("k").As<int>(), Shapes.Text("x"))).Context.Command);
        Assert.IsType<RedisError.Decode>(Shapes.Refused(SMembers("k").As<int>(), Shapes.Texts("1", "x")));
        Assert.IsType<RedisError.Decode>(Shapes.Refused(MGet("a").As<int>(), Shapes.Texts("x")));
        Assert.IsType<RedisError.Decode>(Shapes.Refused(HGetAll("k").As<int>(), Shapes.Map(("a", Shapes.Text("x")))));
        Assert.IsType<RedisError.Decode>(Shapes.Refused(ZRangeWithScores("k", 0, -1).As<int>(), Shapes.List(Shapes.Text("x"), Shapes.Text("1"))));
        Assert.IsType<RedisError.Decode>(Shapes.Refused(ZPopMin("k").As<int>(), Shapes.List(Shapes.Text("x"), Shapes.Text("1"))));
    }

    [Fact]
    public async Task A_type_without_a_codec_is_an_error()
    {
        var error = await new FakeClient(static _ => "$1\r\n8\r\n").Left(Get("k").As<Version>());

        Assert.Equal("GET", Assert.IsType<RedisError.Client.Unsupported>(error).Context.Command);
    }

    [Fact]
    public async Task What_the_codec_throws_is_a_callback()
    {
        var throwing = Codec.Int32.Imap<int>(_ => throw new InvalidOperationException("no"), static number => number);

        Assert.IsType<RedisError.Client.CallbackFailed>(await new FakeClient(static _ => "$1\r\n8\r\n").Left(Get("k").As(throwing)));
    }

    [Fact]
    public void An_error_reply_stays_one() =>
        Assert.Equal("WRONGTYPE", Assert.IsType<RedisError.Server>(Shapes.Refused(Get("k").As<int>(), RespValue.OfError("WRONGTYPE no"))).Code);

    [Fact]
    public void Two_are_equal_when_the_commands_and_the_codecs_are()
    {
        Assert.Equal(Get("k").As<int>(), Get("k").As<int>());
        Assert.Equal(Get("k").As(Doubled), Get("k").As(Doubled));
        Assert.NotEqual(Get("k").As<int>(), Get("l").As<int>());
        Assert.NotEqual(Get("k").As<int>(), Get("k").As(Doubled));
    }

    [Fact]
    public void A_value_that_the_clients_codec_writes_is_written_under_a_reading()
    {
        var command = SetAs("k", 21).Map(static _ => (RedisValue)"1").As<int>();

        Assert.True(command.NeedsCodecs);
        Assert.Equal("42", $"{command.With(CodecSet.Default.With(Doubled)).Argument(1)}");
    }
}
