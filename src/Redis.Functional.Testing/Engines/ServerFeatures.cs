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
        var info = RedisResult.FromEither(await client.Run(ServerCommands.Info("server"), token).ConfigureAwait(false));
        return info.Map(static said =>
        {
            var server = said.Server.Fields;
            return server.Find("valkey_version").Map(static valkey => $"Valkey {valkey}")
                .IfNone(() => server.Find("garnet_version").Map(static garnet => $"Garnet {garnet}").IfNone(() => $"Redis {server.Find("redis_version").IfNone("of an unknown version")}"));
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
        var asked = RedisResult.FromEither(await client.Run(ServerCommands.CommandInfo(command), token).ConfigureAwait(false));
        return asked.TryGetValue(out var told, out _) && told.Exists(static one => one.IsSome);
    }

    private static async ValueTask<bool> Notifies(RedisClient client, CancellationToken token)
    {
        var asked = RedisResult.FromEither(await client.Run(ServerCommands.ConfigGet("notify-keyspace-events"), token).ConfigureAwait(false));
        return asked.TryGetValue(out var settings, out _) && !settings.IsEmpty;
    }
}
