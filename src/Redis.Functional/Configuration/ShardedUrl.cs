namespace Redis.Functional;

/// <summary>Reads addresses of shards. Like <see cref="RedisUrl"/>, no message repeats a part of the text.</summary>
internal static class ShardedUrl
{
    private const string Example = "redis+sharded://s1=redis-1,s2=redis-2:7000,s3*2=redis-3";

    internal static readonly IReadOnlyList<AddressOption<Draft>> Options = RedisUrlOptions.Behind<Draft>(
        static draft => draft.Node,
        static (draft, node) => draft with { Node = node },
        new AddressOption<Draft>("readFrom", ReadFrom.Words, static (draft, value) => ReadFrom.Parse(value) is { } read ? draft with { Read = read } : null));

    /// <summary>What stands behind the scheme: the servers' user and password, the shards with their names and weights, the database, options.</summary>
    internal static RedisResult<ShardedConfig> Parse(string rest, TlsOptions? tls) =>
        RedisUrl.Parts.Of(rest).Bind(parts =>
            RedisUrl.WithCredentials(new RedisConfig { Tls = tls }, parts.UserInfo).Bind(node =>
            Database(parts.Path).Bind(database =>
            AddressOptions.Apply(new Draft(node with { Database = database ?? 0 }, ReadFrom.Primary), parts.Query, database is not null, Options).Bind(draft =>
            Shards(parts.Authority, draft.Node).Bind(shards => Finished(shards, draft.Read))))));

    private static RedisResult<ShardedConfig> Finished(Shard[] shards, ReadFrom read)
    {
        var config = new ShardedConfig(shards) { Read = read };

        // What is wrong with the shards may be told with their names, of which the text may have made a password.
        return Placement.Problem(shards) is null
            && shards.Select(static shard => ((RedisConfig)shard.Target).Endpoint).Distinct().Count() == shards.Length
            ? config.Checked().Map(_ => config)
            : RedisUrl.Invalid($"Each shard needs a unique name, a unique address and a weight of at least 1, and the weights must add up to at most {Placement.MostWeight}, as in {Example}.");
    }

    private static RedisResult<Shard[]> Shards(string authority, RedisConfig node)
    {
        var texts = authority.Split(',');
        var shards = new Shard[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            var equals = texts[i].IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) return RedisUrl.Invalid($"Each shard needs a name before its host, as in {Example}. The name determines the keys of the shard.");
            var star = texts[i].AsSpan(0, equals).LastIndexOf('*');
            int? weight = star < 0 ? 1 : AddressOptions.Number(texts[i][(star + 1)..equals]);
            if (weight is null) return RedisUrl.Invalid($"The text between '*' and '=' must be the weight of the shard, a whole number, as in {Example}.");
            if (!PercentText.Decode(texts[i][..(star < 0 ? equals : star)]).TryGetValue(out var name, out var fault)) return fault;
            if (!RedisUrl.Hosts(texts[i][(equals + 1)..], "shard", Example, RedisEndpoint.DefaultPort).TryGetValue(out var hosts, out fault)) return fault;
            shards[i] = new(name, node with { Endpoint = hosts[0] }) { Weight = weight.Value };
        }

        return shards;
    }

    private static RedisResult<int?> Database(string path) =>
        path.Trim('/').Length == 0 ? (int?)null
        : RedisUrl.Database(path.AsSpan(1).TrimEnd('/')) is { } number ? number
        : RedisUrl.Invalid($"The path must be a database number, as in {Example}/3.");

    internal sealed record Draft(RedisConfig Node, ReadFrom Read);
}
