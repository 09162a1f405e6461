using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Redis.Functional.Tests.Architecture;

/// <summary>Compiles C# in memory as the build does: same language version, same implicit usings, same references.</summary>
static class Compiler
{
    const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    static readonly CSharpParseOptions Language = new((LanguageVersion)1400, DocumentationMode.Parse);

    static readonly IReadOnlyList<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Language, path, Encoding.UTF8);

    /// <summary>The library's own sources: everything but the library is a reference.</summary>
    public static CSharpCompilation Library(IEnumerable<SyntaxTree> trees) => Compilation(
        trees, OutputKind.DynamicallyLinkedLibrary,
        Platform.Where(reference => Path.GetFileName(reference.Display!) is var name && !name.StartsWith("Redis.Functional", StringComparison.Ordinal)));

    /// <summary>The sources of a package around the library, against the library as it was built.</summary>
    public static CSharpCompilation Package(IEnumerable<SyntaxTree> trees) => Compilation(
        [.. trees, Parse("global using Redis.Functional.Protocol; global using Redis.Functional.Server;", "Usings.cs")], OutputKind.DynamicallyLinkedLibrary, Platform);

    /// <summary>A user's program, against the library as it was built.</summary>
    public static CSharpCompilation Program(string text) => Compilation(
        [Parse(text, "Program.cs"), Parse("global using LanguageExt; global using Redis.Functional;", "Usings.cs")],
        OutputKind.ConsoleApplication, Platform);

    static CSharpCompilation Compilation(IEnumerable<SyntaxTree> trees, OutputKind kind, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            "Redis.Functional.Compiled", [.. trees, Parse(ImplicitUsings, "ImplicitUsings.cs")], references,
            new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
}
