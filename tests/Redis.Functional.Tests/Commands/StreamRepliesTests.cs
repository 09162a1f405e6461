using System.Text;
using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>Replies about streams: the shapes of both protocols are one value, and what is no such reply is a Decode error.</summary>
public class StreamRepliesTests
{
    static readonly StreamId One = new(1, 1);

    [Theory]
    [InlineData("*1|*2|$1|s|*1|*2|$3|1-1|*2|$1|a|$1|b|")]
    [InlineData("%1|$1|s|*1|*2|$3|1-1|*2|$1|a|$1|b|")]
    public void Reading_yields_the_same_in_both_protocols(string reply)
    {
        var entry = Assert.Single(Right(XRead("s"), reply));
        Assert.Equal(One, entry.Id);
        Assert.Equal(Prelude.Some((RedisValue)"b"), entry["a"]);
        Assert.True(entry["z"].IsNone);
        Assert.Equal("1-1 (1 field)", $"{entry}");
        var batch = Assert.Single(Right(XRead([("s", One)]), reply));
        Assert.Equal((RedisKey)"s", batch.Key);
        Assert.Equal(entry, Assert.Single(batch.Entries));
    }

    [Theory]
    [InlineData("*-1|")]
    [InlineData("_|")]
    public void Nothing_read_is_an_empty_list(string reply)
    {
        Assert.True(Right(XRead("s"), reply).IsEmpty);
        Assert.True(Right(XReadGroup([("s", GroupPosition.New)], "g", "c"), reply).IsEmpty);
    }

    [Theory]
    [InlineData("*1|*2|$1|s|*1|*2|$3|1-1|*-1|")]
    [InlineData("%1|$1|s|*1|*2|$3|1-1|_|")]
    public void A_pending_entry_that_is_gone_says_so(string reply) =>
        Assert.True(Assert.Single(Right(XReadGroup("s", "g", "c", GroupPosition.Pending), reply)).IsDeleted);

    [Fact]
    public void Claimed_entries_that_an_old_server_found_deleted_are_left_out()
    {
        Assert.Equal([One], Right(XClaim("s", "g", "c", TimeSpan.Zero, One), "*3|*-1|*2|$3|1-1|*2|$1|a|$1|b|*-1|").Map(entry => entry.Id).ToArray());
        var page = Right(XAutoClaimJustId("s", "g", "c", TimeSpan.Zero), "*2|$3|0-0|*1|$3|1-1|");
        Assert.True(page.IsLast);
        Assert.Equal([One], page.Items.ToArray());
        Assert.True(page.Deleted.IsEmpty);
    }

    [Theory]
    [InlineData("*4|:0|$-1|$-1|*-1|")]
    [InlineData("*4|:0|_|_|_|")]
    public void Nothing_pending_has_no_bounds(string reply)
    {
        var summary = Right(XPending("s", "g"), reply);
        Assert.Equal(0, summary.Count);
        Assert.True(summary.Lowest.IsNone && summary.Highest.IsNone && summary.Consumers.IsEmpty);
    }

    [Theory]
    [InlineData("*1|*6|$4|name|$1|g|$9|consumers|:1|$7|pending|:2|")]
    [InlineData("*1|%1|$4|name|$1|g|")]
    [InlineData("*1|:1|")]
    [InlineData(":1|")]
    public void A_group_that_lacks_something_is_a_Decode_error(string reply) =>
        Assert.IsType<RedisError.Decode>(Read(XInfoGroups("s"), reply).Error);

    [Theory]
    [InlineData("*1|*2|$3|1-x|*2|$1|a|$1|b|")]
    [InlineData("*1|*2|$3|1-1|*1|$1|a|")]
    [InlineData("*1|*2|$3|1-1|:1|")]
    [InlineData("*1|*1|$3|1-1|")]
    [InlineData("*2|*2|$3|1-1|*2|$1|a|$1|b|")]
    [InlineData("$2|OK|")]
    public void Damaged_entries_are_a_Decode_error(string reply)
    {
        Assert.IsType<RedisError.Decode>(Read(XRange("s"), reply).Error);
        Assert.IsType<RedisError.Decode>(Read(XAutoClaim("s", "g", "c", TimeSpan.Zero), $"*3|$3|0-0|{reply}").Error);
        Assert.IsType<RedisError.Decode>(Read(XRead("s"), $"%1|$1|s|{reply}").Error);
    }

    [Theory]
    [InlineData("*4|$3|1-1|$1|c|:-2|:1|")]
    [InlineData("*4|$3|1-1|$1|c|:9223372036854775807|:1|")]
    [InlineData("*3|$3|1-1|$1|c|:1|")]
    public void A_pending_entry_of_no_possible_time_is_a_Decode_error(string reply) =>
        Assert.IsType<RedisError.Decode>(Read(XPendingEntries("s", "g", 1), "*1|" + reply).Error);

    static A Right<A>(Command<A> command, string reply)
    {
        Assert.True(Read(command, reply).TryGetValue(out var value));
        return value!;
    }

    static RedisResult<A> Read<A>(Command<A> command, string reply)
    {
        var reader = new RespReader(Encoding.UTF8.GetBytes(reply.Replace("|", "\r\n", StringComparison.Ordinal)));
        return command.Read(ref reader, CodecSet.Default);
    }
}
