using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// TLS over a connected socket, after the server's name was verified. Under TLS 1.3 a server refuses the client's certificate only
/// after the handshake, so until something was received a fault is looked at for that.
/// </summary>
internal sealed class TlsWire(Socket socket, SslStream stream) : Wire
{
    private readonly TaskCompletionSource _firstReadEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _received;
    private int _firstReaders;

    internal override bool HasUnread => HasReceived(socket);

    internal override long Unconfirmed => UnconfirmedOf(socket);

    internal override ValueTask<int> Receive(Memory<byte> into, CancellationToken token) =>
        _received ? stream.ReadAsync(into, token) : ReceiveFirst(into, token);

    internal override ValueTask<int> Send(ReadOnlyMemory<byte> bytes) => _received ? SendNow(bytes) : SendFirst(bytes);

    protected override void Free()
    {
        socket.Dispose();
        stream.Dispose();
        _firstReadEnded.TrySetResult();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> SendNow(ReadOnlyMemory<byte> bytes)
    {
        await stream.WriteAsync(bytes).ConfigureAwait(false);
        return bytes.Length;
    }

    // The write may meet the reset before the read meets the alert that says why: the alert is the better reason.
    private async ValueTask<int> SendFirst(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return await SendNow(bytes).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            if (Interlocked.Exchange(ref _firstReaders, 1) == 0) await ReadReason().ConfigureAwait(false);
            else await _firstReadEnded.Task.ConfigureAwait(false);
            Fail(e);
            return 0;
        }
    }

    private async ValueTask<int> ReceiveFirst(Memory<byte> into, CancellationToken token)
    {
        Interlocked.Exchange(ref _firstReaders, 1);
        try
        {
            var received = await stream.ReadAsync(into, token).ConfigureAwait(false);
            _received = true;
            _firstReadEnded.TrySetResult();
            return received;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Refused(e);
            _firstReadEnded.TrySetResult();
            return 0;
        }
    }

    private async ValueTask ReadReason()
    {
        try
        {
            await stream.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Refused(e);
        }
    }

    private void Refused(Exception exception)
    {
        if (TlsFaults.OfFirstRead(exception) is { } refused) Fail(refused);
        else Fail(exception);
    }
}
