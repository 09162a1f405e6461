namespace Redis.Functional;

/// <summary>
/// The listeners of a multiplexer, one of each kind at most, which its sessions share. Adding and removing takes no lock; a listener that is removed while
/// it is being called finishes that call and receives no other.
/// </summary>
internal sealed class SessionListeners
{
    private ISessionListener? _sessions;
    private ISessionListener? _invalidations;
    private ISessionListener? _messages;

    /// <summary>False when another listener has the place. Adding a listener again changes nothing.</summary>
    internal bool TryAdd(ISessionListener listener) =>
        Interlocked.CompareExchange(ref Place(listener.Kind), listener, null) is not { } present || ReferenceEquals(present, listener);

    /// <summary>Removes a listener; does nothing when it was not added.</summary>
    internal void Remove(ISessionListener listener) => Interlocked.CompareExchange(ref Place(listener.Kind), null, listener);

    /// <summary>The listener that receives a frame; null when there is none.</summary>
    internal ISessionListener? Of(in ReplyFrame frame) =>
        Volatile.Read(ref _invalidations) is { } invalidations && IsInvalidation(frame) ? invalidations : Volatile.Read(ref _messages);

    /// <summary>Reports a new session. True when a listener has failed and needs another.</summary>
    internal bool Opened(Session session)
    {
        // All are called, whatever one of them says.
        var needsAnother = Opened(Volatile.Read(ref _sessions), session);
        needsAnother |= Opened(Volatile.Read(ref _invalidations), session);
        needsAnother |= Opened(Volatile.Read(ref _messages), session);
        return needsAnother;
    }

    /// <summary>Reports the end of a session.</summary>
    internal void Lost(Session session, RedisError reason)
    {
        Lost(Volatile.Read(ref _sessions), session, reason);
        Lost(Volatile.Read(ref _invalidations), session, reason);
        Lost(Volatile.Read(ref _messages), session, reason);
    }

    /// <summary>Reports a dial that failed.</summary>
    internal void Failed(RedisError error)
    {
        Failed(Volatile.Read(ref _sessions), error);
        Failed(Volatile.Read(ref _invalidations), error);
        Failed(Volatile.Read(ref _messages), error);
    }

    /// <summary>Reports that no other dial follows. False when a listener has thrown and must be called again.</summary>
    internal bool GaveUp(RedisError error)
    {
        var areAllTold = GaveUp(Volatile.Read(ref _sessions), error);
        areAllTold &= GaveUp(Volatile.Read(ref _invalidations), error);
        areAllTold &= GaveUp(Volatile.Read(ref _messages), error);
        return areAllTold;
    }

    private ref ISessionListener? Place(ListenerKind kind)
    {
        if (kind == ListenerKind.Sessions) return ref _sessions;
        if (kind == ListenerKind.Invalidations) return ref _invalidations;
        return ref _messages;
    }

    private static bool IsInvalidation(in ReplyFrame frame)
    {
        var reader = frame.Reader();
        return reader.TryReadAggregate(out _) && reader.TryReadBytes(out var word) && word.SequenceEqual("invalidate"u8);
    }

    private static bool Opened(ISessionListener? listener, Session session)
    {
        try
        {
            listener?.Opened(session);
            return false;
        }
        catch (Exception)
        {
            return listener!.Faulted(session);
        }
    }

    private static void Lost(ISessionListener? listener, Session session, RedisError reason)
    {
        try
        {
            listener?.Lost(session, reason);
        }
        catch (Exception)
        {
            // The next session, or the end of its client, shows it that this one is over.
        }
    }

    private static void Failed(ISessionListener? listener, RedisError error)
    {
        try
        {
            listener?.Failed(error);
        }
        catch (Exception)
        {
            // The next dial says how it is then.
        }
    }

    private static bool GaveUp(ISessionListener? listener, RedisError error)
    {
        try
        {
            listener?.GaveUp(error);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}
