using System.Collections.Concurrent;
using System.Net.Sockets;

namespace Redis.Functional.TestKit;

/// <summary>One direction of one connection. Its pump owns the position and the fault plan; the write gate orders it with injections.</summary>
internal sealed class ProxyFlow(FaultProxy proxy, ProxyConnection connection, Socket source, Socket destination, bool toServer)
{
    private const int ChunkSize = 64 * 1024;

    private readonly Random random = new(HashCode.Combine(proxy.Seed, connection.Number, toServer));
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly ConcurrentQueue<byte[]> pending = new();
    private readonly FrameTracker tracker = new();
    private FaultEpoch? epoch;
    private long position;
    private long origin;
    private long frameOrigin;
    private int nextByteFault;
    private int nextInjection;

    /// <summary>Pumps until the source ends or the connection is cut.</summary>
    public async Task RunAsync()
    {
        var buffer = GC.AllocateUninitializedArray<byte>(ChunkSize);
        while (true)
        {
            var read = await source.ReceiveAsync(buffer).ConfigureAwait(false);
            if (read == 0)
            {
                await HeldAsync().ConfigureAwait(false);
                destination.Shutdown(SocketShutdown.Send);
                return;
            }

            if (!await ForwardAsync(buffer.AsMemory(0, read)).ConfigureAwait(false))
            {
                return;
            }
        }
    }

    /// <summary>Puts bytes in: now, or when the frame under way has ended.</summary>
    public async Task InjectAsync(byte[] bytes, bool atBoundary)
    {
        await writing.WaitAsync().ConfigureAwait(false);
        try
        {
            if (atBoundary && !tracker.AtBoundary)
            {
                pending.Enqueue(bytes);
                return;
            }

            await SendAsync(bytes).ConfigureAwait(false);
        }
        finally
        {
            writing.Release();
        }
    }

    private FlowFaults Current()
    {
        var now = proxy.Epoch;
        if (!ReferenceEquals(now, epoch))
        {
            // before the first byte there is no earlier epoch: offsets count from the connection's start
            (origin, frameOrigin) = (position, tracker.Frames);
            (nextByteFault, nextInjection) = (0, 0);
            epoch = now;
        }

        return !now.Faults.Connections(connection.Number) ? FlowFaults.None : toServer ? now.Faults.ToServer : now.Faults.ToClient;
    }

    private async Task<FlowFaults> HeldAsync()
    {
        while (true)
        {
            var faults = Current();
            if (!faults.Hold)
            {
                return faults;
            }

            await epoch!.EndAsync().ConfigureAwait(false);
            connection.ThrowIfEnded();
        }
    }

    private async Task<bool> ForwardAsync(Memory<byte> chunk)
    {
        var delayed = false;
        while (chunk.Length > 0)
        {
            var faults = await HeldAsync().ConfigureAwait(false);
            if (faults.Delays && !delayed)
            {
                delayed = true;
                await epoch!.WaitAsync(faults.Delay + (faults.Jitter * random.NextDouble())).ConfigureAwait(false);
                continue;
            }

            if (faults.CutAfter <= position - origin)
            {
                return await CutAsync(faults.Cut).ConfigureAwait(false);
            }

            await writing.WaitAsync().ConfigureAwait(false);
            try
            {
                chunk = await StepAsync(faults, chunk).ConfigureAwait(false);
            }
            finally
            {
                writing.Release();
            }

            if (faults.CutAfter <= position - origin)
            {
                return await CutAsync(faults.Cut).ConfigureAwait(false);
            }

            if (faults.DripBytes > 0)
            {
                await epoch!.WaitAsync(faults.DripPause).ConfigureAwait(false);
            }
        }

        return true;
    }

    /// <summary>Sends the longest piece that one treatment fits; answers what is left of the chunk.</summary>
    private async Task<Memory<byte>> StepAsync(FlowFaults faults, Memory<byte> chunk)
    {
        if (tracker.AtBoundary)
        {
            await InjectDueAsync(faults).ConfigureAwait(false);
        }

        var length = Reach(faults, chunk.Length);
        var byteFault = nextByteFault < faults.Bytes.Length && faults.Bytes[nextByteFault].Offset == position - origin
            ? faults.Bytes[nextByteFault++]
            : null;
        var starts = tracker.AtBoundary;
        length = byteFault is not null ? 1 : length;
        if (faults.NeedsFrames || !pending.IsEmpty)
        {
            length = tracker.Advance(chunk.Span[..length]);
        }
        else
        {
            tracker.Follow(chunk.Span[..length]);
        }

        var piece = chunk[..length];
        position += length;
        proxy.Count(toServer, piece.Span);
        if (byteFault is not null)
        {
            await SendAsync(Treat(piece.Span[0], byteFault.Kind, byteFault.Value)).ConfigureAwait(false);
        }
        else if (starts && faults.MutateOneIn > 0 && random.Next(faults.MutateOneIn) == 0)
        {
            await SendAsync(Mutate(piece.Span)).ConfigureAwait(false);
        }
        else
        {
            await SendAsync(piece).ConfigureAwait(false);
        }

        if (tracker.AtBoundary)
        {
            await InjectDueAsync(faults).ConfigureAwait(false);
        }

        return chunk[length..];
    }

    /// <summary>How many bytes go before a drip, a cut or a byte's fault is due.</summary>
    private int Reach(FlowFaults faults, int length)
    {
        var done = position - origin;
        var reach = faults.DripBytes > 0 ? Math.Min(length, faults.DripBytes) : length;
        reach = faults.CutAfter is { } cut ? (int)Math.Min(reach, cut - done) : reach;
        return nextByteFault < faults.Bytes.Length ? (int)Math.Min(reach, Math.Max(1, faults.Bytes[nextByteFault].Offset - done)) : reach;
    }

    private async Task InjectDueAsync(FlowFaults faults)
    {
        while (nextInjection < faults.Injections.Length && faults.Injections[nextInjection].AfterFrame <= tracker.Frames - frameOrigin)
        {
            await SendAsync(faults.Injections[nextInjection++].Bytes).ConfigureAwait(false);
        }

        while (pending.TryDequeue(out var bytes))
        {
            await SendAsync(bytes).ConfigureAwait(false);
        }
    }

    private byte[] Treat(byte original, ByteFaultKind kind, byte value)
    {
        proxy.CountMutation();
        return kind switch
        {
            ByteFaultKind.Change => [value],
            ByteFaultKind.Insert => [value, original],
            _ => [],
        };
    }

    private byte[] Mutate(ReadOnlySpan<byte> piece)
    {
        var at = random.Next(piece.Length);
        var changed = (byte)(piece[at] ^ (1 + random.Next(255)));
        return [.. piece[..at], .. Treat(piece[at], (ByteFaultKind)random.Next(3), changed), .. piece[(at + 1)..]];
    }

    private async Task<bool> CutAsync(CutKind kind)
    {
        if (kind == CutKind.HalfClose)
        {
            destination.Shutdown(SocketShutdown.Send);
        }
        else
        {
            await connection.CutAsync(kind).ConfigureAwait(false);
        }

        return false;
    }

    private async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            bytes = bytes[await destination.SendAsync(bytes).ConfigureAwait(false)..];
        }
    }
}
