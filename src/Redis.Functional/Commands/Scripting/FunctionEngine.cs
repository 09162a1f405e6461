namespace Redis.Functional.Server;

/// <summary>An engine that runs functions.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class FunctionEngine
{
    internal FunctionEngine(string name, long libraries, long functions) => (Name, Libraries, Functions) = (name, libraries, functions);

    /// <summary>The name of the engine: <c>LUA</c>.</summary>
    public string Name { get; }

    /// <summary>The number of libraries for the engine.</summary>
    public long Libraries { get; }

    /// <summary>The number of functions in these libraries.</summary>
    public long Functions { get; }

    internal static FunctionEngine? Read(string name, RespValue fields) =>
        (fields.Field("libraries_count").Number(), fields.Field("functions_count").Number()) is ({ } libraries, { } functions)
            ? new(name, libraries, functions)
            : null;
}
