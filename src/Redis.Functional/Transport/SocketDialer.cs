using System.Net;
using System.Net.Sockets;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Makes connected sockets.</summary>
internal sealed class SocketDialer(RedisConfig config, NameResolver resolver)
{
    internal async ValueTask<RedisResult<Socket>> Dial(RedisEndpoint endpoint, CancellationToken token)
    {
        if (endpoint is RedisEndpoint.Unix unix) return await DialFile(unix, token).ConfigureAwait(false);
        var tcp = (RedisEndpoint.Tcp)endpoint;
        var resolved = await Resolve(tcp, token).ConfigureAwait(false);
        if (!resolved.TryGetValue(out var addresses)) return resolved.Error;
        return await new DialRace(addresses, (address, ct) => DialAddress(new IPEndPoint(address, tcp.Port), endpoint, ct), config.TimeProvider)
            .Run(TransportFaults.NameNotFound(endpoint), token).ConfigureAwait(false);
    }

    /// <summary>The system's resolver.</summary>
    internal static async ValueTask<RedisResult<Seq<IPAddress>>> AskSystem(string host, CancellationToken token) =>
        new Seq<IPAddress>(await Dns.GetHostAddressesAsync(host, token).ConfigureAwait(false));

    private async ValueTask<RedisResult<Seq<IPAddress>>> Resolve(RedisEndpoint.Tcp endpoint, CancellationToken token)
    {
        if (token.IsCancellationRequested) return new RedisError.Client.Cancelled(Delivery.NotSent);
        if (IPAddress.TryParse(endpoint.Host, out var literal)) return new Seq<IPAddress>([literal]);

        // The system's resolver ignores the token once it has begun, as a caller's own may.
        var (resolved, failure) = await CallersFunction.Await((resolver, endpoint.Host), static (asked, token) => asked.resolver(asked.Host, token), token).ConfigureAwait(false);
        return failure is null ? resolved : TransportFaults.WhileDialing(failure, endpoint, token);
    }

    private async ValueTask<RedisResult<Socket>> DialAddress(IPEndPoint address, RedisEndpoint endpoint, CancellationToken token)
    {
        Socket? socket = null;
        try
        {
            socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            SocketOptions.Apply(socket, config);
            await socket.ConnectAsync(address, token).ConfigureAwait(false);
            return socket;
        }
        catch (Exception e)
        {
            socket?.Dispose();
            return TransportFaults.WhileDialing(e, endpoint, token);
        }
    }

    private async ValueTask<RedisResult<Socket>> DialFile(RedisEndpoint.Unix endpoint, CancellationToken token)
    {
        Socket? socket = null;
        try
        {
            socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            SocketOptions.ApplyBuffers(socket, config);
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(endpoint.Path), token).ConfigureAwait(false);
            return socket;
        }
        catch (Exception e)
        {
            socket?.Dispose();
            return TransportFaults.WhileDialing(e, endpoint, token);
        }
    }
}
