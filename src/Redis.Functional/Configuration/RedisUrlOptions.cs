namespace Redis.Functional;

/// <summary>The options of an address that concern each server: those of <c>redis://</c>, and of all other kinds.</summary>
internal static class RedisUrlOptions
{
    private const string ATime = "a time with its unit, as in 500ms, 5s or 2m; 0 means none";

    internal static readonly IReadOnlyList<AddressOption<RedisConfig>> All =
    [
        new("db", "a database number, as in db=3", static (config, value) => RedisUrl.Database(value) is { } number ? config with { Database = number } : null),
        new("clientName", "a name", static (config, value) => config with { ClientName = value }),
        new("protocol", "2 or 3", static (config, value) => AddressOptions.Protocol(value) is { } protocol ? config with { Protocol = protocol } : null),
        new("connectTimeout", ATime, static (config, value) => AddressOptions.Time(value) is { } time ? config with { ConnectTimeout = time } : null),
        new("commandTimeout", ATime, static (config, value) => AddressOptions.Time(value) is { } time ? config with { CommandTimeout = time } : null),
        new("keepAliveInterval", ATime, static (config, value) => AddressOptions.Time(value) is { } time ? config with { KeepAliveInterval = time } : null),
        new("readTimeout", ATime, static (config, value) => AddressOptions.Time(value) is { } time ? config with { ReadTimeout = time } : null),
        new("leaseIdle", ATime, static (config, value) => AddressOptions.Time(value) is { } time ? config with { LeaseIdleTimeout = time } : null),
        new("writePolicy", "latency or throughput", static (config, value) => Word<WritePolicy>(value) is { } word ? config with { WritePolicy = word } : null),
        new("whenDisconnected", "fail or wait", static (config, value) => Word<WhenDisconnected>(value) is { } word ? config with { WhenDisconnected = word } : null),
        new("whenInFlightFull", "wait or fail", static (config, value) => Word<WhenInFlightFull>(value) is { } word ? config with { WhenInFlightFull = word } : null),
        new("replyIntegrity", "standard or eachWrite", static (config, value) => Word<ReplyIntegrity>(value) is { } word ? config with { ReplyIntegrity = word } : null),
        new("pubSub", "dedicated or shared", static (config, value) => Word<PubSubConnection>(value) is { } word ? config with { PubSub = word } : null),
        new("maxInFlight", "a number of commands", static (config, value) => AddressOptions.Number(value) is { } number ? config with { MaxInFlightCommands = number } : null),
        new("maxLeased", "a number of connections", static (config, value) => AddressOptions.Number(value) is { } number ? config with { MaxLeasedConnections = number } : null),
        new("tlsHost", "a host name, with the scheme rediss", static (config, value) => config.Tls is { } tls ? config with { Tls = tls with { TargetHost = value } } : null),
    ];

    /// <summary>These options of what holds the configuration of a server, behind its own.</summary>
    internal static IReadOnlyList<AddressOption<T>> Behind<T>(Func<T, RedisConfig> node, Func<T, RedisConfig, T> with, params AddressOption<T>[] own)
        where T : class => [.. own, .. All.Select(option => option.Of(node, with))];

    // The members' names are the words; numbers are not.
    private static T? Word<T>(string value)
        where T : struct, Enum => Enum.GetNames<T>().Contains(value, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<T>(value, ignoreCase: true) : null;
}
