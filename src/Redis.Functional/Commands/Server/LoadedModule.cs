using LanguageExt;

namespace Redis.Functional;

/// <summary>A module that a server has loaded. Since 0.1.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version, as the module counts.</param>
/// <param name="Path">Its file. Since 7.0.</param>
/// <param name="Arguments">What it was loaded with. Since 7.0.</param>
public sealed record LoadedModule(string Name, long Version, string Path, Seq<string> Arguments)
{
    internal static LoadedModule? Read(RespValue reply) =>
        reply.Field("name").Text() is { } name && reply.Field("ver").Number() is { } version
            ? new(name, version, reply.Field("path").Text() ?? "", reply.Field("args").Texts())
            : null;
}
