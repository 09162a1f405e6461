namespace Redis.Functional;

internal sealed partial class Session
{
    private ISessionListener? _listener;

    /// <summary>True when nothing but the listener's own requests is sent here: then what answers none of them is the listener's too, as in RESP2.</summary>
    internal bool IsForPushes { get; private set; }

    /// <summary>Who takes what the server sends unasked.</summary>
    internal void Listen(ISessionListener listener, bool isForPushes)
    {
        IsForPushes = isForPushes;
        Volatile.Write(ref _listener, listener);
    }

    // True when the frame is no reply to what is due, or is taken as such. A push without a listener is dropped.
    private bool TakeAside(Exchange? due, in ReplyFrame frame, bool pushed, out RedisError? fault)
    {
        fault = null;
        if (due is not null && due.TakesPush(frame)) fault = Take(due, frame);
        else if (Volatile.Read(ref _listener)?.Take(this, frame) != true) return pushed;
        return true;
    }
}
