namespace Redis.Functional.Server;

/// <summary>The time of processors a server has used, as INFO tells.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerCpu
{
    internal ServerCpu(ServerFields fields) => Fields = fields;

    /// <summary>All it says, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary>Within the system.</summary>
    public TimeSpan System => Time("used_cpu_sys");

    /// <summary>Within the server.</summary>
    public TimeSpan User => Time("used_cpu_user");

    /// <summary>Within the system, of processes that saved.</summary>
    public TimeSpan ChildrenSystem => Time("used_cpu_sys_children");

    /// <summary>Within processes that saved.</summary>
    public TimeSpan ChildrenUser => Time("used_cpu_user_children");

    private TimeSpan Time(string name) => DecodeParts.Span((long)Math.Clamp(Fields.Double(name) * 1e6, 0, 1e18), TimeSpan.TicksPerMicrosecond);
}
