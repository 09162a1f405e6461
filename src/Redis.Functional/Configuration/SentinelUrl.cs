namespace Redis.Functional;

/// <summary>Reads addresses of a primary that sentinels watch. Like <see cref="RedisUrl"/>, no message repeats a part of the text.</summary>
internal static class SentinelUrl
{
    private const string Example = "redis+sentinel://sentinel-1,sentinel-2,sentinel-3/orders";

    /// <summary>What stands behind the scheme: the servers' user and password, the sentinels, the name of the primary, the database, options.</summary>
    internal static RedisResult<SentinelConfig> Parse(string rest, TlsOptions? tls) =>
        RedisUrl.Parts.Of(rest).Bind(parts =>
            RedisUrl.Hosts(parts.Authority, "a sentinel", Example, SentinelConfig.DefaultPort).Bind(sentinels =>
            RedisUrl.WithCredentials(new RedisConfig { Tls = tls }, parts.UserInfo).Bind(node =>
            NameAndDatabase(parts.Path).Bind(path =>
            RedisUrlOptions.Apply(
                new Draft(new SentinelConfig(path.Name, sentinels) { Node = node with { Database = path.Database ?? 0 }, SentinelTls = tls }, null, null),
                parts.Query,
                path.Database is not null,
                One)))))
        .Bind(static draft => draft.Finished());

    private static RedisResult<(string Name, int? Database)> NameAndDatabase(string path)
    {
        var parts = path.TrimEnd('/').Split('/');
        if (parts.Length < 2 || parts[1].Length == 0) return RedisUrl.Invalid($"the name of the primary is missing: it follows the sentinels, as in {Example}");
        if (!PercentText.Decode(parts[1]).TryGetValue(out var name, out var fault)) return fault;
        if (parts.Length == 2) return (name, (int?)null);
        return parts.Length == 3 && RedisUrl.Database(parts[2]) is { } database
            ? (name, (int?)database)
            : RedisUrl.Invalid($"what follows the name of the primary must be the number of a database, as in {Example}/3");
    }

    private static RedisResult<Draft> One(Draft draft, string name, string value, int position) => (name, value.ToLowerInvariant()) switch
    {
        ("sentineluser", _) => draft with { User = value },
        ("sentinelpassword", _) => draft with { Password = value },
        ("minothersentinels", _) => RedisUrlOptions.Number(value) is { } number
            ? draft with { Config = draft.Config with { MinOtherSentinels = number } }
            : RedisUrlOptions.Must(position, "minOtherSentinels", "a number of sentinels"),
        ("followsearly", "true" or "false") => draft with { Config = draft.Config with { FollowsEarly = value.Equals("true", StringComparison.OrdinalIgnoreCase) } },
        ("followsearly", _) => RedisUrlOptions.Must(position, "followsEarly", "true or false"),
        ("address", _) => NodeAddress.Parse(value) is { } address
            ? draft with { Config = draft.Config with { Address = address } }
            : RedisUrlOptions.Must(position, "address", NodeAddress.Words),
        ("readfrom", _) => ReadFrom.Parse(value) is { } read
            ? draft with { Config = draft.Config with { Read = read } }
            : RedisUrlOptions.Must(position, "readFrom", ReadFrom.Words),
        _ => RedisUrlOptions.One(draft.Config.Node, name, value, position).Map(node => draft with { Config = draft.Config with { Node = node } }),
    };

    // The credentials of the sentinels are whole when all options have been read.
    private sealed record Draft(SentinelConfig Config, string? User, string? Password)
    {
        internal RedisResult<SentinelConfig> Finished() =>
            User is not null && Password is null ? RedisUrl.Invalid("sentinelUser needs a sentinelPassword beside it")
            : RedisResult.FromEither((Password is null ? Config : Config with { SentinelCredentials = new RedisCredentials(User, Password) }).Validate());

        // Never the passwords.
        public override string ToString() => nameof(Draft);
    }
}
