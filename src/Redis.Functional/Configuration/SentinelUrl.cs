namespace Redis.Functional;

/// <summary>Reads addresses of a primary that sentinels watch. Like <see cref="RedisUrl"/>, no message repeats a part of the text.</summary>
internal static class SentinelUrl
{
    private const string Example = "redis+sentinel://sentinel-1,sentinel-2,sentinel-3/orders";

    internal static readonly IReadOnlyList<AddressOption<Draft>> Options = RedisUrlOptions.Behind<Draft>(
        static draft => draft.Config.Node,
        static (draft, node) => draft with { Config = draft.Config with { Node = node } },
        new("sentinelUser", "a name", static (draft, value) => draft with { User = value }),
        new("sentinelPassword", "a password", static (draft, value) => draft with { Password = value }, IsSecret: true),
        new("minOtherSentinels", "a number of sentinels", static (draft, value) =>
            AddressOptions.Number(value) is { } number ? draft with { Config = draft.Config with { MinOtherSentinels = number } } : null),
        new("followsEarly", "true or false", static (draft, value) => bool.TryParse(value, out var follows) ? draft with { Config = draft.Config with { FollowsEarly = follows } } : null),
        new("address", NodeAddress.Words, static (draft, value) => NodeAddress.Parse(value) is { } address ? draft with { Config = draft.Config with { Address = address } } : null),
        new("readFrom", ReadFrom.Words, static (draft, value) => ReadFrom.Parse(value) is { } read ? draft with { Config = draft.Config with { Read = read } } : null));

    /// <summary>What stands behind the scheme: the servers' user and password, the sentinels, the name of the primary, the database, options.</summary>
    internal static RedisResult<SentinelConfig> Parse(string rest, TlsOptions? tls) =>
        RedisUrl.Parts.Of(rest).Bind(parts =>
            RedisUrl.Hosts(parts.Authority, "sentinel", Example, SentinelConfig.DefaultPort).Bind(sentinels =>
            RedisUrl.WithCredentials(new RedisConfig { Tls = tls }, parts.UserInfo).Bind(node =>
            NameAndDatabase(parts.Path).Bind(path =>
            AddressOptions.Apply(
                new Draft(new SentinelConfig(path.Name, sentinels) { Node = node with { Database = path.Database ?? 0 }, SentinelTls = tls }, null, null),
                parts.Query,
                path.Database is not null,
                Options)))))
        .Bind(static draft => draft.Finished());

    private static RedisResult<(string Name, int? Database)> NameAndDatabase(string path)
    {
        var parts = path.TrimEnd('/').Split('/');
        if (parts.Length < 2 || parts[1].Length == 0) return RedisUrl.Invalid($"The name of the primary is missing. Write it after the sentinels, as in {Example}.");
        if (!PercentText.Decode(parts[1]).TryGetValue(out var name, out var fault)) return fault;
        if (parts.Length == 2) return (name, (int?)null);
        return parts.Length == 3 && RedisUrl.Database(parts[2]) is { } database
            ? (name, (int?)database)
            : RedisUrl.Invalid($"The path after the name of the primary must be a database number, as in {Example}/3.");
    }

    // The credentials of the sentinels are whole when all options have been read.
    internal sealed record Draft(SentinelConfig Config, string? User, string? Password)
    {
        internal RedisResult<SentinelConfig> Finished() =>
            User is not null && Password is null ? RedisUrl.Invalid("Option sentinelUser requires the option sentinelPassword.")
            : RedisResult.FromEither((Password is null ? Config : Config with { SentinelCredentials = new RedisCredentials(User, Password) }).Validate());

        // Never the passwords.
        public override string ToString() => nameof(Draft);
    }
}
