using System.Globalization;

namespace Redis.Functional;

/// <summary>The options after the ? of an address. Like <see cref="RedisUrl"/>, no message repeats a name or value.</summary>
internal static class RedisUrlOptions
{
    internal const string Known =
        "db, clientName, protocol, connectTimeout, commandTimeout (or timeout), keepAliveInterval, readTimeout, writePolicy, "
        + "whenDisconnected, whenInFlightFull, replyIntegrity, maxInFlight, maxLeased, leaseIdle, pubSub, tlsHost";

    internal static RedisResult<RedisConfig> Apply(RedisConfig config, string query, bool databaseGiven) => Apply(config, query, databaseGiven, One);

    /// <summary>Applies options one after the other.</summary>
    /// <param name="start">What they change.</param>
    /// <param name="query">The options, still percent-encoded.</param>
    /// <param name="databaseGiven">The address has named a database already.</param>
    /// <param name="one">Applies one option by its plain name, its value and its position.</param>
    internal static RedisResult<T> Apply<T>(T start, string query, bool databaseGiven, Func<T, string, string, int, RedisResult<T>> one)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (databaseGiven) seen.Add("db");
        var result = start;
        var position = 0;
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            position++;
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) return RedisUrl.Invalid($"option {position} of the address must be written name=value");
            if (!PercentText.Decode(part[(equals + 1)..]).TryGetValue(out var value))
                return RedisUrl.Invalid($"the value of option {position} of the address is not well percent-encoded: write %25 for a %");
            var name = Plain(part[..equals]);
            if (!seen.Add(name))
                return RedisUrl.Invalid($"option {position} of the address is given twice (for db, the number after the host counts too)");
            var next = one(result, name, value, position);
            if (!next.TryGetValue(out result)) return next;
        }

        return result;
    }

    // client_name, client-name and clientName are one name; timeout is what most clients call the command timeout.
    private static string Plain(string name)
    {
        var plain = name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        return plain switch { "timeout" => "commandtimeout", "database" => "db", _ => plain };
    }

    internal static RedisResult<RedisConfig> One(RedisConfig config, string name, string value, int position) => name switch
    {
        "db" => RedisUrl.Database(value) is { } number
            ? config with { Database = number }
            : Must(position, "db", "the number of a database, as in db=3"),
        "clientname" => config with { ClientName = value },
        "tlshost" => config.Tls is null
            ? Must(position, "tlsHost", "used with rediss:// only")
            : config with { Tls = config.Tls with { TargetHost = value } },
        "protocol" => value.ToLowerInvariant() switch
        {
            "3" or "resp3" => config with { Protocol = ProtocolPreference.Resp3OrResp2 },
            "2" or "resp2" => config with { Protocol = ProtocolPreference.Resp2 },
            _ => Must(position, "protocol", "2 or 3"),
        },
        "connecttimeout" => Time(value) is { } t ? config with { ConnectTimeout = t } : MustTime(position, "connectTimeout"),
        "commandtimeout" => Time(value) is { } t ? config with { CommandTimeout = t } : MustTime(position, "commandTimeout"),
        "keepaliveinterval" => Time(value) is { } t ? config with { KeepAliveInterval = t } : MustTime(position, "keepAliveInterval"),
        "readtimeout" => Time(value) is { } t ? config with { ReadTimeout = t } : MustTime(position, "readTimeout"),
        "leaseidle" => Time(value) is { } t ? config with { LeaseIdleTimeout = t } : MustTime(position, "leaseIdle"),
        _ => Policy(config, name, value.ToLowerInvariant(), position),
    };

    private static RedisResult<RedisConfig> Policy(RedisConfig config, string name, string value, int position) => (name, value) switch
    {
        ("writepolicy", "latency") => config with { WritePolicy = WritePolicy.Latency },
        ("writepolicy", "throughput") => config with { WritePolicy = WritePolicy.Throughput },
        ("writepolicy", _) => Must(position, "writePolicy", "latency or throughput"),
        ("whendisconnected", "fail") => config with { WhenDisconnected = WhenDisconnected.Fail },
        ("whendisconnected", "wait") => config with { WhenDisconnected = WhenDisconnected.Wait },
        ("whendisconnected", _) => Must(position, "whenDisconnected", "fail or wait"),
        ("wheninflightfull", "wait") => config with { WhenInFlightFull = WhenInFlightFull.Wait },
        ("wheninflightfull", "fail") => config with { WhenInFlightFull = WhenInFlightFull.Fail },
        ("wheninflightfull", _) => Must(position, "whenInFlightFull", "wait or fail"),
        ("replyintegrity", "standard") => config with { ReplyIntegrity = ReplyIntegrity.Standard },
        ("replyintegrity", "eachwrite") => config with { ReplyIntegrity = ReplyIntegrity.EachWrite },
        ("replyintegrity", _) => Must(position, "replyIntegrity", "standard or eachWrite"),
        ("pubsub", "dedicated") => config with { PubSub = PubSubConnection.Dedicated },
        ("pubsub", "shared") => config with { PubSub = PubSubConnection.Shared },
        ("pubsub", _) => Must(position, "pubSub", "dedicated or shared"),
        ("maxinflight", _) => Number(value) is { } number
            ? config with { MaxInFlightCommands = number }
            : Must(position, "maxInFlight", "a number of commands"),
        ("maxleased", _) => Number(value) is { } number
            ? config with { MaxLeasedConnections = number }
            : Must(position, "maxLeased", "a number of connections"),
        _ => RedisUrl.Invalid($"option {position} of the address is not known; the known ones are {Known}"),
    };

    internal static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Without a unit, 5 would be five seconds to some clients and five milliseconds to others.
    private static TimeSpan? Time(string text)
    {
        if (text == "0") return TimeSpan.Zero;
        var (digits, unit) = text.EndsWith("ms", StringComparison.Ordinal) ? (text[..^2], 1.0)
            : text.EndsWith('s') ? (text[..^1], 1_000.0)
            : text.EndsWith('m') ? (text[..^1], 60_000.0)
            : ("", 0.0);
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number * unit < 1e10
            ? TimeSpan.FromMilliseconds(number * unit)
            : null;
    }

    private static RedisError MustTime(int position, string name) => Must(position, name, "a time with its unit, as in 500ms, 5s or 2m; 0 means none");

    internal static RedisError Must(int position, string name, string what) =>
        RedisUrl.Invalid($"option {position} of the address, {name}, must be {what}");
}
