using System.Collections.Frozen;

namespace Redis.Functional;

/// <summary>
/// Reads addresses as StackExchange.Redis writes them: <c>localhost:6379,password=…,ssl=true</c>. Its words mean what they mean there; what has no equivalent
/// is refused by its name, and what only tunes that client is skipped. Like <see cref="RedisUrl"/>, no message repeats a value.
/// </summary>
internal static class CommaForm
{
    private const int TlsPort = 6380;
    private const string AFlag = "true or false";
    private const string Milliseconds = "a number of milliseconds";

    /// <summary>The words that have an equivalent.</summary>
    internal static readonly IReadOnlyList<AddressOption<Draft>> Words =
    [
        new("user", "a name", static (draft, value) => draft with { User = value }),
        new("password", "a password", static (draft, value) => draft with { Password = value.Length == 0 ? null : value }, IsSecret: true),
        new("defaultDatabase", "a database number", static (draft, value) => RedisUrl.Database(value) is { } number ? draft.Node(draft.Config with { Database = number }) : null),
        new("name", "a name", static (draft, value) => draft.Node(draft.Config with { ClientName = value })),
        new("protocol", "resp2 or resp3", static (draft, value) => AddressOptions.Protocol(value) is { } protocol ? draft.Node(draft.Config with { Protocol = protocol }) : null),
        new("ssl", AFlag, static (draft, value) => Flag(value) is { } flag ? draft with { Tls = flag } : null),
        new("sslHost", "a host name", static (draft, value) => draft with { TlsHost = value }),
        new("checkCertificateRevocation", AFlag, static (draft, value) => Flag(value) is { } flag ? draft with { ChecksRevocation = flag } : null),
        new("connectTimeout", Milliseconds, static (draft, value) => Time(value, 1) is { } time ? draft.Node(draft.Config with { ConnectTimeout = time }) : null),
        new("syncTimeout", Milliseconds, static (draft, value) => Time(value, 1) is { } time ? draft with { SyncTimeout = time } : null),
        new("asyncTimeout", Milliseconds, static (draft, value) => Time(value, 1) is { } time ? draft with { AsyncTimeout = time } : null),
        new("keepAlive", "a number of seconds", static (draft, value) => Time(value, 1_000) is { } time ? draft.Node(draft.Config with { KeepAliveInterval = time }) : null),
        new("serviceName", "the name of the primary", static (draft, value) => draft with { PrimaryName = value }),
    ];

    // These say how that client works inside, or ask for what is so here in any case.
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "abortConnect", "allowAdmin", "connectRetry", "configChannel", "configCheckSeconds", "highIntegrity", "heartbeatInterval", "highPrioritySocketThreads",
        "libraryName", "preserveAsyncOrder", "resolveDns", "responseTimeout", "setlib", "tieBreaker", "version", "writeBuffer");

    private static readonly FrozenDictionary<string, string> Refused = new Dictionary<string, string>
    {
        ["channelPrefix"] = "Put the prefix into the channel names.",
        ["proxy"] = "Use the address of the proxy as the server's address.",
        ["sslProtocols"] = "Set TlsOptions.AllowedProtocols in code.",
        ["tunnel"] = "Set RedisConfig.Transport in code.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when the text can only be meant so: words between commas, and no scheme.</summary>
    internal static bool Is(string text)
    {
        var end = text.AsSpan().IndexOfAny(',', '=');
        return end >= 0 && text.AsSpan(0, end).IndexOfAny('@', '?', '#') < 0 && (text[end] == ',' || !text.AsSpan(end).Contains('@'));
    }

    internal static RedisResult<RedisTarget> Parse(string text)
    {
        var (draft, hosts, position, mayName) = (new Draft(new RedisConfig()), new List<string>(), 0, true);
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            position++;
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
            {
                hosts.Add(word);
                continue;
            }

            var name = word[..equals].TrimEnd();
            if (Skipped.Contains(name)) continue;
            if (Refused.TryGetValue(name, out var advice)) return RedisUrl.Invalid($"Option {name} of the address is not supported. {advice}");
            if (Words.FirstOrDefault(option => option.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } found)
                return RedisUrl.Invalid($"Unknown option {position} of the address{AddressOptions.Shown(name, mayName)}. Known options: {string.Join(", ", Words.Select(static option => option.Name))}.");
            if (found.Read(draft, word[(equals + 1)..].TrimStart()) is not { } next) return RedisUrl.Invalid($"Option {found.Name} of the address must be {found.Takes}.");
            (draft, mayName) = (next, mayName && !found.IsSecret);
        }

        return Finished(draft, hosts);
    }

    private static RedisResult<RedisTarget> Finished(Draft draft, List<string> hosts)
    {
        var port = draft.PrimaryName is not null ? SentinelConfig.DefaultPort : draft.Tls ? TlsPort : RedisEndpoint.DefaultPort;
        var endpoints = new RedisEndpoint[hosts.Count];
        for (var i = 0; i < endpoints.Length; i++)
            if (!RedisResult.FromEither(RedisEndpoint.ParseHostAndPort(hosts[i], emptyHost: null, port)).TryGetValue(out endpoints[i], out var fault)) return fault;
        if (endpoints.Length == 0) return RedisUrl.Invalid("The address contains no server. Write host:port first, as in localhost:6379,password=PASSWORD.");
        if (draft is { User: not null, Password: null }) return RedisUrl.Invalid("Option user of the address requires the option password.");
        var node = draft.Finished();
        if (draft.PrimaryName is { } primary)
            return RedisResult.FromEither(new SentinelConfig(primary, endpoints) { Node = node, SentinelTls = node.Tls }.Validate()).Map(static config => (RedisTarget)config);
        return endpoints.Length == 1
            ? RedisResult.FromEither((node with { Endpoint = endpoints[0] }).Validate()).Map(static config => (RedisTarget)config)
            : RedisUrl.Invalid(
                "The address contains several servers. Write redis+cluster://host-1,host-2 for a cluster, redis+sentinel://host-1,host-2/name (or serviceName=name) for a primary that "
                + "sentinels monitor, redis+sharded://a=host-1,b=host-2 for independent servers, or a single server.");
    }

    private static bool? Flag(string value) => value.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "ON" => true,
        "FALSE" or "NO" or "OFF" => false,
        _ => null,
    };

    private static TimeSpan? Time(string value, int unit) =>
        AddressOptions.Number(value) is { } number ? TimeSpan.FromMilliseconds((double)number * unit) : null;

    /// <summary>What has been read so far.</summary>
    internal sealed record Draft(RedisConfig Config)
    {
        internal string? User { get; init; }

        internal string? Password { get; init; }

        internal string? PrimaryName { get; init; }

        internal bool Tls { get; init; }

        internal string? TlsHost { get; init; }

        internal bool ChecksRevocation { get; init; }

        internal TimeSpan? SyncTimeout { get; init; }

        internal TimeSpan? AsyncTimeout { get; init; }

        internal Draft Node(RedisConfig config) => this with { Config = config };

        // Every call here is asynchronous, so the time for these comes first.
        internal RedisConfig Finished() => Config with
        {
            CommandTimeout = AsyncTimeout ?? SyncTimeout ?? Config.CommandTimeout,
            Tls = Tls ? TlsOptions.Default with { TargetHost = TlsHost, CheckRevocation = ChecksRevocation } : null,
            Credentials = Password is { } password ? (CredentialProvider)new RedisCredentials(User, password) : null,
        };

        // Never the password.
        public override string ToString() => nameof(Draft);
    }
}
