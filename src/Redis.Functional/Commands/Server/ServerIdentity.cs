using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>General information about a server, from INFO.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerIdentity
{
    internal ServerIdentity(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>The name of the server: <c>redis</c>, <c>valkey</c> or <c>garnet</c>.</summary>
    public string Name => Fields.Text("server_name") ?? "redis";

    /// <summary>The version of the server: that of Valkey on Valkey, that of Garnet on Garnet.</summary>
    public string Version => Fields.Text($"{Name}_version") ?? Fields["redis_version"];

    /// <summary>The version of Redis, or the version with which the server claims to be compatible.</summary>
    public string RedisVersion => Fields["redis_version"];

    /// <summary>The mode: <c>standalone</c>, <c>cluster</c> or <c>sentinel</c>.</summary>
    public string Mode => Fields.Text("redis_mode") ?? Fields["server_mode"];

    /// <summary>The operating system.</summary>
    public string OperatingSystem => Fields["os"];

    /// <summary>The process ID.</summary>
    public long ProcessId => Fields.Long("process_id");

    /// <summary>The run ID: 40 characters that change with every start.</summary>
    public string RunId => Fields["run_id"];

    /// <summary>The port on which the server listens.</summary>
    public long Port => Fields.Long("tcp_port");

    /// <summary>The time since the start of the server, in whole seconds.</summary>
    public TimeSpan Uptime => Fields.Seconds("uptime_in_seconds");

    /// <summary>The path of the configuration file.</summary>
    /// <remarks>None: there is none.</remarks>
    public Option<string> ConfigFile => Fields["config_file"].Length > 0 ? Fields.Find("config_file") : Option<string>.None;
}
