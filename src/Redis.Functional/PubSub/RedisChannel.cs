namespace Redis.Functional;

/// <summary>
/// A name to subscribe to: a channel, a pattern of channels, or a shard channel. Text converts to a channel. An immutable value, equal by
/// kind and bytes. Since 0.1.
/// </summary>
public sealed class RedisChannel : IEquatable<RedisChannel>
{
    private RedisChannel(RedisChannelKind kind, RedisKey name) => (Kind, Name) = (kind, name);

    /// <summary>Channel, pattern or shard channel.</summary>
    public RedisChannelKind Kind { get; }

    /// <summary>The name or the pattern, any bytes.</summary>
    public RedisKey Name { get; }

    /// <summary>The channel of this name. · https://redis.io/docs/latest/commands/subscribe/</summary>
    public static RedisChannel Literal(RedisKey name) => new(RedisChannelKind.Literal, name);

    /// <summary>Every channel that matches: <c>*</c> any bytes, <c>?</c> one, <c>[a-c]</c>, <c>\</c> before what is meant as it is. · https://redis.io/docs/latest/commands/psubscribe/</summary>
    public static RedisChannel Pattern(RedisKey pattern) => new(RedisChannelKind.Pattern, pattern);

    /// <summary>The shard channel of this name; needs server 7.0. · https://redis.io/docs/latest/commands/ssubscribe/</summary>
    public static RedisChannel Sharded(RedisKey name) => new(RedisChannelKind.Shard, name);

    /// <summary>
    /// All events of the keys that match a pattern (<c>__keyspace@…__:</c>); the server needs the flag <c>K</c> in <c>notify-keyspace-events</c>.
    /// Null: all databases. Read the messages with <see cref="KeyspaceNotification.TryParse"/>.
    /// </summary>
    public static RedisChannel KeySpacePattern(RedisKey pattern, int? database = null) => Pattern(Notification("__keyspace@", database, pattern));

    /// <summary>
    /// All keys that have this event, such as <c>expired</c>, or a pattern of events (<c>__keyevent@…__:</c>); the server needs the flag <c>E</c> in
    /// <c>notify-keyspace-events</c>. Null: all databases. Read the messages with <see cref="KeyspaceNotification.TryParse"/>.
    /// </summary>
    public static RedisChannel KeyEvent(RedisKey name, int? database = null) => Pattern(Notification("__keyevent@", database, name));

    /// <summary>The channel of this name.</summary>
    public static implicit operator RedisChannel(string name) => Literal(name);

    /// <inheritdoc/>
    public bool Equals(RedisChannel? other) => other is not null && Kind == other.Kind && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RedisChannel);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Name);

    /// <summary>The kind and the name, read as UTF-8.</summary>
    public override string ToString() => $"{Kind} {Name}";

    /// <summary>Equality of kind and bytes.</summary>
    public static bool operator ==(RedisChannel? left, RedisChannel? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality of kind or bytes.</summary>
    public static bool operator !=(RedisChannel? left, RedisChannel? right) => !(left == right);

    private static RedisKey Notification(string prefix, int? database, RedisKey pattern)
    {
        RedisKey start = $"{prefix}{(database is { } number ? RedisNumber.Format(number).ToString() : "*")}__:";
        return pattern.IsNull ? default(RedisKey) : (byte[])[.. start.Span, .. pattern.Span];
    }
}
