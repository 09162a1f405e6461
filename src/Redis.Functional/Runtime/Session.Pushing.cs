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

    // True when the frame is no reply to what is due, or is taken as such. A push that nobody listens for is left out.
    private bool TakeAside(Exchange? due, in ReplyFrame frame, bool pushed)
    {
        if (due is not null && due.TakesPush(frame)) Take(due, frame);
        else if (Volatile.Read(ref _listener)?.Take(this, frame) != true) return pushed;
        return true;
    }
}
