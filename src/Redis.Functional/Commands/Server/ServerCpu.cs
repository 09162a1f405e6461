namespace Redis.Functional.Server;

/// <summary>The CPU time of a server, from INFO.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerCpu
{
    internal ServerCpu(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>The system time of the server.</summary>
    public TimeSpan System => Time("used_cpu_sys");

    /// <summary>The user time of the server.</summary>
    public TimeSpan User => Time("used_cpu_user");

    /// <summary>The system time of background processes.</summary>
    public TimeSpan ChildrenSystem => Time("used_cpu_sys_children");

    /// <summary>The user time of background processes.</summary>
    public TimeSpan ChildrenUser => Time("used_cpu_user_children");

    private TimeSpan Time(string name) => DecodeParts.Span((long)Math.Clamp(Fields.Double(name) * 1e6, 0, 1e18), TimeSpan.TicksPerMicrosecond);
}
