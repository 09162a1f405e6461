using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>The options of the nodes of a <see cref="RedisCluster"/>.</summary>
internal static class ClusterConfiguration
{
    public static RedisServerOptions Node(RedisClusterOptions options, int index) => new()
    {
        Binary = options.Binary,
        Tcp = options.Tls is null,
        Tls = options.Tls,
        Bind = options.Bind,
        Password = options.Password,
        Config = [.. Lines(options), .. options.NodeConfig(index)],
    };

    private static IEnumerable<string> Lines(RedisClusterOptions options)
    {
        yield return "cluster-enabled yes";
        yield return string.Create(CultureInfo.InvariantCulture, $"cluster-node-timeout {options.NodeTimeout.TotalMilliseconds:F0}");

        // Otherwise a replica whose first elections fail, as on a busy machine, may stand for election no more after ten times the node timeout and ten seconds.
        yield return "cluster-replica-validity-factor 0";
        // through a file, Valkey's replica would notice the end of the first transfer up to a second late
        yield return "repl-diskless-load on-empty-db";
        if (options.Databases > 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"cluster-databases {options.Databases}");
        }

        if (options.Password is not null)
        {
            yield return $"masterauth {options.Password}";
        }

        if (options.Tls is { } tls)
        {
            yield return "tls-cluster yes";
            yield return "tls-replication yes";
            yield return $"tls-client-cert-file {tls.Client.CertificateFile}";
            yield return $"tls-client-key-file {tls.Client.KeyFile}";
        }
    }
}
