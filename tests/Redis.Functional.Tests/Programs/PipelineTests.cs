using LanguageExt;
using Xunit;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>Pipelines: one round trip, every command runs, the first error in order unless an element keeps its own.</summary>
public class PipelineTests
{
    readonly FakeServer _server = new();
    readonly FakeClient _client;

    public PipelineTests() => _client = new(_server.Answer);

    [Fact]
    public async Task Zip_is_one_round_trip()
    {
        Assert.Equal(("a", 1L), await _client.Right(Echo("a").Zip(Incr("n"))));
        Assert.Equal(1, _client.RoundTrips);
        Assert.Equal(["ECHO a", "INCR n"], _client.Sent);
    }

    [Fact]
    public async Task Zip_puts_values_together_by_a_function() =>
        Assert.Equal("a1", await _client.Right(Echo("a").Zip(Incr("n"), (a, n) => $"{a}{n}")));

    [Fact]
    public async Task Map_keeps_it_one_round_trip()
    {
        Assert.Equal("b a", await _client.Right(Echo("a").Zip(Echo("b")).Map(pair => $"{pair.Item2} {pair.Item1}")));
        Assert.Equal(1, _client.RoundTrips);
    }

    [Fact]
    public async Task Tuples_of_up_to_eight_are_one_round_trip()
    {
        Assert.Equal("1", await _client.Right((One(1), Pipeline.Pure(0)).Zip((a, _) => $"{a}")));
        Assert.Equal((1, 2, 3), await _client.Right((One(1), One(2), One(3)).Zip()));
        Assert.Equal((1, 2, 3, 4), await _client.Right((One(1), One(2), One(3), One(4)).Zip()));
        Assert.Equal((1, 2, 3, 4, 5), await _client.Right((One(1), One(2), One(3), One(4), One(5)).Zip()));
        Assert.Equal((1, 2, 3, 4, 5, 6), await _client.Right((One(1), One(2), One(3), One(4), One(5), One(6)).Zip()));
        Assert.Equal((1, 2, 3, 4, 5, 6, 7), await _client.Right((One(1), One(2), One(3), One(4), One(5), One(6), One(7)).Zip()));
        Assert.Equal((1, 2, 3, 4, 5, 6, 7, 8), await _client.Right((One(1), One(2), One(3), One(4), One(5), One(6), One(7), One(8)).Zip()));
        Assert.Equal(7, _client.RoundTrips);
    }

    [Fact]
    public async Task Apply_of_eight_hands_the_values_over_in_order() => Assert.Equal("12345678", await _client.Right(
        (One(1), One(2), One(3), One(4), One(5), One(6), One(7), One(8)).Zip((a, b, c, d, e, f, g, h) => $"{a}{b}{c}{d}{e}{f}{g}{h}")));

    [Fact]
    public async Task Zip_by_name_takes_up_to_four()
    {
        Assert.Equal((1, 2), await _client.Right((One(1), One(2)).Zip()));
        Assert.Equal((1, 2, 3), await _client.Right((One(1), One(2), One(3)).Zip()));
        Assert.Equal((1, 2, 3, 4), await _client.Right((One(1), One(2), One(3), One(4)).Zip()));
    }

    [Fact]
    public async Task Every_command_runs_whatever_becomes_of_the_others()
    {
        var error = await _client.Left<RedisError.Server, (long, long)>(FailWrite("WRONGTYPE").Zip(Incr("a")));

        Assert.Equal("WRONGTYPE", error.Code);
        Assert.Equal("1", _server["a"]);
    }

    [Fact]
    public async Task The_first_error_in_order_is_the_outcome()
    {
        var error = await _client.Left<RedisError.Server, (string, long, long)>((Echo("x"), FailRead("FIRST"), FailRead("SECOND")).Zip());

        Assert.Equal(("FIRST", "FAIL"), (error.Code, error.Context.Command));
    }

    [Fact]
    public async Task A_zipped_error_says_at_which_command_of_the_batch_it_happened()
    {
        Assert.Equal(0, (await _client.Left(FailRead("ERR").Zip(Echo("x")))).Context.Index);
        Assert.Equal(3, (await _client.Left((Echo("0"), Echo("1").Zip(Echo("2")), FailRead("ERR")).Zip())).Context.Index);
        Assert.Equal(2, (await _client.Left(Pipeline.Sequence([Echo("0").Zip(Incr("a")).Ignore(), FailRead("ERR").Zip(Incr("a")).Ignore()]))).Context.Index);
    }

    [Fact]
    public async Task Attempt_keeps_an_elements_own_error()
    {
        _server["text"] = "abc";
        var each = await _client.Right(Pipeline.Traverse(["a", "text", "a"], key => Incr(key).Attempt()));

        Assert.Equal([true, false, true], each.Map(one => one.IsRight).ToArray());
        Assert.Equal(1, _client.RoundTrips);
    }

    [Fact]
    public async Task Attempt_of_a_batch_keeps_its_first_error()
    {
        var (first, second) = await _client.Right(FailRead("ERR").Zip(Echo("x")).Attempt().Zip(Echo("y")));

        Assert.True(first.IsLeft);
        Assert.Equal("y", second);
    }

    [Fact]
    public async Task AttemptWith_makes_its_own_type_of_outcome() => Assert.Equal(
        ["ok", "no"],
        await _client.Items(Pipeline.Sequence<string>([
            Echo("x").AttemptWith(result => result.IsOk ? "ok" : "no"), FailRead("ERR").AttemptWith(result => result.IsOk ? "ok" : "no")])));

    [Fact]
    public async Task Traverse_keeps_order_and_is_one_round_trip()
    {
        Assert.Equal(Enumerable.Range(0, 1000).Select(n => $"{n}"), await _client.Right(Pipeline.Traverse(Enumerable.Range(0, 1000), n => Echo($"{n}"))));
        Assert.Equal(1, _client.RoundTrips);
    }

    [Fact]
    public async Task Traverse_says_which_element_failed()
    {
        var error = await _client.Left(Pipeline.Traverse([0, 1, 2, 3], n => n >= 2 ? FailRead("ERR") : Incr("a")));
        Assert.Equal(2, error.Context.Index);
    }

    [Fact]
    public async Task Traverse_calls_its_function_once_for_each_item()
    {
        var calls = 0;
        var pipeline = Pipeline.Traverse([1, 2], _ =>
        {
            calls++;
            return Incr("a");
        });
        await _client.Right(pipeline);
        await _client.Right(pipeline);

        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task Sequence_takes_commands_and_batches_and_pure_values()
    {
        Assert.Equal(["a", "b", "c+d"], await _client.Items(Pipeline.Sequence([
            Pipeline.Pure("a"), Echo("b"), Echo("c").Zip(Echo("d"), (c, d) => $"{c}+{d}")])));
        Assert.Equal(1, _client.RoundTrips);
    }

    [Fact]
    public async Task Values_with_mapping_functions_and_large_replies_come_in_their_places()
    {
        var large = new string('x', 100_000);
        Assert.Equal(["1", large.Length.ToString(), "3"], await _client.Items(Pipeline.Sequence<string>([Echo("1"), Echo(large).Map(text => $"{text.Length}"), Echo("3")])));
    }

    [Fact]
    public async Task An_empty_pipeline_is_an_invalid_argument()
    {
        var error = await _client.Left<RedisError.Client.InvalidArgument, Seq<string>>(Pipeline.Sequence(System.Array.Empty<Pipeline<string>>()));

        Assert.Equal(Delivery.NotSent, error.Delivery);
        await _client.Left<RedisError.Client.InvalidArgument, Seq<string>>(Pipeline.Sequence(System.Array.Empty<Pipeline<string>>()).AsProgram().Map(x => x));
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task A_traversal_of_nothing_is_empty_and_sends_nothing()
    {
        var none = System.Array.Empty<string>();
        Assert.Empty(await _client.Items(Pipeline.Traverse(none, key => Incr(key))));
        Assert.Empty(await _client.Items(Pipeline.Traverse(none, key => Incr(key)).Map(values => values)));
        Assert.Empty(await _client.Items(RedisProgram.Multi(Pipeline.Traverse(none, key => Incr(key)))));
        Assert.Equal(0, (await _client.Right(Pipeline.Traverse(new[] { 1, 2 }, _ => Pipeline.Traverse(none, key => Incr(key))))).Sum(inner => inner.Count));
        await _client.Right(Pipeline.Traverse(none, key => Incr(key)).FireAndForget());
        Assert.Equal(0, _client.RoundTrips);
        Assert.Equal((0, "x"), await _client.Right(Pipeline.Traverse(none, key => Incr(key)).Map(values => values.Count).Zip(Echo("x"))));
    }

    [Fact]
    public async Task A_pure_pipeline_sends_nothing()
    {
        Assert.Equal((1, "x"), await _client.Right(Pipeline.Pure(1).Zip(Pipeline.Pure("x"))));
        Assert.Equal(new[] { 1, 2 }, await _client.Items(Pipeline.Sequence([Pipeline.Pure(1), Pipeline.Pure(2)])));
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task A_pure_value_beside_a_command_on_either_side()
    {
        Assert.Equal((1, "x"), await _client.Right(Pipeline.Pure(1).Zip(Echo("x"))));
        Assert.Equal(("x", 1), await _client.Right(Echo("x").Zip(Pipeline.Pure(1))));
    }

    [Fact]
    public async Task A_null_argument_refuses_the_whole_batch()
    {
        var error = await _client.Left<RedisError.Client.InvalidArgument, (long, long)>(Incr("a").Zip(Incr(default)));

        Assert.Equal("INCR", error.Context.Command);
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task An_element_that_is_null_is_refused_with_its_index()
    {
        var error = await _client.Left<RedisError.Client.InvalidArgument, Seq<long>>(Pipeline.Sequence<long>([Incr("a"), null!]));

        Assert.Equal(1, error.Context.Index);
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task Nesting_to_the_limit_runs()
    {
        Assert.Equal(Pipeline<long>.MaxDepth, await _client.Right(Nested(Pipeline<long>.MaxDepth)));
        Assert.Equal(1, _client.RoundTrips);
    }

    [Fact]
    public async Task Nesting_past_the_limit_is_refused()
    {
        var error = await _client.Left<RedisError.Client.InvalidArgument, long>(Nested(Pipeline<long>.MaxDepth + 1));

        Assert.Contains("nested", error.Message);
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public void What_a_pipeline_does_is_known_without_running_it()
    {
        Assert.True(Get("a").Zip(Get("b")).IsReadOnly);
        Assert.False(Pipeline.Sequence<long>([Len("a"), Incr("b")]).IsReadOnly);
        Assert.Equal(3, (Get("a"), Pipeline.Pure(1), Incr("b").Zip(Incr("c"))).Zip().CommandCount);
    }

    Pipeline<int> One(int n) => Echo($"{n}").Map(int.Parse);

    static Pipeline<long> Nested(int depth)
    {
        Pipeline<long> nested = Incr("a");
        for (var i = 1; i < depth; i++) nested = nested.Zip(Incr("a"), (_, last) => last);
        return nested;
    }
}
