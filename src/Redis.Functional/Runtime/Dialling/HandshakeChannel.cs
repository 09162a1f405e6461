using System.Buffers;
using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>Requests and replies over a fresh connection: a login is asked alone. Owned by the dial that made it.</summary>
internal sealed class HandshakeChannel(TransportConnection transport, RespLimits limits, CodecSet codecs)
{
    private readonly RespLimits _limits = limits;
    private FrameCutter _cutter = new(limits);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<RedisResult<A>> Ask<A>(Command<A> command) =>
        await Send([command]).ConfigureAwait(false) is { } unsent ? new(unsent) : await Receive(command).ConfigureAwait(false);

    /// <summary>Sends several in one write, when nothing of the server is left over. Each is then to be received, in order.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<RedisError?> Send<A>(IReadOnlyList<Command<A>> commands)
    {
        if (Surplus() is { } surplus) return surplus;
        if (commands.Select(static command => command.Fault()).FirstOrDefault(static fault => fault is not null) is { } refusal) return refusal;
        var request = new byte[commands.Sum(static command => command.EncodedLength())];
        var written = 0;
        foreach (var command in commands) written += command.Encode(request.AsSpan(written));
        var sent = await transport.Output.WriteAsync(request).ConfigureAwait(false);
        return sent.IsCanceled ? new RedisError.Connection(ConnectionFault.Handshake, "The transport cancelled a write of the handshake.", Delivery.NotSent)
            : sent.IsCompleted ? Lost()
            : null;
    }

    /// <summary>The next reply, read as the command's.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<RedisResult<A>> Receive<A>(Command<A> command)
    {
        while (true)
        {
            var read = await transport.Input.ReadAsync().ConfigureAwait(false);
            if (Answer(command, read.Buffer) is { } answer) return answer;
            if (read.IsCompleted) return new(Lost());
        }
    }

    /// <summary>Why more has come than was asked for; null when nothing has. A surplus reply would shift all that follow.</summary>
    internal RedisError? Surplus()
    {
        if (!transport.Input.TryRead(out var read)) return null;
        var surplus = PushesOnly(read.Buffer) ? null : new RedisError.Protocol("The server sent more replies than the handshake requested.");
        transport.Input.AdvanceTo(surplus is null ? read.Buffer.Start : read.Buffer.End);
        return surplus;
    }

    // A reply may stand behind a push. The rest of an incomplete push is left to the next reader.
    private bool PushesOnly(in ReadOnlySequence<byte> buffer)
    {
        var cutter = new FrameCutter(_limits);
        var consumed = 0L;
        while (new SequenceReader<byte>(buffer.Slice(consumed)).TryPeek(out var type))
        {
            if (type != (byte)'>') return false;
            if (cutter.Next(buffer, ref consumed, out _) != ScanStatus.Complete) return true;
        }

        return true;
    }

    // Reads frames up to the answer; pushes are not answers. Leaves the reader advanced.
    private RedisResult<A>? Answer<A>(Command<A> command, in ReadOnlySequence<byte> buffer)
    {
        var consumed = 0L;
        RedisResult<A>? answer = null;
        while (answer is null)
        {
            var status = _cutter.Next(buffer, ref consumed, out var frame);
            if (status == ScanStatus.NeedMore) break;
            if (status == ScanStatus.Invalid) answer = new(new RedisError.Protocol($"The peer does not appear to be a Redis server: {_cutter.Fault}."));
            else if (_cutter.FrameType != (byte)'>') answer = UserCode.Read(command, frame.Own(), codecs);
        }

        // What follows an answer has not been looked at: the next read must see it at once.
        var position = buffer.GetPosition(consumed);
        transport.Input.AdvanceTo(position, answer is null ? buffer.End : position);
        return answer;
    }

    private RedisError Lost() =>
        transport.Fault ?? new RedisError.Connection(ConnectionFault.Handshake, "The server closed the connection during the handshake.", Delivery.NotSent);
}
