using LanguageExt;
using Xunit;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>A command is a value: equality, text, keys, and readings that keep it a command.</summary>
public class CommandTests
{
    static readonly Func<long, long> Twice = n => n * 2;
    static readonly Func<long, Either<RedisError, string>> Checked = n => n > 1 ? $"{n}" : new RedisError.Client.Missing("more");
    readonly FakeClient _client = new(new FakeServer().Answer);

    [Fact]
    public void Commands_are_equal_by_name_arguments_and_reading()
    {
        Assert.Equal(Incr("a"), Incr("a"));
        Assert.Equal(Incr("a").GetHashCode(), Incr("a").GetHashCode());
        Assert.NotEqual(Incr("a"), Incr("b"));
        Assert.NotEqual(Len("a"), Len("a", "b"));
        Assert.NotEqual(FailRead("ERR"), Raw("ERR"));
        Assert.False(Incr("a").Equals(null));
        Assert.False(Incr("a").Equals((object?)null));
        Assert.False(Incr("a").Equals((object)"INCR"));
    }

    [Fact]
    public void Mapped_commands_are_equal_when_function_and_source_are()
    {
        Assert.Equal(Incr("a").Map(Twice), Incr("a").Map(Twice));
        Assert.NotEqual(Incr("a").Map(Twice), Incr("a").Map(n => n * 2));
        Assert.NotEqual(Incr("a").Map(Twice), Incr("b").Map(Twice));
        Assert.NotEqual(Incr("a"), Incr("a").Map(Twice));
        Assert.Equal(Incr("a").Decode(Checked), Incr("a").Decode(Checked));
        Assert.Equal(Incr("a").Attempt(), Incr("a").Attempt());
        Assert.NotEqual(Incr("a").Attempt(), Incr("b").Attempt());
    }

    [Fact]
    public void The_text_names_the_command_and_never_an_argument()
    {
        Assert.Equal("INCR (1 argument)", Incr("secret").ToString());
        Assert.Equal("SET (2 arguments)", Set("secret", "secret").ToString());
        Assert.Equal("INCR (1 argument)", Incr("secret").Map(Twice).ToString());
    }

    [Fact]
    public void Keys_are_found_among_the_arguments()
    {
        Assert.Equal(["a"], Set("a", "b").Keys.Map(key => key.ToString()).ToArray());
        Assert.Equal(["a", "b", "c"], Len("a", "b", "c").Map(Twice).Keys.Map(key => key.ToString()).ToArray());
        Assert.Empty(Echo("a").Keys);
    }

    [Theory]
    [MemberData(nameof(Positions))]
    public void Keys_are_those_at_the_positions(KeyPositions positions, string expected) =>
        Assert.Equal(expected, string.Join(' ', Spec.Read("X", positions, Decode.Int64).Of(Args.Keys(["2", "b", "c", "d", "e"])).Keys.Map(key => key.ToString())));

    public static TheoryData<KeyPositions, string> Positions => new()
    {
        { KeyPositions.None, "" },
        { KeyPositions.One, "2" },
        { KeyPositions.All, "2 b c d e" },
        { KeyPositions.Range(1, 3), "b c d" },
        { KeyPositions.Range(0, -1, 2), "2 c e" },
        { KeyPositions.Range(1, -2), "b c d" },
        { KeyPositions.Range(7, 9), "" },
        { KeyPositions.Range(3, 1), "" },
        { KeyPositions.Range(1, 99), "b c d e" },
        { KeyPositions.Range(0, -99), "" },
        { KeyPositions.Range(-5, -1), "" },
        { KeyPositions.Range(int.MaxValue, int.MaxValue, int.MaxValue), "" },
        { KeyPositions.Range(0, int.MaxValue, int.MaxValue), "2" },
        { KeyPositions.Range(int.MinValue, int.MinValue, int.MinValue), "" },
        { KeyPositions.Range(0, -1, 0), "" },
        { KeyPositions.Range(4, -1, -1), "" },
        { KeyPositions.Counted(0), "b c" },
        { KeyPositions.Counted(1), "" },
        { KeyPositions.Counted(-5), "" },
        { KeyPositions.Counted(int.MaxValue), "" },
        { KeyPositions.Counted(99), "" },
        { default, "" },
    };

    [Theory]
    [InlineData("99999999999999999999")]
    [InlineData("-3")]
    [InlineData("")]
    [InlineData("x")]
    public void A_count_that_is_none_counts_no_keys(string count) =>
        Assert.Empty(Spec.Read("X", KeyPositions.Counted(0), Decode.Int64).Of(Args.Keys([count, "b"])).Keys);

    [Fact]
    public void A_count_past_the_end_counts_what_is_there() =>
        Assert.Single(Spec.Read("X", KeyPositions.Counted(0), Decode.Int64).Of(Args.Keys(["2147483647", "b"])).Keys);

    [Fact]
    public void Name_and_flags_are_those_of_the_request_under_all_readings()
    {
        var command = Len("a").Map(Twice).Attempt().Ignore();

        Assert.Equal(("LEN", CommandFlags.ReadOnly), (command.Name, command.Flags));
    }

    [Fact]
    public async Task Map_keeps_it_a_command_and_one_round_trip()
    {
        Command<string> command = from n in Incr("a") select $"{n + 1}";

        Assert.Equal("2", await _client.Right(command));
        Assert.Equal(1, _client.RoundTrips);
    }

    [Fact]
    public async Task Decode_reads_further_and_its_left_is_the_outcome()
    {
        var error = await _client.Left<RedisError.Client.Missing, string>(Incr("a").Decode(Checked));
        Assert.Equal("2", await _client.Right(Incr("a").Decode(Checked)));

        Assert.Equal("INCR", error.Context.Command);
    }

    [Fact]
    public async Task Attempt_keeps_the_error_of_the_server()
    {
        var outcome = await _client.Right(FailRead("ERR").Attempt());
        Assert.Equal("ERR", Assert.IsType<RedisError.Server>(outcome.LeftToList().Single()).Code);
    }

    [Fact]
    public async Task A_null_argument_is_refused_before_it_is_sent()
    {
        var error = await _client.Left<RedisError.Client.InvalidArgument, Unit>(Set("a", default));

        Assert.Equal("SET: argument 2 is null.", error.Message);
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task A_command_without_the_keys_it_needs_is_refused()
    {
        var error = await _client.Left<RedisError.Client.InvalidArgument, long>(Len());

        Assert.Equal("LEN: at least one key is required.", error.Message);
        Assert.Equal("LEN", error.Context.Command);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(2000)]
    [InlineData(1_000_000)]
    public async Task Every_number_of_arguments_is_encoded(int count)
    {
        var keys = Enumerable.Range(0, count).Select(n => (RedisKey)$"key {n}\r\n").ToArray();

        Assert.Equal(count, await _client.Right(Len(keys)));
        Assert.Equal($"LEN {string.Join(' ', keys)}", _client.Sent[0]);
    }

    [Fact]
    public async Task A_command_mapped_past_the_limit_is_refused()
    {
        var command = Incr("a");
        for (var i = 0; i < Pipeline<long>.MaxDepth; i++) command = command.Map(Twice);

        await _client.Left<RedisError.Client.InvalidArgument, long>(command);
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task FireAndForget_has_its_value_before_the_reply()
    {
        _client.Release = new TaskCompletionSource().Task;

        await _client.Right(Incr("a").FireAndForget());
        await _client.Right(FailWrite("ERR").Zip(Incr("a")).FireAndForget());
        Assert.Equal(["INCR a", "FAIL ERR", "INCR a"], _client.Sent);
    }

    [Fact]
    public async Task FireAndForget_tells_what_was_not_sent()
    {
        _client.NotSent = _ => Lost(Delivery.NotSent);

        Assert.Equal(Lost(Delivery.NotSent), await _client.Left(Incr("a").FireAndForget()));
        await _client.Left<RedisError.Client.InvalidArgument, Unit>(Incr(default).FireAndForget());
        await _client.Right(Pipeline.Pure(1).FireAndForget());
    }
}
