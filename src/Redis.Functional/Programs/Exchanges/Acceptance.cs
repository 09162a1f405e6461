namespace Redis.Functional;

/// <summary>What an exchange makes of a reply: whether the connection may read on, and whom the next reply belongs to.</summary>
internal enum Acceptance
{
    /// <summary>The reply belongs to the exchange, which awaits more.</summary>
    More,

    /// <summary>As <see cref="More"/>, but no request of the exchange asked for it: the server said by itself what it was about to be asked.</summary>
    Surplus,

    /// <summary>The reply belongs to the exchange and is its last.</summary>
    Last,

    /// <summary>As <see cref="Last"/>, but no further request may meet the state that the connection is in: it ends before the exchange is completed.</summary>
    LastOfConnection,

    /// <summary>The reply cannot belong to the exchange, so the owner of the next one is unknown: the connection is closed at once.</summary>
    Doubt,
}
