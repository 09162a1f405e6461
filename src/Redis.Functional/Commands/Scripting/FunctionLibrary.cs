using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>A library of functions that the server keeps.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class FunctionLibrary
{
    internal FunctionLibrary(string name, string engine, IReadOnlyList<LibraryFunction> functions, Option<string> code) =>
        (Name, Engine, Functions, Code) = (name, engine, functions, code);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The language it is written in: <c>LUA</c>.</summary>
    public string Engine { get; }

    /// <summary>What it offers.</summary>
    public IReadOnlyList<LibraryFunction> Functions { get; }

    /// <summary>Its code, when that was asked for.</summary>
    public Option<string> Code { get; }

    /// <summary>The name and how many functions there are; never the code.</summary>
    public override string ToString() => $"library {Name} ({Engine}, {Functions.Count} functions)";

    internal static FunctionLibrary? Read(RespValue reply)
    {
        if (reply.Field("library_name").Text() is not { } name || reply.Field("functions").All(LibraryFunction.Read) is not { } functions) return null;
        return new(name, reply.Field("engine").Text() ?? "", functions, DecodeParts.Some(reply.Field("library_code").Text()));
    }
}
