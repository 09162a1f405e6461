using System.Text;
using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>How messages and confirmations are told from other frames.</summary>
public class PubSubFrameTests
{
    private static string Read(string wire)
    {
        var frame = new ReplyFrame(Encoding.Latin1.GetBytes(wire));
        var reader = frame.Reader();
        var said = PubSubFrame.Read(ref reader);
        return said.Kind == PubSubFrameKind.Other ? "Other" : $"{said.Kind} {said.Of} {Encoding.UTF8.GetString(said.Name)}";
    }

    [Theory]
    [InlineData("message", "Message Literal n")]
    [InlineData("pmessage", "Message Pattern n")]
    [InlineData("smessage", "Message Shard n")]
    [InlineData("subscribe", "Subscribed Literal n")]
    [InlineData("psubscribe", "Subscribed Pattern n")]
    [InlineData("ssubscribe", "Subscribed Shard n")]
    [InlineData("unsubscribe", "Unsubscribed Literal n")]
    [InlineData("punsubscribe", "Unsubscribed Pattern n")]
    [InlineData("sunsubscribe", "Unsubscribed Shard n")]
    [InlineData("invalidate", "Other")]
    [InlineData("Message", "Other")]
    [InlineData("pong", "Other")]
    public void The_first_word_says_what_it_is_in_both_protocols(string word, string expected)
    {
        Assert.Equal(expected, Read($"*3\r\n${word.Length}\r\n{word}\r\n$1\r\nn\r\n$1\r\nx\r\n"));
        Assert.Equal(expected, Read($">3\r\n${word.Length}\r\n{word}\r\n$1\r\nn\r\n$1\r\nx\r\n"));
    }

    [Theory]
    [InlineData("*2\r\n$7\r\nmessage\r\n$1\r\nn\r\n")]
    [InlineData("*3\r\n:1\r\n:2\r\n:3\r\n")]
    [InlineData("*3\r\n$7\r\nmessage\r\n*0\r\n$1\r\nx\r\n")]
    [InlineData("*0\r\n")]
    [InlineData("*-1\r\n")]
    [InlineData("+message\r\n")]
    [InlineData("-ERR no\r\n")]
    public void What_only_looks_like_it_is_something_else(string wire) => Assert.Equal("Other", Read(wire));
}
