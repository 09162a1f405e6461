using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Programs;

/// <summary>What a server has removed and the client cannot decode is not lost.</summary>
public sealed class UndecodedReplyTests
{
    private static readonly byte[] NoText = [0xff, 0x00, 0xfe];

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task An_element_that_was_popped_and_is_no_text_is_in_the_error(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        RedisKey list = SharedServer.Prefix() + "list";
        await client.Run(RPush(list, NoText, NoText, "a", NoText)).Right();

        var popped = await client.Run(LPop<string>(list)).Left();
        var both = await client.Run(LPop<string>(list, 2)).Left();

        Assert.Equal(Delivery.Executed, popped.Delivery);
        Assert.True(popped.TryGetReply(out var reply));
        Assert.Equal(NoText, Assert.IsType<RespValue.BulkString>(reply).Bytes.Span.ToArray());
        Assert.True(both.TryGetReply(out var replies));
        Assert.Equal(RespType.Array, replies.Type);
        Assert.Equal(1, await client.Run(LLen(list)).Right());
    }
}
