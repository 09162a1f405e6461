using LanguageExt;
using Readme;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Programs;

/// <summary>The scripts of docs/guides/scripts.md, whose replies have different types.</summary>
public sealed class ScriptRepliesTests
{
    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Each_reply_is_read_as_the_type_of_its_script(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        var server = client.AtServer();
        RedisKey list = SharedServer.Prefix() + "list";
        await server.Run(RPush(list, "newest", "oldest")).Right();

        var (oldest, numbers, anything, uptime, size) = await server.Run(Scripts.Replies(list)).Right();

        Assert.Equal(Prelude.Some("oldest"), oldest);
        Assert.Equal([1, 2, 3], numbers.ToArray());
        Assert.Equal(RespType.Array, anything.Type);
        Assert.True(uptime > TimeSpan.Zero, $"{uptime}");
        Assert.Equal(2, size);
    }
}
