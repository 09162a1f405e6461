namespace Redis.Functional;

/// <summary>How a connection makes sure that each reply belongs to its request. Since 0.1.</summary>
public enum ReplyIntegrity
{
    /// <summary>
    /// Every reply must be one that its command can have, and a nonce is sent on busy connections once per <see cref="RedisConfig.KeepAliveInterval"/>. A
    /// reply too many or too few is not seen before the first reply of a type that does not fit.
    /// </summary>
    Standard,

    /// <summary>
    /// Each write ends with an ECHO of a nonce, and its values are handed out when the nonce has come back in its place: a reply too many or too
    /// few never gives a caller the value of another. Only a server that answers the requests of one write in another order is not seen, where the types
    /// fit. Costs one command and one reply per write, and needs the permission to ECHO.
    /// </summary>
    EachWrite,
}
