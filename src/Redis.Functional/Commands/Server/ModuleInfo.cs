namespace Redis.Functional.Server;

/// <summary>A module that a server has loaded.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ModuleInfo
{
    internal ModuleInfo(string name, long version, string path, IReadOnlyList<string> arguments) =>
        (Name, Version, Path, Arguments) = (name, version, path, arguments);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its version, as the module counts.</summary>
    public long Version { get; }

    /// <summary>Its file.</summary>
    /// <remarks>Since 7.0.</remarks>
    public string Path { get; }

    /// <summary>What it was loaded with.</summary>
    /// <remarks>Since 7.0.</remarks>
    public IReadOnlyList<string> Arguments { get; }

    internal static ModuleInfo? Read(RespValue reply) =>
        reply.Field("name").Text() is { } name && reply.Field("ver").Number() is { } version
            ? new(name, version, reply.Field("path").Text() ?? "", reply.Field("args").Texts())
            : null;
}
