using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Redis.Functional;

// Connections and subscriptions.
internal sealed partial class OperationInstrument
{
    private static readonly KeyValuePair<string, object?> Received = new(Tags.Direction, "receive");

    internal override long BeginUse()
    {
        if (!RedisTelemetry.UseTime.Enabled && !RedisTelemetry.WaitTime.Enabled) return 0;
        try
        {
            return Time.GetTimestamp();
        }
        catch (Exception)
        {
            // The clock is the caller's: without a time nothing is measured.
            return 0;
        }
    }

    internal override void ConnectionTaken(string pool, long since) => Record(RedisTelemetry.WaitTime, pool, since);

    internal override void ConnectionGranted(string pool, long waited) => Record(RedisTelemetry.WaitTime, pool, TimeSpan.FromMilliseconds(waited));

    internal override void ConnectionGivenBack(string pool, long since) => Record(RedisTelemetry.UseTime, pool, since);

    internal override void ConnectionTimedOut(string pool) => Count(RedisTelemetry.TimeoutCount, new(Tags.PoolName, pool));

    internal override void ConnectionMade(string pool, long took) => Record(RedisTelemetry.CreateTime, pool, TimeSpan.FromMilliseconds(took));

    internal override void ConnectionEnded(string pool, RedisError reason)
    {
        if (!RedisTelemetry.ClosedCount.Enabled) return;
        try
        {
            var isWanted = reason is RedisError.Client.Closed;
            var tags = new TagList { { Tags.PoolName, pool }, { Tags.CloseReason, isWanted ? "application_close" : "error" } };
            if (!isWanted) tags.Add(Tags.ErrorType, ErrorTypes.Of(reason));
            RedisTelemetry.ClosedCount.Add(1, tags);
        }
        catch (Exception)
        {
            // What listens may throw; the client goes on.
        }
    }

    internal override void MessageReceived() => Count(RedisTelemetry.MessageCount, Received);

    internal override void MessageDropped() => Count(RedisTelemetry.DroppedCount);

    internal override void GapBegan() => Count(RedisTelemetry.GapCount);

    internal override void Retried() => Count(RedisTelemetry.RetryCount);

    private static void Count(Counter<long> counter, in KeyValuePair<string, object?> tag = default)
    {
        if (!counter.Enabled) return;
        try
        {
            if (tag.Key is null) counter.Add(1);
            else counter.Add(1, tag);
        }
        catch (Exception)
        {
            // As above.
        }
    }

    private void Record(Histogram<double> histogram, string pool, long since)
    {
        if (!histogram.Enabled) return;
        try
        {
            histogram.Record(Time.GetElapsedTime(since).TotalSeconds, new KeyValuePair<string, object?>(Tags.PoolName, pool));
        }
        catch (Exception)
        {
            // As above.
        }
    }

    private static void Record(Histogram<double> histogram, string pool, TimeSpan time)
    {
        if (!histogram.Enabled) return;
        try
        {
            histogram.Record(time.TotalSeconds, new KeyValuePair<string, object?>(Tags.PoolName, pool));
        }
        catch (Exception)
        {
            // As above.
        }
    }
}
