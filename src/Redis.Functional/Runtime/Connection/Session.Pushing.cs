namespace Redis.Functional;

internal sealed partial class Session
{
    private SessionListeners? _listeners;

    // A listener has missed a frame and needs another session. Under the reader's lock.
    private RedisError? _missed;

    /// <summary>True when nothing but the listener's own requests is sent here: then a frame that answers none of them is the listener's too, as in RESP2.</summary>
    internal bool IsForPushes { get; private set; }

    /// <summary>Names the listeners that take what the server sends unsolicited.</summary>
    internal void Listen(SessionListeners listeners, bool isForPushes)
    {
        IsForPushes = isForPushes;
        Volatile.Write(ref _listeners, listeners);
    }

    // True when the frame is no reply to what is due, or is taken as such. A push without a listener is dropped.
    private bool TakeAside(Exchange? due, in ReplyFrame frame, bool pushed, out RedisError? fault)
    {
        fault = null;
        if (due is not null && due.TakesPush(frame)) fault = Take(due, frame);
        else if (!Offer(frame)) return pushed;
        return true;
    }

    private bool Offer(in ReplyFrame frame)
    {
        if (Volatile.Read(ref _listeners)?.Of(frame) is not { } listener) return false;
        try
        {
            return listener.Take(this, frame);
        }
        catch (Exception exception)
        {
            // Retired by the read loop, under no lock. Until then the listener decides what it still takes.
            if (listener.Faulted(this)) _missed ??= FallbackErrors.Ended(exception);
            return true;
        }
    }

    private void RetireIfMissed()
    {
        if (_missed is { } missed) Retire(missed);
    }
}
