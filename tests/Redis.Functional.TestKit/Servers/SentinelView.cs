using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>One sentinel's view of the primary, its replicas and the other sentinels: the fields of SENTINEL MASTER, REPLICAS and SENTINELS.</summary>
public sealed record SentinelView(
    IReadOnlyDictionary<string, string> Primary,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Replicas,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Others)
{
    // A sentinel connects to a server at most once a second and measures its silence from the next attempt. A primary killed within the
    // first second would be found down up to a second later than any other.
    private const long Settled = 1_000;

    /// <summary>The epoch of the last failover. When two sentinels disagree, the one with the higher epoch is right.</summary>
    public long ConfigEpoch => long.Parse(Primary["config-epoch"], CultureInfo.InvariantCulture);

    /// <summary>The primary's port.</summary>
    public int PrimaryPort => int.Parse(Primary["port"], CultureInfo.InvariantCulture);

    /// <summary>Asks a sentinel.</summary>
    /// <exception cref="InvalidOperationException">The sentinel does not know the name.</exception>
    public static async Task<SentinelView> AskAsync(RedisServer sentinel, string name)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var connection = await sentinel.ConnectAsync(deadline.Token).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            async Task<RespReply> Ask(string what)
            {
                var reply = await connection.AskAsync(["SENTINEL", what, name], deadline.Token).ConfigureAwait(false);
                return reply.IsError ? throw new InvalidOperationException($"SENTINEL {what}: {reply.Text}") : reply;
            }

            return new SentinelView(
                Fields(await Ask("MASTER").ConfigureAwait(false)),
                [.. (await Ask("REPLICAS").ConfigureAwait(false)).Items.Select(Fields)],
                [.. (await Ask("SENTINELS").ConfigureAwait(false)).Items.Select(Fields)]);
        }
    }

    /// <summary>What this view lacks to show a healthy primary, this many replicas in sync and this many other sentinels; null: nothing.</summary>
    public string? Missing(int replicas, int others)
    {
        var synced = Replicas.Count(replica =>
            replica["flags"] == "slave" && replica["master-link-status"] == "ok" && replica["master-port"] == Primary["port"]);
        var seen = Others.Count(other => other["flags"] == "sentinel");
        var age = long.Parse(Primary["role-reported-time"], CultureInfo.InvariantCulture);
        return Primary["flags"] == "master" && age >= Settled && synced == replicas && seen == others
            ? null
            : $"the primary is {Primary["flags"]}, for {age} ms; {synced} of {replicas} replicas are in sync; {seen} of {others} other sentinels are seen";
    }

    private static IReadOnlyDictionary<string, string> Fields(RespReply reply) =>
        reply.Items.Chunk(2).ToDictionary(pair => pair[0].Text, pair => pair[1].Text, StringComparer.Ordinal);
}
