namespace Redis.Functional.Server;

/// <summary>A module that a server has loaded.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ModuleInfo
{
    internal ModuleInfo(string name, long version, string path, IReadOnlyList<string> arguments) =>
        (Name, Version, Path, Arguments) = (name, version, path, arguments);

    /// <summary>The name of the module.</summary>
    public string Name { get; }

    /// <summary>The version number of the module.</summary>
    public long Version { get; }

    /// <summary>The path of its file.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public string Path { get; }

    /// <summary>The arguments with which the module was loaded.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public IReadOnlyList<string> Arguments { get; }

    internal static ModuleInfo? Read(RespValue reply) =>
        reply.Field("name").Text() is { } name && reply.Field("ver").Number() is { } version
            ? new(name, version, reply.Field("path").Text() ?? "", reply.Field("args").Texts())
            : null;
}
