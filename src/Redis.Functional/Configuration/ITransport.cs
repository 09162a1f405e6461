namespace Redis.Functional.Protocol;

/// <summary>Opens connections to servers.</summary>
/// <remarks>
/// <para>Implement it for tunnels, simulated networks or other kinds of sockets.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public interface ITransport
{
    /// <summary>Opens a connection that is ready for the first request: resolved, connected, and with the TLS handshake done where TLS is configured.</summary>
    /// <returns>
    /// Left: a <see cref="RedisError.Connection"/> with <see cref="Delivery.NotSent"/>, or <see cref="RedisError.Client.Cancelled"/> if the token was
    /// cancelled.
    /// </returns>
    /// <remarks>Must not throw.</remarks>
    ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken);
}
