using LanguageExt;
using Xunit;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>A command or a pipeline whose value may be absent stays one when a value stands in, or an error.</summary>
public class OptionCommandTests
{
    readonly FakeClient _client = new(new FakeServer { ["there"] = "1" }.Answer);

    [Fact]
    public async Task Another_value_stands_in()
    {
        Command<string> there = Get("there").IfNone("0"), missing = Get("missing").IfNone("0");
        Assert.Equal(("1", "0"), await _client.Right((there, missing).Zip()));
        Assert.Equal("0", await _client.Right(missing));
        Assert.Equal(2, _client.RoundTrips);
    }

    [Fact]
    public async Task Required_values_are_errors_that_name_what_is_missing()
    {
        var alone = await _client.Left<RedisError.Client.Missing, string>(Get("missing").Require("the user"));
        var joined = await _client.Left<RedisError.Client.Missing, (string, long)>((Get("missing").Require("the user"), Incr("there")).Zip());
        var program = await _client.Left<RedisError.Client.Missing, string>(Get("missing").AsProgram().Require("the user"));

        Assert.Equal("A required value is missing: the user.", alone.Message);
        Assert.Equal(("GET", Delivery.Executed), (alone.Context.Command, alone.Delivery));
        Assert.Equal((alone.Message, alone.Delivery, 0), (joined.Message, joined.Delivery, joined.Context.Index));
        Assert.Equal((alone.Message, alone.Delivery), (program.Message, program.Delivery));
        Assert.Equal(program.IsRetrySafe, alone.IsRetrySafe);
        Assert.Equal("2", await _client.Right(Get("there").Require("it")));
    }

    [Fact]
    public async Task Each_element_of_a_batch_has_its_own()
    {
        Pipeline<Seq<string>> all = Pipeline.Traverse(new[] { "there", "missing", "there" }, key => Get(key).IfNone("0"));
        Assert.Equal(["1", "0", "1"], (await _client.Right(all)).ToArray());
        Pipeline<Seq<Either<RedisError, string>>> tried = Pipeline.Traverse(new[] { "there", "missing" }, key => Get(key).Require(key).Attempt());
        var outcomes = await _client.Right(tried);
        Assert.Equal([true, false], outcomes.Select(one => one.IsRight).ToArray());
    }

    [Fact]
    public async Task Pipelines_and_transactions_keep_their_kind()
    {
        Pipeline<string> zipped = (Get("missing"), Incr("there")).Zip((value, _) => value).IfNone("none");
        Assert.Equal("none", await _client.Right(zipped));
        Pipeline<string> required = (Get("missing"), Incr("there")).Zip((value, _) => value).Require("it");
        Assert.Equal("A required value is missing: it.", (await _client.Left<RedisError.Client.Missing, string>(required)).Message);
        Pipeline<string> asPipeline = ((Pipeline<Option<string>>)Get("there")).IfNone("none");
        Assert.IsAssignableFrom<Command<string>>(asPipeline);
        Transaction<string> multi = RedisProgram.Multi(Get("missing")).IfNone("none");
        Transaction<string> refused = RedisProgram.Multi(Get("missing")).Require("it");
        Assert.Equal(["missing"], multi.Keys.Map(key => key.ToString()).ToArray());
        Assert.True(refused.IsReadOnly);
    }

    [Fact]
    public async Task Errors_stay_errors()
    {
        Command<Option<long>> failing = FailRead("ERR").Map(Prelude.Some);
        Assert.Equal("ERR", (await _client.Left<RedisError.Server, long>(failing.IfNone(1))).Code);
        Assert.Equal("ERR", (await _client.Left<RedisError.Server, long>(failing.Require("it"))).Code);
    }

    [Fact]
    public void Values_are_equal_when_command_and_stand_in_are()
    {
        Assert.Equal(GetValue("a").IfNone("x"), GetValue("a").IfNone("x"));
        Assert.NotEqual(GetValue("a").IfNone("x"), GetValue("a").IfNone("y"));
        Assert.NotEqual(GetValue("a").IfNone("x"), GetValue("a").Require("x"));
        Assert.NotEqual(GetValue("a").IfNone("x"), GetValue("b").IfNone("x"));
        Assert.Equal("GET (1 argument)", GetValue("secret").IfNone("x").ToString());
    }

    [Fact]
    public void They_are_read_where_the_command_itself_is_read()
    {
        Assert.True(GetValue("a").IfNone("x").DecodesOnLoop);
        Assert.True(GetValue("a").Require("x").DecodesOnLoop);
        Assert.False(Get("a").IfNone("x").DecodesOnLoop);
    }

    [Fact]
    public async Task Null_is_an_error_and_nothing_throws()
    {
        Assert.IsType<RedisError.Client.CallbackFailed>((await _client.Run(Get("missing").IfNone((string)null!))).MatchUnsafe(Right: _ => null!, Left: error => error));
        Assert.IsType<RedisError.Client.InvalidArgument>((await _client.Run(((Command<Option<string>>)null!).IfNone("x"))).MatchUnsafe(Right: _ => null!, Left: error => error));
        Assert.IsType<RedisError.Client.InvalidArgument>((await _client.Run(((Pipeline<Option<string>>)null!).Require("x"))).MatchUnsafe(Right: _ => null!, Left: error => error));
        Assert.IsType<RedisError.Client.InvalidArgument>((await _client.Run(((Transaction<Option<string>>)null!).IfNone("x"))).MatchUnsafe(Right: _ => null!, Left: error => error));
        Assert.Equal("A required value is missing: the value.", (await _client.Run(Get("missing").Require(null!))).Match(Right: _ => "", Left: error => error.Message));
    }
}
