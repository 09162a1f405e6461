using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace Redis.Functional;

/// <summary>
/// An event of a key, as a server publishes it when <c>notify-keyspace-events</c> is set. Subscribe to <see cref="RedisChannel.KeySpacePattern"/> or
/// <see cref="RedisChannel.KeyEvent"/>. · https://redis.io/docs/latest/develop/pubsub/keyspace-notifications/ Since 0.1.
/// </summary>
public sealed class KeyspaceNotification
{
    internal KeyspaceNotification(int database, RedisKey key, string name) => (Database, Key, Event) = (database, key, name);

    /// <summary>The number of the database.</summary>
    public int Database { get; }

    /// <summary>The key.</summary>
    public RedisKey Key { get; }

    /// <summary>What happened: <c>set</c>, <c>del</c>, <c>expired</c> …</summary>
    public string Event { get; }

    /// <summary>Reads a message of such a channel. False: it is another message, or no message.</summary>
    public static bool TryParse([NotNullWhen(true)] PubSubEvent<RedisValue>? message, [NotNullWhen(true)] out KeyspaceNotification? notification)
    {
        notification = message is PubSubEvent<RedisValue>.Message { Channel: var channel, Value: var value } ? Parse(channel.Span, value) : null;
        return notification is not null;
    }

    private static KeyspaceNotification? Parse(ReadOnlySpan<byte> name, RedisValue value)
    {
        var isKey = name.StartsWith(KeyspaceName.OfKey);
        if (!isKey && !name.StartsWith(KeyspaceName.OfEvent)) return null;
        name = name[KeyspaceName.OfKey.Length..];
        if (name is not [>= (byte)'0' and <= (byte)'9', ..]) return null;
        if (!Utf8Parser.TryParse(name, out int database, out var digits) || !name[digits..].StartsWith("__:"u8)) return null;
        RedisKey rest = name[(digits + 3)..].ToArray();
        return isKey ? new(database, rest, value.ToString()) : new(database, value.AsKey(), rest.ToString());
    }
}
