namespace Redis.Functional;

/// <summary>Reads addresses of a cluster. Like <see cref="RedisUrl"/>, no message repeats a part of the text.</summary>
internal static class ClusterUrl
{
    private const string Example = "redis+cluster://node-1,node-2:7000";

    internal static readonly IReadOnlyList<AddressOption<ClusterConfig>> Options = RedisUrlOptions.Behind<ClusterConfig>(
        static config => config.Node,
        static (config, node) => config with { Node = node },
        new("address", NodeAddress.Words, static (config, value) => NodeAddress.Parse(value) is { } address ? config with { Address = address } : null),
        new("readFrom", ReadFrom.Words, static (config, value) => ReadFrom.Parse(value) is { } read ? config with { Read = read } : null));

    /// <summary>What stands behind the scheme: the nodes' user and password, the nodes that are asked first, the database, options.</summary>
    internal static RedisResult<ClusterConfig> Parse(string rest, TlsOptions? tls) =>
        RedisUrl.Parts.Of(rest).Bind(parts =>
            RedisUrl.Hosts(parts.Authority, "node", Example, RedisEndpoint.DefaultPort).Bind(seeds =>
            RedisUrl.WithCredentials(new RedisConfig { Tls = tls }, parts.UserInfo).Bind(node =>
            Database(parts.Path).Bind(database =>
            AddressOptions.Apply(new ClusterConfig(seeds) { Node = node with { Database = database ?? 0 } }, parts.Query, database is not null, Options)))))
        .Bind(static config => RedisResult.FromEither(config.Validate()));

    private static RedisResult<int?> Database(string path) =>
        path.Trim('/').Length == 0 ? (int?)null
        : RedisUrl.Database(path.AsSpan(1).TrimEnd('/')) is { } number ? number
        : RedisUrl.Invalid($"The path must be a database number, as in {Example}/3.");
}
