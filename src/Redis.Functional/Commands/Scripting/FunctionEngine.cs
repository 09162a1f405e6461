namespace Redis.Functional.Server;

/// <summary>A language of functions.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class FunctionEngine
{
    internal FunctionEngine(string name, long libraries, long functions) => (Name, Libraries, Functions) = (name, libraries, functions);

    /// <summary>Its name: <c>LUA</c>.</summary>
    public string Name { get; }

    /// <summary>How many libraries are written in it.</summary>
    public long Libraries { get; }

    /// <summary>How many functions those have.</summary>
    public long Functions { get; }

    internal static FunctionEngine? Read(string name, RespValue fields) =>
        (fields.Field("libraries_count").Number(), fields.Field("functions_count").Number()) is ({ } libraries, { } functions)
            ? new(name, libraries, functions)
            : null;
}
