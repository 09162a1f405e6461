namespace Redis.Functional.Server;

/// <summary>A latency histogram of a command.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class CommandLatency
{
    internal CommandLatency(string command, long calls, IReadOnlyList<(TimeSpan UpTo, long Calls)> buckets) =>
        (Command, Calls, Buckets) = (command, calls, buckets);

    /// <summary>The name in lowercase: <c>get</c>, <c>config get</c>.</summary>
    public string Command { get; }

    /// <summary>The number of calls.</summary>
    public long Calls { get; }

    /// <summary>The cumulative number of calls up to each latency; the latencies roughly double.</summary>
    public IReadOnlyList<(TimeSpan UpTo, long Calls)> Buckets { get; }

    internal static CommandLatency? Read(string name, RespValue reply)
    {
        if (reply.Field("calls").Number() is not { } calls) return null;
        var histogram = reply.Field("histogram_usec").Items();
        var buckets = new (TimeSpan, long)[histogram.Length / 2];
        for (var i = 0; i < buckets.Length; i++)
        {
            if ((histogram[2 * i].Number(), histogram[(2 * i) + 1].Number()) is not ({ } upTo, { } count)) return null;
            buckets[i] = (DecodeParts.Span(upTo, TimeSpan.TicksPerMicrosecond), count);
        }

        return new(name.Replace('|', ' '), calls, buckets);
    }
}
