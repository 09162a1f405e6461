namespace Redis.Functional.Protocol;

/// <summary>How bytes get to a server and back. Give a client your own for tunnels, simulated networks, or other kinds of socket. Since 0.1.</summary>
public interface ITransport
{
    /// <summary>
    /// A connection that is ready for the first request: resolved, connected, and with TLS agreed on where it is configured. Why
    /// not is a <see cref="RedisError.Connection"/> that was never sent anything; a cancelled token is a
    /// <see cref="RedisError.Client.Cancelled"/>. Never throws.
    /// </summary>
    ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken);
}
