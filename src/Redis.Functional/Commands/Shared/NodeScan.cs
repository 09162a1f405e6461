using System.Collections;
using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>A scan of one node of a cluster, for its slots that have not been scanned yet.</summary>
internal sealed class NodeScan(IRedisClient node, BitArray open, Func<ScanCursor, Command<ScanPage<RedisKey>>> page)
{
    /// <summary>The reason why the scan is incomplete; null if it is complete.</summary>
    internal RedisError? Error { get; private set; }

    /// <summary>Scans the keys.</summary>
    /// <remarks>At the end, the slots that the node owned all the time are marked as scanned.</remarks>
    internal async IAsyncEnumerable<RedisKey> Keys([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var begun = await Slots(cancellationToken).ConfigureAwait(false);
        Error = begun.IsError ? begun.Error : null;
        if (!begun.TryGetValue(out var begin)) yield break;
        if (!begin.Slots.And(open).HasAnySet())
        {
            Error = new RedisError.Connection(
                ConnectionFault.Disconnected, "Slots of the cluster are moving between nodes, so their keys cannot be listed completely.",
                Delivery.NotSent);
            yield break;
        }

        var cursor = default(ScanCursor);
        do
        {
            var got = await node.RunResult(page(cursor), cancellationToken).ConfigureAwait(false);
            if (!got.TryGetValue(out var keys))
            {
                Error = got.Error;
                yield break;
            }

            foreach (var key in keys.Items)
                if (begin.Slots[KeySlot.Of(key)]) yield return key;
            cursor = keys.Next;
        }
        while (!cursor.IsStart);

        var ended = await Slots(cancellationToken).ConfigureAwait(false);
        Error = ended.IsError ? ended.Error : null;
        if (ended.TryGetValue(out var end)) Close(begin, end);
    }

    // What the node itself says that it has and does not give away, and its epoch, which rises when it gets a slot.
    private async ValueTask<RedisResult<Owned>> Slots(CancellationToken cancellationToken)
    {
        var said = await node.RunResult(ServerCommands.ClusterNodes(), cancellationToken).ConfigureAwait(false);
        if (!said.TryGetValue(out var nodes)) return new(said.Error);
        var slots = new BitArray(KeySlot.Count);
        if (nodes.AsEnumerable().FirstOrDefault(static one => one.IsMyself) is not { IsPrimary: true } own) return new Owned(0, slots);
        foreach (var range in own.Slots)
            for (var slot = range.First; slot <= range.Last; slot++)
                slots[slot] = true;
        foreach (var (slot, _) in own.Migrating) slots[slot] = false;
        return new Owned(own.ConfigEpoch, slots);
    }

    // A slot that went away and came back would have raised the epoch.
    private void Close(Owned begin, Owned end)
    {
        if (begin.Epoch != end.Epoch) return;
        for (var slot = 0; slot < KeySlot.Count; slot++)
            if (begin.Slots[slot] && end.Slots[slot])
                open[slot] = false;
    }

    private readonly record struct Owned(long Epoch, BitArray Slots);
}
