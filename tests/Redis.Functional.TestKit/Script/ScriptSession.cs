using System.Collections.Concurrent;
using System.Net.Sockets;

namespace Redis.Functional.TestKit;

/// <summary>One connection of a script server, with the state its commands left.</summary>
public sealed class ScriptSession
{
    private readonly Socket socket;
    private readonly Stream stream;
    private readonly SemaphoreSlim writing = new(1, 1);

    internal ScriptSession(int number, Socket socket, Stream stream)
    {
        Number = number;
        this.socket = socket;
        this.stream = stream;
    }

    /// <summary>The first connection is 1.</summary>
    public int Number { get; }

    /// <summary>How many commands came before the present one.</summary>
    public int CommandCount { get; internal set; }

    /// <summary>2 until HELLO 3 was accepted.</summary>
    public int Protocol { get; internal set; } = 2;

    public int Database { get; internal set; }

    public string? Name { get; internal set; }

    public bool Authenticated { get; internal set; }

    /// <summary>Whatever a test's handlers want to remember.</summary>
    public ConcurrentDictionary<string, object> Memory { get; } = new(StringComparer.Ordinal);

    /// <summary>How far the script's dialogue has come.</summary>
    internal int Step { get; set; }

    /// <summary>Sends out of turn: a push, a surplus reply, a message.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken token = default)
    {
        await writing.WaitAsync(token).ConfigureAwait(false);
        try
        {
            await stream.WriteAsync(bytes, token).ConfigureAwait(false);
            await stream.FlushAsync(token).ConfigureAwait(false);
        }
        finally
        {
            writing.Release();
        }
    }

    public Task SendAsync(ScriptReply reply) => SendAsync(reply.ToBytes());

    /// <summary>Ends the connection in order.</summary>
    public void Close()
    {
        try
        {
            socket.Shutdown(SocketShutdown.Both);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // the peer was faster
        }

        stream.Dispose();
        socket.Dispose();
    }

    /// <summary>Ends the connection so that what was sent arrives: closing a socket with unread bytes would send RST.</summary>
    internal async Task FinishAsync(CancellationToken token)
    {
        socket.Shutdown(SocketShutdown.Send);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
        patience.CancelAfter(TimeSpan.FromSeconds(1));
        var rest = new byte[4096];
        try
        {
            while (await socket.ReceiveAsync(rest, patience.Token).ConfigureAwait(false) > 0)
            {
                // read and forgotten
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            // the peer does not close its side, or broke it
        }

        Close();
    }

    /// <summary>Breaks the connection: RST.</summary>
    public void Reset()
    {
        // closing with a zero linger time is how a socket sends RST instead of FIN
        socket.Close(0);
    }

    internal ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken token) => stream.ReadAsync(buffer, token);
}
