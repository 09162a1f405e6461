using System.Buffers;

namespace Redis.Functional;

/// <summary>One request at a time over a fresh connection: nothing is ever pipelined with a login. Owned by the dial that made it.</summary>
internal sealed class HandshakeChannel(TransportConnection transport, RespLimits limits, CodecSet codecs)
{
    private FrameCutter _cutter = new(limits);

    internal async ValueTask<RedisResult<A>> Ask<A>(Command<A> command, CancellationToken token)
    {
        if (command.Fault() is { } refusal) return new(refusal);
        var request = new byte[command.EncodedLength()];
        command.Encode(request);
        var sent = await transport.Output.WriteAsync(request, token).ConfigureAwait(false);
        if (sent.IsCompleted) return new(Lost());
        while (true)
        {
            var read = await transport.Input.ReadAsync(token).ConfigureAwait(false);
            if (Answer(command, read.Buffer) is { } answer) return answer;
            if (read.IsCompleted) return new(Lost());
        }
    }

    /// <summary>Why more has come than was asked for; null when nothing has. A surplus reply would shift all that follow.</summary>
    internal RedisError? Surplus()
    {
        if (!transport.Input.TryRead(out var read)) return null;
        var surplus = PushesOnly(read.Buffer) ? null : new RedisError.Protocol("the server sent more replies than the handshake asked for");
        transport.Input.AdvanceTo(surplus is null ? read.Buffer.Start : read.Buffer.End);
        return surplus;
    }

    private static bool PushesOnly(in ReadOnlySequence<byte> buffer) => buffer.IsEmpty || buffer.FirstSpan[0] == (byte)'>';

    // Reads frames up to the answer; pushes are not answers. Leaves the reader advanced.
    private RedisResult<A>? Answer<A>(Command<A> command, in ReadOnlySequence<byte> buffer)
    {
        var consumed = 0L;
        RedisResult<A>? answer = null;
        while (answer is null)
        {
            var status = _cutter.Next(buffer, ref consumed, out var frame);
            if (status == ScanStatus.NeedMore) break;
            if (status == ScanStatus.Invalid) answer = new(new RedisError.Protocol($"this does not look like a Redis server: {_cutter.Fault}"));
            else if (_cutter.FrameType != (byte)'>') answer = UserCode.Read(command, frame.Own(), codecs);
        }

        transport.Input.AdvanceTo(buffer.GetPosition(consumed), buffer.End);
        return answer;
    }

    private RedisError Lost() =>
        transport.Fault ?? new RedisError.Connection(ConnectionFault.Handshake, "the server closed the connection during the handshake", Delivery.NotSent);
}
