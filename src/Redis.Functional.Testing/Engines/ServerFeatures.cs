using static Redis.Functional.Commands;

namespace Redis.Functional.Testing;

/// <summary>What a server that runs is, and what it can do, as it says itself.</summary>
internal static class ServerFeatures
{
    private static readonly (Feature Feature, string Command)[] ByCommand =
    [
        (Feature.Streams, "XREADGROUP"), (Feature.Functions, "FCALL"), (Feature.Sort, "SORT"), (Feature.Copy, "COPY"), (Feature.Wait, "WAIT"),
        (Feature.Monitor, "MONITOR"), (Feature.HashFieldExpiry, "HPEXPIRE"), (Feature.Tracking, "CLIENT|TRACKING"),
    ];

    /// <summary>As <c>Redis 8.6.3</c>, <c>Valkey 9.1.2</c>, <c>Garnet 2.2.8</c>.</summary>
    internal static async ValueTask<RedisResult<string>> Name(RedisClient client, CancellationToken token)
    {
        var info = RedisResult.FromEither(await client.Run(Raw("INFO", "server"), token).ConfigureAwait(false));
        return info.Map(static reply =>
        {
            var lines = TextOf(reply).Split('\n', StringSplitOptions.TrimEntries);
            string? Field(string name) => lines.FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.Ordinal))?[(name.Length + 1)..];
            return Field("valkey_version") is { } valkey ? $"Valkey {valkey}"
                : Field("garnet_version") is { } garnet ? $"Garnet {garnet}"
                : $"Redis {Field("redis_version") ?? "of an unknown version"}";
        });
    }

    /// <summary>Those of the needed features that the server lacks.</summary>
    internal static async ValueTask<Feature> Lacking(RedisClient client, string name, Feature needs, CancellationToken token)
    {
        if (needs == Feature.None) return Feature.None;
        var lacking = Feature.None;
        foreach (var (feature, command) in ByCommand)
        {
            if (needs.HasFlag(feature) && !await Knows(client, command, token).ConfigureAwait(false)) lacking |= feature;
        }
        if (needs.HasFlag(Feature.KeyspaceNotifications) && !await Notifies(client, token).ConfigureAwait(false)) lacking |= Feature.KeyspaceNotifications;

        // Asking Garnet for it would block the server.
        if (needs.HasFlag(Feature.ScriptsInTransactions) && name.StartsWith("Garnet", StringComparison.Ordinal)) lacking |= Feature.ScriptsInTransactions;
        return lacking;
    }

    private static async ValueTask<bool> Knows(RedisClient client, string command, CancellationToken token)
    {
        var asked = RedisResult.FromEither(await client.Run(Raw("COMMAND", "INFO", command), token).ConfigureAwait(false));
        return asked.TryGetValue(out var reply, out _) && reply is RespValue.Array { Items: [not RespValue.Null, ..] };
    }

    private static async ValueTask<bool> Notifies(RedisClient client, CancellationToken token)
    {
        var asked = RedisResult.FromEither(await client.Run(ServerCommands.ConfigGet("notify-keyspace-events"), token).ConfigureAwait(false));
        return asked.TryGetValue(out var settings, out _) && !settings.IsEmpty;
    }

    private static string TextOf(RespValue reply) => reply switch
    {
        RespValue.BulkString bulk => bulk.Bytes.ToString(),
        RespValue.VerbatimString verbatim => verbatim.Text.ToString(),
        _ => "",
    };
}
