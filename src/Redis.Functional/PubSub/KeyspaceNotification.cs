using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace Redis.Functional;

/// <summary>An event of a key, which a server publishes if <c>notify-keyspace-events</c> is set.</summary>
/// <remarks>
/// <para>
/// Subscribe to <see cref="RedisChannel.KeySpacePattern"/> or <see cref="RedisChannel.KeyEvent"/>. ·
/// <see href="https://redis.io/docs/latest/develop/pubsub/keyspace-notifications/">Keyspace notifications</see>
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class KeyspaceNotification
{
    internal KeyspaceNotification(int database, RedisKey key, string name) => (Database, Key, Event) = (database, key, name);

    /// <summary>The number of the database.</summary>
    public int Database { get; }

    /// <summary>The key.</summary>
    public RedisKey Key { get; }

    /// <summary>The name of the event, such as <c>set</c>, <c>del</c> or <c>expired</c>.</summary>
    public string Event { get; }

    /// <summary>Parses a message of a notification channel.</summary>
    /// <returns>False if it is not a notification or not a message.</returns>
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
