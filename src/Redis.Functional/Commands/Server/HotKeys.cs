using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The keys that used most CPU time or network traffic of a server.</summary>
/// <remarks>Its text contains no key. Since 0.1.</remarks>
public sealed class HotKeys
{
    private HotKeys(RespValue reply, ServerFields fields)
    {
        Fields = fields;
        Slots = SeqOf.Array([.. reply.Field("selected-slots").Items().ToArray().Select(Range).OfType<SlotRange>()]);
        ByCpuTime = SeqOf.Array(System.Array.ConvertAll(
            Busiest(reply.Field("by-cpu-time-us")),
            static one => (one.Key, DecodeParts.Span(one.Number, TimeSpan.TicksPerMicrosecond))));
        ByNetworkBytes = SeqOf.Array(Busiest(reply.Field("by-net-bytes")));
    }

    /// <summary>All numbers by name; which there are depends on the metrics and the server version.</summary>
    public ServerFields Fields { get; }

    /// <summary>True while the tracking is running.</summary>
    public bool IsActive => Fields.Flag("tracking-active");

    /// <summary>The sampling ratio: the server examines one of this number of commands.</summary>
    public long SampleRatio => Fields.Long("sample-ratio");

    /// <summary>The slots whose keys are tracked.</summary>
    public Seq<SlotRange> Slots { get; }

    /// <summary>The time at which the tracking started.</summary>
    public Option<DateTimeOffset> Started => DecodeParts.UnixMilliseconds(Fields.Long("collection-start-time-unix-ms"));

    /// <summary>The duration of the tracking.</summary>
    public TimeSpan Duration => Fields.Milliseconds("collection-duration-ms");

    /// <summary>The CPU time of all commands, including those of other keys.</summary>
    public TimeSpan CpuTime => DecodeParts.Span(Fields.Long("all-commands-all-slots-us"), TimeSpan.TicksPerMicrosecond);

    /// <summary>The network bytes of all commands, including those of other keys.</summary>
    public long NetworkBytes => Fields.Long("net-bytes-all-commands-all-slots");

    /// <summary>The keys with the most CPU time, highest first; empty if CPU time is not tracked.</summary>
    public Seq<(RedisKey Key, TimeSpan CpuTime)> ByCpuTime { get; }

    /// <summary>The keys with the most network bytes, highest first; empty if network bytes are not tracked.</summary>
    public Seq<(RedisKey Key, long Bytes)> ByNetworkBytes { get; }

    /// <summary>Returns the number of keys.</summary>
    public override string ToString() => $"{Math.Max(ByCpuTime.Count, ByNetworkBytes.Count)} busy keys";

    internal static HotKeys? Read(RespValue reply) =>
        ServerFields.OfReply(reply) is { } fields && fields.Text("tracking-active") is not null ? new(reply, fields) : null;

    private static (RedisKey Key, long Number)[] Busiest(RespValue? flat)
    {
        var items = flat.Items();
        var pairs = new (RedisKey, long)[items.Length / 2];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = (items[2 * i].Bytes().AsKey(), items[(2 * i) + 1].Number() ?? 0);
        return pairs;
    }

    // One slot, or the first and the last.
    private static SlotRange? Range(RespValue slots) => slots.Items() switch
    {
        [var only] when only.Number() is { } slot => SlotRange.Of((int)slot),
        [var first, var last] when first.Number() is { } from && last.Number() is { } to => new SlotRange((int)from, (int)to),
        _ => null,
    };
}
