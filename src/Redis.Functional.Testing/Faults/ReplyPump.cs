using System.Buffers;
using System.IO.Pipelines;

namespace Redis.Functional.Testing;

/// <summary>Carries replies from the server to the client, and lets faults happen to them. One loop for each connection.</summary>
internal sealed class ReplyPump(FaultyConnection connection, FaultState state, ReplySide replies, PipeReader server, PipeWriter client, CancellationToken ended)
{
    private readonly RespDecoder _decoder = new();
    private readonly ArrayBufferWriter<byte> _frame = new();
    private bool _isForeign;

    /// <summary>True while a fault withholds replies.</summary>
    internal bool IsHeld { get; private set; }

    /// <summary>Until the connection ends. Throws nothing.</summary>
    internal async Task Run()
    {
        try
        {
            while (await PassOwn().ConfigureAwait(false) && await PassNext().ConfigureAwait(false))
            {
            }
        }
        catch (Exception exception)
        {
            // a transport of the user's own that does what it must not
            connection.Cut($"The transport failed: {exception.GetType().Name}: {exception.Message}");
        }
        finally
        {
            await server.CompleteAsync().ConfigureAwait(false);
            await client.CompleteAsync().ConfigureAwait(false);
            state.Ended(connection);
        }
    }

    private async ValueTask<bool> PassNext()
    {
        var read = await server.ReadAsync(CancellationToken.None).ConfigureAwait(false);
        var bytes = read.Buffer;
        while (Next(ref bytes, out var frame))
        {
            if (frame is not null && !await Pass(frame).ConfigureAwait(false)) return false;
            _frame.ResetWrittenCount();
        }
        server.AdvanceTo(read.Buffer.End);
        if (read.IsCompleted) client.Write(_frame.WrittenSpan);
        return await Flush().ConfigureAwait(false) && !read.IsCompleted;
    }

    /// <summary>
    /// The next whole frame, whose bytes are then collected; false when the bytes end first. Without a frame: bytes that are not RESP pass as they are.
    /// </summary>
    private bool Next(ref ReadOnlySequence<byte> bytes, out RespValue? frame)
    {
        frame = null;
        if (bytes.IsEmpty) return false;
        var before = bytes;
        if (!_isForeign && _decoder.Decode(ref bytes).TryGetValue(out var decoded, out _))
        {
            Collect(before.Slice(0, before.Length - bytes.Length));
            frame = decoded.MatchUnsafe<RespValue?>(static whole => whole, static () => null);
            return frame is not null;
        }
        _isForeign = true;
        client.Write(_frame.WrittenSpan);
        foreach (var part in before) client.Write(part.Span);
        bytes = bytes.Slice(bytes.End);
        return true;
    }

    private void Collect(ReadOnlySequence<byte> part)
    {
        foreach (var segment in part) _frame.Write(segment.Span);
    }

    private async ValueTask<bool> Pass(RespValue frame)
    {
        // An answer before it in the order of requests, that came while this read was awaited.
        if (!await PassOwn().ConfigureAwait(false)) return false;
        var push = replies.PushOf(frame);
        if (push is not null && replies.DropOf(push) is { } drop)
        {
            drop.Happened();
            return true;
        }
        var answered = replies.Take(frame, push);
        if (answered?.Fault is { } fault && answered.Replacement is null && !await Suffer(fault, DidNothing(answered, frame)).ConfigureAwait(false)) return false;
        if (answered?.Replacement is { } replacement)
        {
            answered.Fault?.Happened();
            client.Write(replacement);
        }
        else
        {
            client.Write(_frame.WrittenSpan);
        }
        return true;
    }

    /// <summary>Passes answers of faults that are next, and ends the connection where that is next: false.</summary>
    private async ValueTask<bool> PassOwn()
    {
        while (replies.TryTakeOwn(out var own))
        {
            own.Fault?.Happened();
            if (own.IsCut) return await Cut(own.Fault!).ConfigureAwait(false);
            client.Write(own.Answer);
            if (!await Flush().ConfigureAwait(false)) return false;
        }
        return true;
    }

    /// <summary>What a fault does to a reply. False: the connection has ended.</summary>
    private async ValueTask<bool> Suffer(ArmedFault fault, bool didNothing)
    {
        if (didNothing)
        {
            fault.GiveBack();
            return true;
        }
        fault.Happened();
        switch (fault.Fault.Kind)
        {
            case FaultKind.CutInsideReply:
                client.Write(_frame.WrittenSpan[..Math.Clamp(fault.Fault.Bytes, 1, _frame.WrittenCount - 1)]);
                return await Cut(fault).ConfigureAwait(false);
            case FaultKind.Stall:
                return await Hold(fault.Released.WaitAsync(ended)).ConfigureAwait(false);
            case FaultKind.Slow when fault.Fault.Delay > TimeSpan.Zero:
                return await Hold(Task.Delay(fault.Fault.Delay, state.Time, ended)).ConfigureAwait(false);
            case FaultKind.Slow:
                return true;
            default:
                return await Cut(fault).ConfigureAwait(false);
        }
    }

    private async ValueTask<bool> Hold(Task until)
    {
        if (!await Flush().ConfigureAwait(false)) return false;
        IsHeld = true;
        await until.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        IsHeld = false;
        return !ended.IsCancellationRequested;
    }

    private async ValueTask<bool> Cut(ArmedFault fault)
    {
        await Flush().ConfigureAwait(false);
        connection.Cut($"The fault {fault.Fault} of a test closed the connection.");
        return false;
    }

    private async ValueTask<bool> Flush()
    {
        var flushed = await client.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        return !flushed.IsCompleted && !ended.IsCancellationRequested;
    }

    private static bool DidNothing(Awaited answered, RespValue frame) => frame switch
    {
        RespValue.Error error => new RedisError.Server(error.Text.ToString().Split(' ')[0], "").Delivery == Delivery.Rejected,
        RespValue.Null => answered.IsExec,
        _ => false,
    };
}
