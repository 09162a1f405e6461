using System.Globalization;

namespace Redis.Functional;

/// <summary>
/// Reads addresses. No message repeats a part of the text: a password that was not percent-encoded can end up in any part.
/// </summary>
internal static class RedisUrl
{
    private enum Kind
    {
        None,
        Unknown,
        Server,
        Socket,
        Sentinel,
        Cluster,
        Sharded,
    }

    /// <summary>An address of any kind.</summary>
    internal static RedisResult<RedisTarget> ParseTarget(string? url)
    {
        var (kind, tls, rest) = SchemeOf(url?.Trim() ?? "");
        return kind switch
        {
            Kind.Sentinel => SentinelUrl.Parse(rest, tls).Map(static config => (RedisTarget)config),
            Kind.Cluster => ClusterUrl.Parse(rest, tls).Map(static config => (RedisTarget)config),
            Kind.Sharded => ShardedUrl.Parse(rest, tls).Map(static config => (RedisTarget)config),
            Kind.None when CommaForm.Is(rest) => CommaForm.Parse(rest),
            _ => Parse(url).Bind(static config => config.Checked()).Map(static config => (RedisTarget)config),
        };
    }

    internal static RedisResult<RedisConfig> Parse(string? url)
    {
        if (string.IsNullOrWhiteSpace(url)) return Invalid("The address is empty. Write an address such as redis://localhost:6379.");
        var (kind, tls, rest) = SchemeOf(url.Trim());
        return kind switch
        {
            Kind.None when CommaForm.Is(rest) => CommaForm.Parse(rest).Bind(static target =>
                target is RedisConfig config ? RedisResult.Ok(config) : Invalid("The address names sentinels. Parse it with RedisTarget.Parse.")),
            Kind.None => WithoutScheme(rest),
            Kind.Server => Tcp(rest, tls),
            Kind.Socket => Unix(rest),
            Kind.Sentinel => Invalid("The address names sentinels. Parse it with RedisTarget.Parse."),
            Kind.Cluster => Invalid("The address names a cluster. Parse it with RedisTarget.Parse."),
            Kind.Sharded => Invalid("The address names shards. Parse it with RedisTarget.Parse."),
            _ => Invalid("The scheme of the address must be redis or valkey (plain), rediss or valkeys (TLS), or unix, redis+unix or valkey+unix (socket file), as in redis://localhost:6379."),
        };
    }

    // What the scheme says, and what follows it.
    private static (Kind Kind, TlsOptions? Tls, string Behind) SchemeOf(string text)
    {
        var colon = text.IndexOf("://", StringComparison.Ordinal);
        if (colon < 0) return (Kind.None, null, text);
        var (scheme, rest) = (text[..colon].ToLowerInvariant(), text[(colon + 3)..]);
        var plus = scheme.IndexOf('+', StringComparison.Ordinal);
        var (protocol, suffix) = plus < 0 ? (scheme, null) : (scheme[..plus], scheme[(plus + 1)..]);
        var isPlain = protocol is "redis" or "valkey";
        var isKnown = isPlain || protocol is "rediss" or "valkeys";
        var kind = (suffix, isKnown) switch
        {
            (null, true) => Kind.Server,
            (null, false) when protocol == "unix" => Kind.Socket,
            ("unix", true) when isPlain => Kind.Socket,
            ("sentinel", true) => Kind.Sentinel,
            ("cluster", true) => Kind.Cluster,
            ("sharded", true) => Kind.Sharded,
            _ => Kind.Unknown,
        };
        return (kind, isPlain || !isKnown ? null : TlsOptions.Default, rest);
    }

    private static RedisResult<RedisConfig> WithoutScheme(string text) =>
        text.AsSpan().IndexOfAny('@', '?', '#') >= 0
            ? Invalid("An address with a user, a password or options needs a scheme. Start it with redis://, or with rediss:// for TLS.")
            : RedisResult.FromEither(RedisEndpoint.Parse(text)).Map(static endpoint => new RedisConfig { Endpoint = endpoint });

    private static RedisResult<RedisConfig> Tcp(string rest, TlsOptions? tls) =>
        Parts.Of(rest).Bind(parts =>
            parts.Host(RedisEndpoint.Local).Bind(endpoint =>
            WithCredentials(new RedisConfig { Endpoint = endpoint, Tls = tls }, parts.UserInfo).Bind(config =>
            WithPath(config, parts.Path).Bind(withPath =>
            AddressOptions.Apply(withPath, parts.Query, HasDatabase(parts.Path), RedisUrlOptions.All)))));

    private static RedisResult<RedisConfig> Unix(string rest) =>
        Parts.Of(rest).Bind(static parts =>
            parts.Authority.Length > 0
                ? Invalid("The address of a socket file has no host. Write unix:///path/to/redis.sock, with three slashes.")
                : PercentText.Decode(parts.Path).Bind(path =>
                    path.Length < 2
                        ? Invalid("The path of the socket file is missing. Write unix:///path/to/redis.sock.")
                        : WithCredentials(new RedisConfig { Endpoint = new RedisEndpoint.Unix(path) }, parts.UserInfo).Bind(config =>
                            AddressOptions.Apply(config, parts.Query, databaseGiven: false, RedisUrlOptions.All))));

    internal static RedisResult<RedisConfig> WithCredentials(RedisConfig config, string? userInfo)
    {
        if (userInfo is null) return config;
        var colon = userInfo.IndexOf(':', StringComparison.Ordinal);
        // A lone word before the @ is a user to some clients and a password to others: guessing could print a password as a user.
        if (colon < 0) return Invalid("The user information before '@' needs a colon. Write redis://:PASSWORD@host or redis://USER:PASSWORD@host.");
        return PercentText.Decode(userInfo[..colon]).Bind(user =>
            PercentText.Decode(userInfo[(colon + 1)..]).Map(password =>
                config with { Credentials = new RedisCredentials(user.Length == 0 ? null : user, password) }));
    }

    private static bool HasDatabase(string path) => path.Length > 1;

    private static RedisResult<RedisConfig> WithPath(RedisConfig config, string path) =>
        !HasDatabase(path) ? config
        : Database(path.AsSpan(1).TrimEnd('/')) is { } number ? config with { Database = number }
        : Invalid("The path must be a database number, as in redis://localhost:6379/3.");

    /// <summary>Hosts between commas.</summary>
    /// <param name="authority">The hosts, still percent-encoded.</param>
    /// <param name="what">What each of them is.</param>
    /// <param name="example">An address of this kind.</param>
    /// <param name="port">The port of one that names none.</param>
    internal static RedisResult<RedisEndpoint[]> Hosts(string authority, string what, string example, int port)
    {
        var hosts = authority.Split(',');
        var endpoints = new RedisEndpoint[hosts.Length];
        for (var i = 0; i < hosts.Length; i++)
        {
            if (hosts[i].Length == 0) return Invalid($"A {what} is missing. Separate the hosts with commas, as in {example}.");
            if (!PercentText.Decode(hosts[i]).TryGetValue(out var text, out var fault)) return fault;
            if (!RedisResult.FromEither(RedisEndpoint.ParseHostAndPort(text, emptyHost: null, port)).TryGetValue(out endpoints[i], out fault)) return fault;
        }

        return endpoints;
    }

    internal static int? Database(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal static RedisError Invalid(string what) => new RedisError.Client.InvalidConfig(what);

    /// <summary>The parts of an address behind its scheme, still percent-encoded.</summary>
    internal sealed record Parts(string? UserInfo, string Authority, string Path, string Query)
    {
        internal static RedisResult<Parts> Of(string text)
        {
            var end = text.AsSpan().IndexOfAny('/', '?', '#');
            var authority = end < 0 ? text : text[..end];
            var rest = end < 0 ? "" : text[end..];
            if (rest.Contains('#', StringComparison.Ordinal))
                return Invalid("An address has no '#' part. Write %23 for '#' in a user, a password or an option.");
            if (rest.Contains('@', StringComparison.Ordinal))
                return Invalid("The address contains '@' after the host. Write %40 for '@', %2F for '/' and %3F for '?' in a user, a password or an option.");
            var question = rest.IndexOf('?', StringComparison.Ordinal);
            var path = question < 0 ? rest : rest[..question];
            var query = question < 0 ? "" : rest[(question + 1)..];
            var at = authority.LastIndexOf('@');
            return new Parts(at < 0 ? null : authority[..at], authority[(at + 1)..], path, query);
        }

        internal RedisResult<RedisEndpoint> Host(RedisEndpoint whenEmpty) =>
            Authority.Length == 0
                ? RedisResult.Ok(whenEmpty)
                : PercentText.Decode(Authority).Bind(static text => RedisResult.FromEither(RedisEndpoint.ParseHostAndPort(text, emptyHost: "localhost")));
    }
}
