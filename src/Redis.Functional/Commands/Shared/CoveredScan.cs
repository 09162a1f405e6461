using System.Collections;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Scans all nodes of a cluster that have slots.</summary>
/// <remarks>
/// A slot is complete if the scanned node owned it from the beginning to the end of its scan and was not migrating it. Slots that moved meanwhile are scanned
/// again at their new owner, so that every key that exists during the whole scan is returned at least once.
/// </remarks>
internal static class CoveredScan
{
    // Between two attempts while a node cannot be reached.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // Attempts in a row without a page: longer than a failover takes.
    private const int MostAttempts = 150;

    /// <summary>Scans the keys of all nodes; an error that is not transient ends the stream with one Left.</summary>
    internal static async IAsyncEnumerable<Either<RedisError, RedisKey>> Keys(
        IRedisClient client, ISlotClient slots, Func<ScanCursor, Command<ScanPage<RedisKey>>> page,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var open = new BitArray(KeySlot.Count, true);
        var failures = 0;
        while (open.HasAnySet())
        {
            var found = await slots.SlotNodes(isStale: failures > 0, cancellationToken).ConfigureAwait(false);
            var error = found.IsError ? found.Error : null;
            if (found.TryGetValue(out var nodes) && nodes is not null && Next(nodes, open) is { } node)
            {
                var scan = new NodeScan(node, open, page);
                await foreach (var key in scan.Keys(cancellationToken).ConfigureAwait(false))
                {
                    failures = 0;
                    if (cancellationToken.IsCancellationRequested)
                    {
                        yield return new RedisError.Client.Cancelled(Delivery.NotSent);
                        yield break;
                    }

                    yield return key;
                }

                if (scan.Error is null) continue;
                error = scan.Error;
            }

            // A slot without an owner has no keys that could be read.
            error ??= new RedisError.Connection(
                ConnectionFault.Disconnected, "Slots of the cluster have no owner, so their keys cannot be read.", Delivery.NotSent);
            if (await Rest(client, error, ++failures, cancellationToken).ConfigureAwait(false) is not { } last) continue;
            yield return last;
            yield break;
        }
    }

    // The node that has most of what is still open.
    private static IRedisClient? Next(SlotNodes nodes, BitArray open)
    {
        var counts = new int[nodes.Clients.Length];
        for (var slot = 0; slot < KeySlot.Count; slot++)
            if (open[slot] && nodes.OwnerOf(slot) is >= 0 and var owner)
                counts[owner]++;
        var most = counts.Length == 0 ? 0 : counts.Max();
        return most == 0 ? null : nodes.Clients[Array.IndexOf(counts, most)];
    }

    // Null: another attempt is due.
    private static async ValueTask<RedisError?> Rest(IRedisClient client, RedisError error, int failures, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return new RedisError.Client.Cancelled(Delivery.NotSent);
        var passes = error
            is RedisError.Connection { Fault: not (ConnectionFault.Authentication or ConnectionFault.ConfigurationRejected) } or RedisError.Timeout
            || (error is RedisError.Client.Closed && failures < 2) || error is RedisError.Server { IsTransient: true };
        if (!passes || failures > MostAttempts) return error;
        // a pause that is cancelled ends the next attempt
        _ = await client.RunResult(RedisProgram.Sleep(Pause), cancellationToken).ConfigureAwait(false);
        return null;
    }
}
