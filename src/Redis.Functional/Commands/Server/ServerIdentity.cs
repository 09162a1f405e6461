using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>What INFO tells of the server itself.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerIdentity
{
    internal ServerIdentity(ServerFields fields) => Fields = fields;

    /// <summary>All it says, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary>The name of the server: <c>redis</c>, <c>valkey</c>, <c>garnet</c>.</summary>
    public string Name => Fields.Text("server_name") ?? "redis";

    /// <summary>The server's own version: Valkey's on Valkey, Garnet's on Garnet.</summary>
    public string Version => Fields.Text($"{Name}_version") ?? Fields["redis_version"];

    /// <summary>The version of Redis it is, or says to be like.</summary>
    public string RedisVersion => Fields["redis_version"];

    /// <summary><c>standalone</c>, <c>cluster</c> or <c>sentinel</c>.</summary>
    public string Mode => Fields.Text("redis_mode") ?? Fields["server_mode"];

    /// <summary>The operating system.</summary>
    public string OperatingSystem => Fields["os"];

    /// <summary>The number of its process.</summary>
    public long ProcessId => Fields.Long("process_id");

    /// <summary>Forty characters that are others after each start.</summary>
    public string RunId => Fields["run_id"];

    /// <summary>The port it listens on.</summary>
    public long Port => Fields.Long("tcp_port");

    /// <summary>Since when it runs, in whole seconds.</summary>
    public TimeSpan Uptime => Fields.Seconds("uptime_in_seconds");

    /// <summary>Its configuration file.</summary>
    /// <remarks>None: it has none.</remarks>
    public Option<string> ConfigFile => Fields["config_file"].Length > 0 ? Fields.Find("config_file") : Option<string>.None;
}
