namespace Redis.Functional;

/// <summary>Tells the names of keyspace notifications from other channels: the nodes of a cluster do not pass these on.</summary>
internal static class KeyspaceName
{
    // A pattern that says less may be meant for other channels.
    private const int Shortest = 5;

    /// <summary>Whether a channel, or all that a pattern matches, are events of keys.</summary>
    internal static bool Is(RedisChannel channel)
    {
        if (channel.Kind == RedisChannelKind.Shard) return false;
        var name = channel.Name.Span;
        var isPattern = channel.Kind == RedisChannelKind.Pattern;
        if (isPattern && name.IndexOfAny("*?[\\"u8) is >= 0 and var end) name = name[..end];
        return Starts(name, "__keyspace@"u8, isPattern) || Starts(name, "__keyevent@"u8, isPattern);
    }

    private static bool Starts(ReadOnlySpan<byte> name, ReadOnlySpan<byte> prefix, bool isPattern) =>
        name.StartsWith(prefix) || (isPattern && name.Length >= Shortest && prefix.StartsWith(name));
}
