using System.Buffers.Text;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// What the server tells of a key, when <c>notify-keyspace-events</c> says so. The patterns to subscribe to, and the reading of what comes.
/// · https://redis.io/docs/latest/develop/pubsub/keyspace-notifications/ Since 0.1.
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

    /// <summary>All that happens to the keys that match a pattern (<c>__keyspace@db__:</c>; the server needs the flag <c>K</c>). A null database: all.</summary>
    public static RedisChannel OfKeys(RedisKey pattern, int? database = 0) => RedisChannel.Pattern(Join("__keyspace@", database, pattern));

    /// <summary>Each key to which something happens, as <c>expired</c> (<c>__keyevent@db__:</c>; the server needs the flag <c>E</c>). A null database: all.</summary>
    public static RedisChannel OfEvents(RedisKey pattern, int? database = 0) => RedisChannel.Pattern(Join("__keyevent@", database, pattern));

    /// <summary>Reads a message of such a channel. None: it is another one.</summary>
    public static Option<KeyspaceNotification> TryParse(PubSubEvent<RedisValue> message)
    {
        if (message is not PubSubEvent<RedisValue>.Message { Channel: var channel, Value: var value }) return default;
        var name = channel.Span;
        var isKey = name.StartsWith("__keyspace@"u8);
        if (!isKey && !name.StartsWith("__keyevent@"u8)) return default;
        name = name["__keyspace@"u8.Length..];
        if (name is not [>= (byte)'0' and <= (byte)'9', ..]) return default;
        if (!Utf8Parser.TryParse(name, out int database, out var digits) || !name[digits..].StartsWith("__:"u8)) return default;
        RedisKey rest = name[(digits + 3)..].ToArray();
        return isKey ? new KeyspaceNotification(database, rest, value.ToString()) : new KeyspaceNotification(database, value.AsKey(), rest.ToString());
    }

    private static RedisKey Join(string prefix, int? database, RedisKey pattern)
    {
        RedisKey start = $"{prefix}{(database is { } number ? RedisNumber.Format(number).ToString() : "*")}__:";
        return pattern.IsNull ? default : (byte[])[.. start.Span, .. pattern.Span];
    }
}
