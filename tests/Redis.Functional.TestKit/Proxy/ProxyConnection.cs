using System.Net;
using System.Net.Sockets;

namespace Redis.Functional.TestKit;

/// <summary>One client of a proxy and its way to the server.</summary>
internal sealed class ProxyConnection(FaultProxy proxy, int number, Socket client)
{
    private static readonly TimeSpan FarewellLimit = TimeSpan.FromSeconds(1);
    private readonly Socket server = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private ProxyFlow? toServer;
    private ProxyFlow? toClient;
    private volatile bool ended;

    public int Number => number;

    public async Task RunAsync()
    {
        try
        {
            while (proxy.Epoch is { Faults.HoldDials: true } epoch)
            {
                await epoch.EndAsync().ConfigureAwait(false);
                ThrowIfEnded();
            }

            await server.ConnectAsync(proxy.Target).ConfigureAwait(false);
            toServer = new ProxyFlow(proxy, this, client, server, toServer: true);
            toClient = new ProxyFlow(proxy, this, server, client, toServer: false);
            await Task.WhenAll(GuardAsync(toServer), GuardAsync(toClient)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // the server refuses, or the proxy ends: the client learns it by the reset below
            Reset();
        }
        finally
        {
            client.Dispose();
            server.Dispose();
        }
    }

    public Task InjectToClientAsync(byte[] bytes, bool atBoundary) => toClient?.InjectAsync(bytes, atBoundary) ?? Task.CompletedTask;

    /// <summary>Ends both sides. In order means that bytes under way still arrive: closing a socket with unread bytes would send RST.</summary>
    public async Task CutAsync(CutKind kind)
    {
        if (kind == CutKind.Reset)
        {
            Reset();
            return;
        }

        ended = true;
        await Task.WhenAll(FarewellAsync(client), FarewellAsync(server)).ConfigureAwait(false);
    }

    public void Reset()
    {
        ended = true;
        client.Close(0);
        server.Close(0);
    }

    public void ThrowIfEnded()
    {
        if (ended || proxy.Ended)
        {
            throw new OperationCanceledException("The connection has ended.");
        }
    }

    private async Task GuardAsync(ProxyFlow flow)
    {
        try
        {
            await flow.RunAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            if (!ended)
            {
                // one side broke: so does the other
                Reset();
            }
        }
    }

    private static async Task FarewellAsync(Socket socket)
    {
        using var limit = new CancellationTokenSource(FarewellLimit);
        var rest = new byte[4096];
        try
        {
            socket.Shutdown(SocketShutdown.Send);
            while (await socket.ReceiveAsync(rest, limit.Token).ConfigureAwait(false) > 0)
            {
                // read and forgotten
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // the peer keeps its side open, or broke it
        }

        socket.Dispose();
    }
}
