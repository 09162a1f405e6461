namespace Redis.Functional;

/// <summary>A language of functions. Since 0.1.</summary>
/// <param name="Name">Its name: <c>LUA</c>.</param>
/// <param name="Libraries">How many libraries are written in it.</param>
/// <param name="Functions">How many functions those have.</param>
public sealed record FunctionEngine(string Name, long Libraries, long Functions)
{
    internal static FunctionEngine? Read(string name, RespValue facts) =>
        (facts.Field("libraries_count").Number(), facts.Field("functions_count").Number()) is ({ } libraries, { } functions)
            ? new(name, libraries, functions)
            : null;
}
