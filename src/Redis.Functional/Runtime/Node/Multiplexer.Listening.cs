namespace Redis.Functional;

internal sealed partial class Multiplexer
{
    private ISessionListener? _listener;
    private bool _isForPushes;

    /// <summary>
    /// Tells a listener of this session and of those to come; may be said again.
    /// </summary>
    /// <param name="listener">Who takes what the server sends unasked.</param>
    /// <param name="isForPushes">Nothing but the listener's own requests is sent here.</param>
    internal void Attach(ISessionListener listener, bool isForPushes)
    {
        _isForPushes = isForPushes;

        // Either this sees the session, or whoever made it sees the listener.
        Interlocked.Exchange(ref _listener, listener);
        if (Volatile.Read(ref _session) is { IsOpen: true } session) Introduce(session);
    }

    /// <summary>Whether it is the session of now.</summary>
    internal bool Has(Session session) => Volatile.Read(ref _session) == session;

    private void Introduce(Session session)
    {
        if (Volatile.Read(ref _listener) is not { } listener) return;
        session.Listen(listener, _isForPushes);
        listener.Opened(session);
    }
}
