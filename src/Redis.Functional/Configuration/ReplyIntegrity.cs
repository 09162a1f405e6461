namespace Redis.Functional;

/// <summary>How a connection verifies that each reply belongs to its request.</summary>
/// <remarks>Since 0.1.</remarks>
public enum ReplyIntegrity
{
    /// <summary>
    /// Each reply must be of a type that its command can return, and busy connections send a nonce once per <see cref="RedisConfig.KeepAliveInterval"/>.
    /// </summary>
    /// <remarks>A surplus or missing reply is detected at the first reply of a wrong type or at the next nonce.</remarks>
    Standard,

    /// <summary>Each write ends with an ECHO of a nonce, and its values are returned only when the nonce has come back in its place.</summary>
    /// <remarks>
    /// A surplus or missing reply therefore never gives a caller the value of another. Only a server that replies to the requests of one write in a different
    /// order is not detected if the types fit. Costs one command and one reply per write, and requires the permission to run ECHO.
    /// </remarks>
    EachWrite,
}
