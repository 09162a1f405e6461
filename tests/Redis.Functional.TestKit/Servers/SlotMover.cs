using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>The commands that move slots from one node to another.</summary>
internal sealed class SlotMover(RedisServer from, string fromId, RedisServer to, string toId, IReadOnlyCollection<int> slots)
{
    private const int AtATime = 100;
    private const string Milliseconds = "10000";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public async Task BeginAsync()
    {
        await SetAsync(to, "IMPORTING", fromId).ConfigureAwait(false);
        await SetAsync(from, "MIGRATING", toId).ConfigureAwait(false);
    }

    public async Task<int> MoveKeysAsync(int databases, int limit)
    {
        using var deadline = new CancellationTokenSource(Limit);
        var connection = await from.ConnectAsync(deadline.Token).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var moved = 0;
            for (var database = 0; database < databases; database++)
            {
                if (databases > 1)
                {
                    await AskAsync(connection, Bytes("SELECT", Text(database)), deadline.Token).ConfigureAwait(false);
                }

                foreach (var slot in slots)
                {
                    moved += await MoveKeysAsync(connection, database, slot, limit - moved, deadline.Token).ConfigureAwait(false);
                }
            }

            return moved;
        }
    }

    // The new owner first: if the old one were first, the slot would be owned by nobody if this ended in between.
    public async Task EndAsync(IEnumerable<RedisServer> others)
    {
        foreach (var node in others.Prepend(from).Prepend(to))
        {
            await SetAsync(node, "NODE", toId).ConfigureAwait(false);
        }
    }

    public Task MoveAtomicallyAsync()
    {
        var ranges = Ranges().SelectMany(range => new[] { Text(range.First), Text(range.Last) });
        return from.Kind == "valkey"
            ? from.CliAsync(["CLUSTER", "MIGRATESLOTS", "SLOTSRANGE", .. ranges, "NODE", toId])
            : to.CliAsync(["CLUSTER", "MIGRATION", "IMPORT", .. ranges]);
    }

    /// <summary>What the nodes say of atomic moves, for the message when one does not end.</summary>
    public Task<string> AtomicMovesAsync() =>
        from.Kind == "valkey" ? from.CliAsync("CLUSTER", "GETSLOTMIGRATIONS") : to.CliAsync("CLUSTER", "MIGRATION", "STATUS", "ALL");

    private static async Task<RespReply> AskAsync(RespConnection connection, IReadOnlyList<byte[]> request, CancellationToken token)
    {
        await connection.SendAsync(RespFrames.Request(request), token).ConfigureAwait(false);
        return Checked(await connection.ReadAsync(token).ConfigureAwait(false));
    }

    private static RespReply Checked(RespReply reply) => reply.IsError ? throw new InvalidOperationException(reply.Text) : reply;

    private static byte[][] Bytes(params string[] args) => [.. args.Select(System.Text.Encoding.UTF8.GetBytes)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<int> MoveKeysAsync(RespConnection connection, int database, int slot, int limit, CancellationToken token)
    {
        for (var moved = 0; ;)
        {
            var most = Math.Min(AtATime, limit - moved);
            var keys = most == 0 ? [] : (await AskAsync(connection, Bytes("CLUSTER", "GETKEYSINSLOT", Text(slot), Text(most)), token).ConfigureAwait(false)).Items;
            if (keys.Count == 0)
            {
                return moved;
            }

            await AskAsync(
                connection,
                [.. Bytes(["MIGRATE", to.Host, Text(to.ListeningPort), "", Text(database), Milliseconds, .. to.Login.MigrateOptions(), "KEYS"]), .. keys.Select(key => key.Payload!)],
                token).ConfigureAwait(false);
            moved += keys.Count;
        }
    }

    private async Task SetAsync(RedisServer node, string state, string id)
    {
        using var deadline = new CancellationTokenSource(Limit);
        var connection = await node.ConnectAsync(deadline.Token).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            // at once: the node then writes its file of the cluster once and not for each slot
            await connection.SendAsync([.. slots.Select(slot => RespFrames.Request("CLUSTER", "SETSLOT", Text(slot), state, id))]).ConfigureAwait(false);
            foreach (var _ in slots)
            {
                Checked(await connection.ReadAsync(deadline.Token).ConfigureAwait(false));
            }
        }
    }

    private IEnumerable<(int First, int Last)> Ranges() => slots
        .Order()
        .Select((slot, index) => (Slot: slot, Group: slot - index))
        .GroupBy(one => one.Group)
        .Select(range => (range.First().Slot, range.Last().Slot));
}
