using LanguageExt;
using Xunit;
using static Redis.Functional.RedisIO;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>WATCH, read, MULTI, EXEC; again after a conflict.</summary>
public class OptimisticTests
{
    readonly FakeServer _server = new();
    readonly FakeClient _client;

    public OptimisticTests() => _client = new(_server.Answer);

    static Redis<Transaction<string>> Append(string text) =>
        from current in Get("k").IfNone("")
        select Multi(Set("k", current + text).Map(_ => current + text));

    [Fact]
    public async Task Watches_reads_and_executes_on_one_leased_connection()
    {
        Assert.Equal("x", await _client.Right(Optimistic(["k"], Append("x"))));
        Assert.Equal(["WATCH k", "GET k", "MULTI", "SET k x", "EXEC"], _client.Sent);
        Assert.Equal((1, 1), (_client.Leases, _client.Returned));
    }

    [Fact]
    public async Task Begins_again_after_a_conflict()
    {
        var conflicts = 2;
        _client.Exec = _ =>
        {
            if (conflicts-- > 0) return "*-1\r\n";
            _server["k"] = "done";
            return "*1\r\n+OK\r\n";
        };

        await _client.Right(Optimistic(["k"], Append("x")));
        Assert.Equal(3, _client.Sent.Count(sent => sent == "WATCH k"));
        Assert.Equal((3, 3), (_client.Leases, _client.Returned));
    }

    [Fact]
    public async Task Gives_up_when_its_schedule_does()
    {
        _client.Exec = static _ => "*-1\r\n";
        var error = await _client.Left<RedisError.Transaction.Conflict, string>(Optimistic(["k"], Append("x"), Schedule.Recurs(2)));

        Assert.Equal(3, error.Context.Attempt);
    }

    [Fact]
    public async Task Tries_seventeen_times_when_no_schedule_is_given()
    {
        _client.Exec = static _ => "*-1\r\n";
        await _client.Left(Optimistic(["k"], Append("x")));
        Assert.Equal(17, _client.Sent.Count(sent => sent == "EXEC"));
    }

    [Fact]
    public async Task A_failing_read_unwatches()
    {
        await _client.Left<RedisError.Server, long>(Optimistic(["k"], FailRead("ERR").AsRedis().Map(_ => Multi(Incr("k")))));
        Assert.Equal(["WATCH k", "FAIL ERR", "UNWATCH"], _client.Sent);
    }

    [Fact]
    public async Task A_transaction_without_commands_unwatches()
    {
        Assert.Equal(5, await _client.Right(Optimistic(["k"], Pure(Multi(Pipeline.Pure(5))))));
        Assert.Equal(["WATCH k", "UNWATCH"], _client.Sent);
    }

    [Fact]
    public async Task Another_error_is_not_tried_again()
    {
        _client.ReplyLost = number => number == 2 ? Lost(Delivery.Unknown) : null;
        await _client.Left<RedisError.Connection, string>(Optimistic(["k"], Append("x")));
        Assert.Equal("x", _server["k"]);
    }

    [Fact]
    public async Task No_keys_are_refused()
    {
        await _client.Left<RedisError.Client.InvalidArgument, string>(Optimistic([], Append("x")));
        await _client.Left<RedisError.Client.InvalidArgument, string>(Optimistic(null!, Append("x")));
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task Keys_that_throw_when_they_are_listed_are_the_callers_fault() =>
        await _client.Left<RedisError.Client.Callback, string>(Optimistic(Throwing(), Append("x")));

    [Fact]
    public async Task No_program_and_no_transaction_are_the_callers_fault()
    {
        await _client.Left<RedisError.Client.Callback, string>(Optimistic<string>(["k"], null!));
        await _client.Left<RedisError.Client.Callback, string>(Optimistic(["k"], Pure<Transaction<string>>(null!)));
    }

    static IEnumerable<RedisKey> Throwing()
    {
        yield return "k";
        throw new InvalidOperationException("the list broke");
    }
}
