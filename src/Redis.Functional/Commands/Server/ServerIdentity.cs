using LanguageExt;

namespace Redis.Functional;

/// <summary>What INFO tells of the server itself. Since 0.1.</summary>
public sealed record ServerIdentity
{
    internal ServerIdentity(ServerFacts facts) => Facts = facts;

    /// <summary>All it says, in order; which facts there are depends on the server's version.</summary>
    public ServerFacts Facts { get; }

    /// <summary>The name of the server: <c>redis</c>, <c>valkey</c>, <c>garnet</c>.</summary>
    public string Name => Facts.Text("server_name") ?? "redis";

    /// <summary>The server's own version: Valkey's on Valkey, Garnet's on Garnet.</summary>
    public string Version => Facts.Text($"{Name}_version") ?? Facts["redis_version"];

    /// <summary>The version of Redis it is, or says to be like.</summary>
    public string RedisVersion => Facts["redis_version"];

    /// <summary><c>standalone</c>, <c>cluster</c> or <c>sentinel</c>.</summary>
    public string Mode => Facts.Text("redis_mode") ?? Facts["server_mode"];

    /// <summary>The operating system.</summary>
    public string OperatingSystem => Facts["os"];

    /// <summary>The number of its process.</summary>
    public long ProcessId => Facts.Long("process_id");

    /// <summary>Forty characters that are others after each start.</summary>
    public string RunId => Facts["run_id"];

    /// <summary>The port it listens on.</summary>
    public long Port => Facts.Long("tcp_port");

    /// <summary>Since when it runs, in whole seconds.</summary>
    public TimeSpan Uptime => Facts.Seconds("uptime_in_seconds");

    /// <summary>Its configuration file. None: it has none.</summary>
    public Option<string> ConfigFile => Facts["config_file"].Length > 0 ? Facts.Find("config_file") : Option<string>.None;
}
