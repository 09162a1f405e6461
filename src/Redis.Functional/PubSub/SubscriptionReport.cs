namespace Redis.Functional;

/// <summary>
/// Tells what happens to the subscriptions of a client, in events and metrics. The gaps of all subscriptions that overlap are one event. Guarded by the hub's
/// lock, except for messages.
/// </summary>
internal sealed class SubscriptionReport(RedisEnvironment environment)
{
    private int _open;
    private int _gaps;
    private bool _isMended;
    private long _since;

    /// <summary>A message has been received.</summary>
    internal void Received() => environment.Instrument?.MessageReceived();

    /// <summary>A message was dropped.</summary>
    internal void Dropped()
    {
        environment.Instrument?.MessageDropped();
        environment.Events?.CountDropped();
    }

    /// <summary>A subscription may miss messages from now on; <paramref name="isNew"/>: it did not before.</summary>
    internal void GapBegan(bool isNew)
    {
        environment.Instrument?.GapBegan();
        _gaps++;
        if (isNew && _open++ == 0) (_since, _gaps, _isMended) = (environment.Time.GetTimestamp(), 1, false);
    }

    /// <summary>A subscription is whole again, or over.</summary>
    internal void GapEnded(bool isMended)
    {
        _isMended |= isMended;
        if (--_open == 0 && _isMended) environment.Events?.TellGap(environment.Time.GetElapsedTime(_since), _gaps);
    }
}
