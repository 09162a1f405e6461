using LanguageExt;

namespace Redis.Functional;

/// <summary>A library of functions that the server keeps. Since 0.1.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Engine">The language it is written in: <c>LUA</c>.</param>
/// <param name="Functions">What it offers.</param>
/// <param name="Code">Its code, when that was asked for.</param>
public sealed record FunctionLibrary(string Name, string Engine, Seq<LibraryFunction> Functions, Option<string> Code)
{
    /// <summary>The name and how many functions there are; never the code.</summary>
    public override string ToString() => $"library {Name} ({Engine}, {Functions.Count} functions)";

    internal static FunctionLibrary? Read(RespValue reply)
    {
        if (reply.Field("library_name").Text() is not { } name || reply.Field("functions").All(LibraryFunction.Read) is not { } functions) return null;
        return new(name, reply.Field("engine").Text() ?? "", SeqOf.Array(functions), DecodeParts.Some(reply.Field("library_code").Text()));
    }
}
