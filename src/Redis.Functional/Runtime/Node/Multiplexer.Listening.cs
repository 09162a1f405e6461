namespace Redis.Functional;

internal sealed partial class Multiplexer
{
    private readonly SessionListeners _listeners = new();

    // What listeners must still be told on the next heartbeat: they threw when they heard that no other dial follows.
    private RedisError? _untold;

    /// <summary>True when nothing but the requests of its listener is sent on its connections.</summary>
    internal bool IsForPushes { get; init; }

    /// <summary>
    /// Adds a listener, and tells it of the present session before it returns; false when it has another listener of that kind. Adding it again is
    /// allowed and tells it of the session again. An exception out of <see cref="ISessionListener.Opened"/> reaches the caller.
    /// </summary>
    internal bool Watch(ISessionListener listener)
    {
        // Either this sees the session, or whoever made it sees the listener.
        if (!_listeners.TryAdd(listener)) return false;
        if (Volatile.Read(ref _session) is not { IsOpen: true } session) return true;
        session.Listen(_listeners, IsForPushes);
        listener.Opened(session);

        // It may have ended in between, and the listener have heard of the end first.
        if (!Has(session)) listener.Lost(session, Volatile.Read(ref _lastFailure) ?? FallbackErrors.LostUnknown);
        return true;
    }

    /// <summary>Removes a listener. A call that it is in the middle of goes on; no other begins.</summary>
    internal void Unwatch(ISessionListener listener) => _listeners.Remove(listener);

    /// <summary>Whether it is the present session.</summary>
    internal bool Has(Session session) => Volatile.Read(ref _session) == session;

    private void Introduce(Session session)
    {
        session.Listen(_listeners, IsForPushes);
        if (_listeners.Opened(session)) session.Retire(FallbackErrors.LostUnknown);
    }

    private void TellGaveUp(RedisError error) => Volatile.Write(ref _untold, _listeners.GaveUp(error) ? null : error);
}
