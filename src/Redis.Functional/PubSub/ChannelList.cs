namespace Redis.Functional;

/// <summary>Names given by a caller, checked.</summary>
internal readonly struct ChannelList
{
    private readonly RedisChannel[]? _channels;
    private readonly RedisError? _problem;

    private ChannelList(RedisChannel[]? channels, RedisError? problem) => (_channels, _problem) = (channels, problem);

    // The sequence may be the caller's own.
    internal static ChannelList Of(IEnumerable<RedisChannel>? channels)
    {
        if (channels is null) return new(null, new RedisError.Client.InvalidArgument("The channels are null."));
        var listed = UserCode.Call(static channels => channels.ToArray(), channels, Delivery.NotSent);
        if (!listed.TryGetValue(out var list)) return new(null, listed.Error);
        var wrong = System.Array.FindIndex(list, static channel => channel is null || channel.Name.IsNull);
        return wrong < 0 ? new(list, null) : new(null, new RedisError.Client.InvalidArgument($"A channel {list[wrong]?.Name.WhyNull ?? "is null"}."));
    }

    internal bool TryGet(out RedisChannel[] channels, out RedisError problem)
    {
        (channels, problem) = (_channels ?? [], _problem!);
        return _problem is null;
    }
}
