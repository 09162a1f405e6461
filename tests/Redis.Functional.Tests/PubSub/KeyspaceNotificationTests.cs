using Redis.Functional.Tests.Commands;
using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>The channels of keyspace notifications and what their messages say.</summary>
public class KeyspaceNotificationTests
{
    private static KeyspaceNotification? Of(string channel, RedisValue value) =>
        KeyspaceNotification.TryParse(new PubSubEvent<RedisValue>.Message(RedisChannel.Pattern("*"), channel, value), out var found) ? found : null;

    [Fact]
    public void Patterns_name_the_database_or_all()
    {
        Assert.Equal(RedisChannel.Pattern("__keyspace@0__:user:*"), RedisChannel.KeySpacePattern("user:*", 0));
        Assert.Equal(RedisChannel.Pattern("__keyevent@12__:expired"), RedisChannel.KeyEvent("expired", 12));
        Assert.Equal(RedisChannel.Pattern("__keyevent@*__:*"), RedisChannel.KeyEvent("*"));
        Assert.True(RedisChannel.KeySpacePattern(default).Name.IsNull);
    }

    [Fact]
    public void Both_forms_say_the_same()
    {
        var expected = new KeyspaceNotification(3, "a__:b", "expired");

        Replies.AreEqual(expected, Of("__keyspace@3__:a__:b", "expired"));
        Replies.AreEqual(expected, Of("__keyevent@3__:expired", "a__:b"));
    }

    [Theory]
    [InlineData("news")]
    [InlineData("__keyspace@")]
    [InlineData("__keyspace@x__:a")]
    [InlineData("__keyspace@3:a")]
    [InlineData("__keyspace@99999999999__:a")]
    [InlineData("__keyspac")]
    [InlineData("__keyspace@-1__:a")]
    [InlineData("__keyspace@+1__:a")]
    [InlineData("__keyevent@-1__:set")]
    public void Another_channel_is_none(string channel) => Assert.Null(Of(channel, "set"));

    [Fact]
    public void What_is_no_message_is_none()
    {
        Assert.False(KeyspaceNotification.TryParse(new PubSubEvent<RedisValue>.Reconnected(), out var none));
        Assert.Null(none);
        Assert.False(KeyspaceNotification.TryParse(null, out _));
    }
}
