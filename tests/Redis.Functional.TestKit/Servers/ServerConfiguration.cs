using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>Writes the configuration file a server starts from.</summary>
internal static class ServerConfiguration
{
    /// <summary>The launcher's own user: it gets in whatever a test does to the default user's password.</summary>
    public const string User = "testkit";

    public static string Text(RedisServerOptions options, ServerPlace place, Version version, string secret)
    {
        List<string> lines =
        [
            string.Create(CultureInfo.InvariantCulture, $"port {(options.Tcp ? place.Port : 0)}"),
            $"dir {place.Folder}",
            $"pidfile {place.Folder}/redis.pid",
            $"logfile {place.Folder}/redis.log",
            $"bind {(place.InContainer ? "0.0.0.0" : options.Bind)}",
            "daemonize no",
            "protected-mode no",
        ];
        if (!options.Sentinel)
        {
            lines.AddRange(Server(options, place, version));
        }

        lines.AddRange(Access(options));
        lines.AddRange(Tls(options, place));
        if (UsesOwnUser(options))
        {
            lines.Add($"user {User} on >{secret} ~* &* +@all");
        }

        lines.AddRange(options.Config);
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>An ACL file and users in the configuration exclude each other.</summary>
    public static bool UsesOwnUser(RedisServerOptions options) =>
        !options.Config.Any(line => line.TrimStart().StartsWith("aclfile", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Server(RedisServerOptions options, ServerPlace place, Version version)
    {
        yield return "save \"\"";
        yield return "tcp-backlog 1024";
        yield return string.Create(CultureInfo.InvariantCulture, $"databases {options.Databases}");
        yield return options.AppendOnly ? "appendonly yes" : "appendonly no";
        yield return "appendfsync always";
        // else a replica is in sync after five seconds, in which the primary waits for others
        yield return "repl-diskless-sync-delay 0";
        if (version.Major >= 7)
        {
            // DEBUG and the protected configurations are tools of the tests
            yield return "enable-debug-command yes";
            yield return "enable-protected-configs yes";
        }

        if (options.UnixSocket)
        {
            yield return $"unixsocket {place.SocketPath}";
            yield return "unixsocketperm 777";
        }
    }

    private static IEnumerable<string> Access(RedisServerOptions options)
    {
        if (options.Password is not null)
        {
            yield return $"requirepass {options.Password}";
        }

        foreach (var user in options.Users)
        {
            yield return $"user {user}";
        }
    }

    private static IEnumerable<string> Tls(RedisServerOptions options, ServerPlace place)
    {
        if (options.Tls is not { } tls)
        {
            yield break;
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"tls-port {place.TlsPort}");
        yield return $"tls-cert-file {tls.Certificate.CertificateFile}";
        yield return $"tls-key-file {tls.Certificate.KeyFile}";
        yield return $"tls-ca-cert-file {tls.CaFile}";
        yield return tls.ClientCertificateRequired ? "tls-auth-clients yes" : "tls-auth-clients no";
    }
}
