using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>The options of the servers and sentinels of a <see cref="SentinelSet"/>.</summary>
internal static class SentinelConfiguration
{
    public static RedisServerOptions Server(SentinelSetOptions options, int index, RedisServer? primary) => Both(options, options.Tls) with
    {
        Password = options.Password,
        Config = [.. Replication(options, primary), .. options.ServerConfig(index)],
    };

    public static RedisServerOptions Sentinel(SentinelSetOptions options, RedisServer primary) => Both(options, options.SentinelTls ?? options.Tls) with
    {
        Sentinel = true,
        Password = options.SentinelUser is null ? options.SentinelPassword : null,
        Users = options.SentinelUser is null ? [] : ["default off", $"{options.SentinelUser} on >{options.SentinelPassword} ~* &* +@all"],
        Config = [.. Watching(options, primary), .. options.SentinelConfig],
    };

    private static RedisServerOptions Both(SentinelSetOptions options, ServerTls? tls) => new()
    {
        Binary = options.Binary,
        Tcp = tls is null,
        Tls = tls,
        // localhost may resolve to either address; the minus permits a machine without IPv6
        Bind = options.HostNames ? "127.0.0.1 -::1" : options.Bind,
        HostName = options.HostNames ? "localhost" : null,
    };

    private static IEnumerable<string> Replication(SentinelSetOptions options, RedisServer? primary)
    {
        // through a file, Valkey's replica would notice the end of the first transfer up to a second late
        yield return "repl-diskless-load on-empty-db";
        if (primary is not null)
        {
            yield return $"replicaof {primary.Host} {primary.ListeningPort.ToString(CultureInfo.InvariantCulture)}";
        }

        if (options.Password is not null)
        {
            yield return $"masterauth {options.Password}";
        }

        if (options.HostNames)
        {
            yield return "replica-announce-ip localhost";
        }

        foreach (var line in Encryption(options.Tls))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Watching(SentinelSetOptions options, RedisServer primary)
    {
        if (options.HostNames)
        {
            yield return "sentinel resolve-hostnames yes";
            yield return "sentinel announce-hostnames yes";
            yield return "sentinel announce-ip localhost";
        }

        yield return string.Create(
            CultureInfo.InvariantCulture, $"sentinel monitor {options.Name} {primary.Host} {primary.ListeningPort} {(options.Sentinels / 2) + 1}");
        yield return string.Create(CultureInfo.InvariantCulture, $"sentinel down-after-milliseconds {options.Name} {options.DownAfter.TotalMilliseconds:F0}");
        yield return string.Create(CultureInfo.InvariantCulture, $"sentinel failover-timeout {options.Name} {options.FailoverTimeout.TotalMilliseconds:F0}");
        if (options.Password is not null)
        {
            yield return $"sentinel auth-pass {options.Name} {options.Password}";
        }

        if (options.SentinelPassword is not null)
        {
            yield return $"sentinel sentinel-pass {options.SentinelPassword}";
        }

        if (options.SentinelUser is not null)
        {
            yield return $"sentinel sentinel-user {options.SentinelUser}";
        }

        foreach (var line in Encryption(options.Tls))
        {
            yield return line;
        }
    }

    // a replica connects to its primary, a sentinel to every server and every other sentinel
    private static IEnumerable<string> Encryption(ServerTls? tls) => tls is null
        ? []
        : ["tls-replication yes", $"tls-client-cert-file {tls.Client.CertificateFile}", $"tls-client-key-file {tls.Client.KeyFile}"];
}
