namespace Redis.Functional;

/// <summary>A name to subscribe to: a channel, a pattern of channels, or a shard channel.</summary>
/// <remarks>
/// <para>Text converts to a channel. An immutable value; equality compares kind and bytes.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class RedisChannel : IEquatable<RedisChannel>
{
    private RedisChannel(RedisChannelKind kind, RedisKey name) => (Kind, Name) = (kind, name);

    /// <summary>The kind: channel, pattern or shard channel.</summary>
    public RedisChannelKind Kind { get; }

    /// <summary>The name or the pattern, which can be any bytes.</summary>
    public RedisKey Name { get; }

    /// <summary>Creates a channel.</summary>
    /// <remarks><see href="https://redis.io/docs/latest/commands/subscribe/">SUBSCRIBE</see></remarks>
    public static RedisChannel Literal(RedisKey name) => new(RedisChannelKind.Literal, name);

    /// <summary>Creates a pattern of channels.</summary>
    /// <remarks>
    /// <c>*</c> matches any bytes, <c>?</c> one byte, <c>[a-c]</c> one of several; <c>\</c> escapes.
    /// <see href="https://redis.io/docs/latest/commands/psubscribe/">PSUBSCRIBE</see>
    /// </remarks>
    public static RedisChannel Pattern(RedisKey pattern) => new(RedisChannelKind.Pattern, pattern);

    /// <summary>Creates a shard channel.</summary>
    /// <remarks>Redis 7.0 · <see href="https://redis.io/docs/latest/commands/ssubscribe/">SSUBSCRIBE</see></remarks>
    public static RedisChannel Sharded(RedisKey name) => new(RedisChannelKind.Shard, name);

    /// <summary>Creates the pattern for all events of the keys that match a pattern (<c>__keyspace@…__:</c>).</summary>
    /// <remarks>
    /// The server needs the flag <c>K</c> in <c>notify-keyspace-events</c>. Parse the messages with <see cref="KeyspaceNotification.TryParse"/>.
    /// A null <paramref name="database"/> means all databases.
    /// </remarks>
    public static RedisChannel KeySpacePattern(RedisKey pattern, int? database = null) => Pattern(Notification("__keyspace@", database, pattern));

    /// <summary>Creates the pattern for all keys that have an event, such as <c>expired</c>, or a pattern of events (<c>__keyevent@…__:</c>).</summary>
    /// <remarks>
    /// The server needs the flag <c>E</c> in <c>notify-keyspace-events</c>. Parse the messages with <see cref="KeyspaceNotification.TryParse"/>.
    /// A null <paramref name="database"/> means all databases.
    /// </remarks>
    public static RedisChannel KeyEvent(RedisKey name, int? database = null) => Pattern(Notification("__keyevent@", database, name));

    /// <summary>Converts a text to the channel of that name.</summary>
    public static implicit operator RedisChannel(string name) => Literal(name);

    /// <inheritdoc/>
    public bool Equals(RedisChannel? other) => other is not null && Kind == other.Kind && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RedisChannel);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Name);

    /// <summary>Formats the kind and the name, decoded as UTF-8.</summary>
    public override string ToString() => $"{Kind} {Name}";

    /// <summary>Compares kind and bytes.</summary>
    public static bool operator ==(RedisChannel? left, RedisChannel? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares kind and bytes for inequality.</summary>
    public static bool operator !=(RedisChannel? left, RedisChannel? right) => !(left == right);

    private static RedisKey Notification(string prefix, int? database, RedisKey pattern)
    {
        RedisKey start = $"{prefix}{(database is { } number ? RedisNumber.Format(number).ToString() : "*")}__:";
        return pattern.IsNull ? default(RedisKey) : (byte[])[.. start.Span, .. pattern.Span];
    }
}
