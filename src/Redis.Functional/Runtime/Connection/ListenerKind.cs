namespace Redis.Functional;

/// <summary>What a listener listens for. A multiplexer has one listener of each kind at most.</summary>
internal enum ListenerKind
{
    /// <summary>Begin and end of sessions only. Such a listener receives no pushes.</summary>
    Sessions,

    /// <summary>Invalidations of a client-side cache (RESP3 pushes named <c>invalidate</c>).</summary>
    Invalidations,

    /// <summary>All other pushes, and on a connection that is for pushes alone every frame that answers no request.</summary>
    Messages,
}
