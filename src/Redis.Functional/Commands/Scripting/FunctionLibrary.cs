using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>A library of functions that the server stores.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class FunctionLibrary
{
    internal FunctionLibrary(string name, string engine, IReadOnlyList<LibraryFunction> functions, Option<string> code) =>
        (Name, Engine, Functions, Code) = (name, engine, functions, code);

    /// <summary>The name of the library.</summary>
    public string Name { get; }

    /// <summary>The name of its engine: <c>LUA</c>.</summary>
    public string Engine { get; }

    /// <summary>The functions of the library.</summary>
    public IReadOnlyList<LibraryFunction> Functions { get; }

    /// <summary>The code of the library, if it was requested.</summary>
    public Option<string> Code { get; }

    /// <summary>Returns the name and the number of functions, never the code.</summary>
    public override string ToString() => $"library {Name} ({Engine}, {Functions.Count} functions)";

    internal static FunctionLibrary? Read(RespValue reply)
    {
        if (reply.Field("library_name").Text() is not { } name || reply.Field("functions").All(LibraryFunction.Read) is not { } functions) return null;
        return new(name, reply.Field("engine").Text() ?? "", functions, DecodeParts.Some(reply.Field("library_code").Text()));
    }
}
