using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Redis.Functional.PropertyTests.Values;

/// <summary>A configuration that an address can say, and one of the ways to write it.</summary>
public sealed record WrittenConfig(RedisConfig Config, string Url, string Password)
{
    public override string ToString() => Url;
}

/// <summary>Configurations and their addresses.</summary>
public static class RedisUrls
{
    static readonly Gen<string> Secret =
        from words in Gen.Elements("p", "a:b", "x@y", "/", "?", "#", "%", "%41", "é", "😀", " ", "+", "&", "=", "\r\n", "[::1]", "0", "wOrD").ListOf()
        select string.Concat(words);

    static readonly Gen<(RedisEndpoint Endpoint, string Text)> Tcp =
        from host in Gen.Elements("localhost", "cache-1.example.org", "10.1.2.3", "::1", "fe80::2", "h")
        from port in Gen.OneOf(Gen.Choose(1, 65_535), Gen.Constant(6379))
        from shortened in Gen.Elements(true, false)
        let text = host.Contains(':', StringComparison.Ordinal) ? $"[{host}]" : host
        select ((RedisEndpoint)new RedisEndpoint.Tcp(host, port), port == 6379 && shortened ? text : $"{text}:{port}");

    static readonly Gen<(RedisEndpoint Endpoint, string Text)> Unix =
        from parts in Gen.Elements("run", "redis.sock", "my dir", "é", "a?b", "a#b", "x@y", "%").NonEmptyListOf()
        let path = "/" + string.Join('/', parts.Take(6))
        select ((RedisEndpoint)new RedisEndpoint.Unix(path), string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));

    static readonly Gen<(TimeSpan Time, string Text)> Times =
        from number in Gen.Choose(1, 500_000)
        from unit in Gen.Elements("ms", "s", "m")
        let scale = unit == "ms" ? 1 : unit == "s" ? 1_000 : 60_000
        let bounded = Math.Max(1, number % (1_000_000 / scale))
        select (TimeSpan.FromMilliseconds(bounded * (double)scale), $"{bounded}{unit}");

    static readonly Gen<(Func<RedisConfig, RedisConfig> Change, string Text)> Option = Gen.OneOf(
        Times.Select(t => Of(c => c with { CommandTimeout = t.Time }, $"timeout={t.Text}")),
        Times.Select(t => Of(c => c with { ConnectTimeout = t.Time }, $"connect_timeout={t.Text}")),
        Times.Select(t => Of(c => c with { KeepAliveInterval = t.Time }, $"KeepAliveInterval={t.Text}")),
        Gen.Elements("a", "worker:7", "x&y=z", "100%").Select(n => Of(c => c with { ClientName = n }, $"clientName={Uri.EscapeDataString(n)}")),
        Gen.Elements(Of(c => c with { Protocol = ProtocolPreference.Resp2 }, "protocol=2"), Of(c => c, "protocol=3")),
        Gen.Elements(Of(c => c with { WritePolicy = WritePolicy.Throughput }, "writePolicy=throughput"), Of(c => c, "writePolicy=latency")),
        Gen.Elements(Of(c => c with { WhenDisconnected = WhenDisconnected.Wait }, "when-disconnected=WAIT")),
        Gen.Choose(1, 100_000).Select(n => Of(c => c with { MaxInFlightCommands = n }, $"maxInFlight={n}")));

    public static Arbitrary<WrittenConfig> Any() => Arb.From(
        from isUnix in Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false)))
        from endpoint in isUnix ? Unix : Tcp
        from tls in Gen.Elements(true, false)
        from login in Gen.Choose(0, 2)
        from user in Gen.Elements("ada", "a:b", "é@x")
        from password in Secret
        from database in Gen.Choose(0, 20)
        from inPath in Gen.Elements(true, false)
        from options in Option.ListOf()
        select Write(isUnix, endpoint, tls && !isUnix, login == 0 ? null : new RedisCredentials(login == 1 ? null : user, password), password, database, inPath && !isUnix, options));

    static (Func<RedisConfig, RedisConfig> Change, string Text) Of(Func<RedisConfig, RedisConfig> change, string text) => (change, text);

    static WrittenConfig Write(
        bool isUnix, (RedisEndpoint Endpoint, string Text) endpoint, bool tls, RedisCredentials? login, string password, int database, bool inPath,
        IEnumerable<(Func<RedisConfig, RedisConfig> Change, string Text)> options)
    {
        var chosen = options.DistinctBy(option => option.Text.Split('=')[0]).ToArray();
        var config = chosen.Aggregate(
            new RedisConfig { Endpoint = endpoint.Endpoint, Tls = tls ? TlsOptions.Default : null, Credentials = login is null ? null : CredentialProvider.Fixed(login), Database = database },
            (c, option) => option.Change(c));
        var queries = chosen.Select(option => option.Text).Concat(inPath || database == 0 ? [] : [$"db={database}"]);
        var valkey = database % 2 == 1;
        var scheme = isUnix ? valkey ? "valkey+unix" : "unix" : $"{(valkey ? "valkey" : "redis")}{(tls ? "s" : "")}";
        var userInfo = login is null ? "" : $"{Uri.EscapeDataString(login.User ?? "")}:{Uri.EscapeDataString(password)}@";
        var path = inPath && database > 0 ? string.Create(CultureInfo.InvariantCulture, $"/{database}") : "";
        var query = string.Join('&', queries);
        return new(config, $"{scheme}://{userInfo}{endpoint.Text}{path}{(query.Length > 0 ? "?" : "")}{query}", login is null ? "" : password);
    }
}
