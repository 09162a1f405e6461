namespace Redis.Functional.TestKit;

/// <content>Slots that move, and replicas that take over.</content>
public sealed partial class RedisCluster
{
    // a server gives up a failover by hand after five seconds
    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(6);
    private const int Attempts = 5;

    /// <summary>Moves slots with their keys, and returns when every node knows the new owner.</summary>
    public async Task MoveAsync(IReadOnlyCollection<int> slots, RedisServer from, RedisServer to)
    {
        await BeginMoveAsync(slots, from, to).ConfigureAwait(false);
        await MoveKeysAsync(slots, from, to).ConfigureAwait(false);
        await EndMoveAsync(slots, from, to).ConfigureAwait(false);
    }

    /// <summary>The first step of a move: from now on the old owner redirects with ASK for keys that it has not.</summary>
    public Task BeginMoveAsync(IReadOnlyCollection<int> slots, RedisServer from, RedisServer to) => Mover(slots, from, to).BeginAsync();

    /// <summary>The second step of a move: sends the keys, all or a number of them, and returns how many.</summary>
    public Task<int> MoveKeysAsync(IReadOnlyCollection<int> slots, RedisServer from, RedisServer to, int limit = int.MaxValue) =>
        Mover(slots, from, to).MoveKeysAsync(options.Databases, limit);

    /// <summary>The last step of a move, which all keys must have made: the new owner, the old owner and then the other primaries are told, and every
    /// node knows.</summary>
    public async Task EndMoveAsync(IReadOnlyCollection<int> slots, RedisServer from, RedisServer to)
    {
        var primaries = await PrimariesAsync().ConfigureAwait(false);
        await Mover(slots, from, to).EndAsync(primaries.Where(node => node != from && node != to)).ConfigureAwait(false);
        await ReadyAsync().ConfigureAwait(false);
    }

    /// <summary>Moves slots with their keys in one step, as Valkey 9 and Redis 8.4 can, and returns when every node knows the new owner.</summary>
    public async Task MoveAtomicallyAsync(IReadOnlyCollection<int> slots, RedisServer from, RedisServer to)
    {
        var mover = Mover(slots, from, to);
        await mover.MoveAtomicallyAsync().ConfigureAwait(false);
        try
        {
            await Eventually.TrueAsync(
                async () => (await ClusterTable.AskAsync(to).ConfigureAwait(false)).Own is var own && slots.All(own.Owns), $"{to.Endpoint} owns the slots", pause: Pause).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"{e.Message}\n{await mover.AtomicMovesAsync().ConfigureAwait(false)}", e);
        }

        await ReadyAsync().ConfigureAwait(false);
    }

    /// <summary>A replica of the slot's primary takes over; returned as soon as it says that it is a primary.</summary>
    public async Task<RedisServer> FailoverAsync(int slot, ManualFailover way = ManualFailover.InSync) =>
        await FailoverAsync(await PrimaryOfAsync(slot).ConfigureAwait(false), way).ConfigureAwait(false);

    /// <summary>A replica of a primary, which may be killed unless they are to be in sync, takes over; returned as soon as it says that it is a primary.</summary>
    public async Task<RedisServer> FailoverAsync(RedisServer primary, ManualFailover way = ManualFailover.InSync)
    {
        var replica = await ReplicaOfAsync(primary).ConfigureAwait(false);
        if (way == ManualFailover.InSync)
        {
            await SyncedAsync(replica).ConfigureAwait(false);

            // a primary does not hear a replica that it does not know to be its own
            await Eventually.TrueAsync(
                async () => (await ClusterTable.AskAsync(primary).ConfigureAwait(false)).Rows.Any(row => row.Id == IdOf(replica) && row.Primary == IdOf(primary)),
                $"{primary.Endpoint} knows its replica").ConfigureAwait(false);
        }

        for (var attempt = 1; ; attempt++)
        {
            await replica.CliAsync(way == ManualFailover.InSync ? ["CLUSTER", "FAILOVER"] : ["CLUSTER", "FAILOVER", way.ToString()]).ConfigureAwait(false);
            try
            {
                await Eventually.TrueAsync(
                    async () => (await ClusterTable.AskAsync(replica).ConfigureAwait(false)).Own.IsPrimary, $"{replica.Endpoint} is a primary", Attempt).ConfigureAwait(false);
                return replica;
            }
            catch (TimeoutException) when (attempt < Attempts)
            {
                // the others vote for the replicas of one node once in two node timeouts
            }
        }
    }

    private SlotMover Mover(IReadOnlyCollection<int> slots, RedisServer from, RedisServer to) => new(from, IdOf(from), to, IdOf(to), slots);
}
