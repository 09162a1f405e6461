using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>One node's view of its cluster: CLUSTER NODES, CLUSTER INFO, the ids that CLUSTER SLOTS names, and INFO replication.</summary>
internal sealed record ClusterTable(IReadOnlyList<ClusterRow> Rows, bool IsOk, IReadOnlySet<string> Named, bool IsLinkUp, int OnlineReplicas)
{
    /// <summary>The node itself.</summary>
    public ClusterRow Own => Rows.Single(row => row.Has("myself"));

    /// <summary>Who is a replica of whom and who owns which slots, as text that is equal when two nodes agree on these nodes and on all slots.</summary>
    public string Roles(Func<string, bool> of) => string.Join(
        ';', Rows.Where(row => of(row.Id) || row.Slots.Count > 0).Select(row => $"{row.Id} {row.Primary} {string.Join(',', row.Slots)}").Order(StringComparer.Ordinal));

    /// <summary>The configuration epochs of the running owners of slots, as text that is equal when two nodes agree on them. A replica that has an older one
    /// of its primary wins no election, and when two owners have the same, one of them is about to get another.</summary>
    public string Epochs(Func<string, bool> of) =>
        string.Join(';', Owners(of).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Id} {row.Epoch}")).Order(StringComparer.Ordinal));

    /// <summary>Two running owners of slots with the same configuration epoch; null: there are none.</summary>
    public ClusterRow? SameEpoch(Func<string, bool> of) => Owners(of).GroupBy(row => row.Epoch).FirstOrDefault(same => same.Count() > 1)?.First();

    /// <summary>A replica of an owner of slots that CLUSTER SLOTS does not name; null: there is none.</summary>
    public ClusterRow? Unnamed(Func<string, bool> of) =>
        Rows.FirstOrDefault(row => of(row.Id) && !Named.Contains(row.Id) && Rows.Any(primary => primary.Id == row.Primary && primary.Slots.Count > 0));

    private IEnumerable<ClusterRow> Owners(Func<string, bool> of) => Rows.Where(row => of(row.Id) && row.Slots.Count > 0);

    public static async Task<ClusterTable> AskAsync(RedisServer node)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var connection = await node.ConnectAsync(deadline.Token).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            async Task<string[]> Ask(params string[] args)
            {
                var reply = await connection.AskAsync(args, deadline.Token).ConfigureAwait(false);
                return reply.IsError
                    ? throw new InvalidOperationException($"{string.Join(' ', args)}: {reply.Text}")
                    : reply.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            }

            var rows = await Ask("CLUSTER", "NODES").ConfigureAwait(false);
            var info = await Ask("CLUSTER", "INFO").ConfigureAwait(false);
            var slots = await Ask("CLUSTER", "SLOTS").ConfigureAwait(false);
            var replication = await Ask("INFO", "replication").ConfigureAwait(false);
            return new ClusterTable(
                [.. rows.Select(ClusterRow.Parse)],
                info.Contains("cluster_state:ok"),
                slots.ToHashSet(StringComparer.Ordinal),
                replication.Contains("master_link_status:up"),
                replication.Count(line => line.StartsWith("slave", StringComparison.Ordinal) && line.Contains("state=online", StringComparison.Ordinal)));
        }
    }
}

/// <summary>One line of CLUSTER NODES.</summary>
internal sealed record ClusterRow(string Id, string[] Flags, string Primary, long Epoch, bool IsLinked, IReadOnlyList<(int First, int Last)> Slots)
{
    public bool IsPrimary => Has("master");

    /// <summary>Not known by hearsay alone, and not missed.</summary>
    public bool IsSeen => IsLinked && !Has("fail") && !Has("fail?") && !Has("handshake");

    // <id> <ip:port@bus> <flags> <primary> <ping> <pong> <epoch> <link> <slots…>; a slot on its way is in brackets
    public static ClusterRow Parse(string line)
    {
        var parts = line.Split(' ');
        return new ClusterRow(
            parts[0], parts[2].Split(','), parts[3], Number(parts[6]), parts[7] == "connected", [.. parts[8..].Where(slots => slots[0] != '[').Select(Range)]);
    }

    public bool Has(string flag) => Flags.Contains(flag);

    public bool Owns(int slot) => Slots.Any(range => range.First <= slot && slot <= range.Last);

    private static (int First, int Last) Range(string slots)
    {
        var ends = slots.Split('-');
        return ((int)Number(ends[0]), (int)Number(ends[^1]));
    }

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);
}
