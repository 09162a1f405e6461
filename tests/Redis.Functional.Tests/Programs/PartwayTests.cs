using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Programs;

/// <summary>An ERR from a command that acts in several steps does not mean that nothing was done.</summary>
public class PartwayTests
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task An_error_of_the_other_server_leaves_a_migration_unknown()
    {
        var client = new FakeClient(_ => "-ERR Target instance replied with error: OOM command not allowed\r\n");
        var error = await client.Left<RedisError.Server, bool>(Migrate("host", 6380, ["a", "b"], 0, Second));

        Assert.Equal(("ERR", Delivery.Unknown, false), (error.Code, error.Delivery, error.IsRetrySafe));
        await client.Left(Migrate("host", 6380, ["a"], 0, Second).Retry(RetrySchedule.Times(3)));
        Assert.Equal(2, client.RoundTrips);
    }

    [Fact]
    public async Task A_module_may_have_done_a_part()
    {
        var client = new FakeClient(_ => "-ERR the index is gone\r\n");
        foreach (var command in new[] { Raw("FT.DROPINDEX", "i"), Raw("MODULE", "LOAD", "x.so"), Raw("SENTINEL", "SET", "m", "quorum", 2) })
            Assert.Equal(Delivery.Unknown, (await client.Left(command)).Delivery);
        Assert.Equal(Delivery.Unknown, (await client.Left(ModuleLoad("x.so"))).Delivery);
    }

    [Theory]
    [InlineData("-ERR unknown command 'FT.DROPINDEX', with args beginning with: 'i' \r\n")]
    [InlineData("-NOPERM this user has no permissions to run the command\r\n")]
    [InlineData("-OOM command not allowed when used memory > 'maxmemory'.\r\n")]
    public async Task What_was_refused_before_it_began_is_rejected(string reply) =>
        Assert.Equal(Delivery.Rejected, (await new FakeClient(_ => reply).Left(Raw("FT.DROPINDEX", "i"))).Delivery);

    [Fact]
    public async Task The_servers_own_commands_are_rejected()
    {
        var client = new FakeClient(_ => "-ERR syntax error\r\n");
        foreach (var command in new[] { Raw("SET", "k", "v", "XY"), Raw("FLUSHALL", "NOW"), Raw("CONFIG", "SET", "a", "b"), Raw("PING", "a", "b"), Raw("CLUSTER", "FORGET", "n") })
            Assert.Equal(Delivery.Rejected, (await client.Left(command)).Delivery);
        Assert.Equal(Delivery.Rejected, (await client.Left(Restore("k", "bytes"))).Delivery);
    }

    [Fact]
    public async Task A_batch_counts_what_may_have_been_done()
    {
        var client = new FakeClient(request => request.Name == "GET" ? "$-1\r\n" : "-ERR Target instance replied with error: OOM\r\n");
        var (moved, _) = await client.Right((Migrate("host", 6380, ["a", "b"], 0, Second).Attempt(), Get("a")).Zip());
        Assert.Equal(Delivery.Unknown, moved.Match(Right: _ => default, Left: error => error.Delivery));
        Assert.True((await client.Left((Get("a"), Migrate("host", 6380, ["a", "b"], 0, Second)).Zip())).Context.MayHaveWritten);
    }
}
