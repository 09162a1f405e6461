namespace Redis.Functional;

/// <summary>Tells the names of keyspace notifications from other channels: the nodes of a cluster do not pass these on.</summary>
internal static class KeyspaceName
{
    /// <summary>What the channel of a key begins with: the number of its database and the key follow.</summary>
    internal static ReadOnlySpan<byte> OfKey => "__keyspace@"u8;

    /// <summary>What the channel of an event begins with.</summary>
    internal static ReadOnlySpan<byte> OfEvent => "__keyevent@"u8;

    // A pattern that says less may be meant for other channels.
    private const int Shortest = 5;

    /// <summary>Whether a channel, or all that a pattern matches, are events of keys.</summary>
    internal static bool Is(RedisChannel channel)
    {
        if (channel.Kind == RedisChannelKind.Shard) return false;
        var name = channel.Name.Span;
        var isPattern = channel.Kind == RedisChannelKind.Pattern;
        if (isPattern && name.IndexOfAny("*?[\\"u8) is >= 0 and var end) name = name[..end];
        return Starts(name, OfKey, isPattern) || Starts(name, OfEvent, isPattern);
    }

    private static bool Starts(ReadOnlySpan<byte> name, ReadOnlySpan<byte> prefix, bool isPattern) =>
        name.StartsWith(prefix) || (isPattern && name.Length >= Shortest && prefix.StartsWith(name));
}
