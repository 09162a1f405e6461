using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Redis.Functional.FSharpCommands;
using Redis.Functional.Tests.Architecture;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>
/// An invented command in a copy of the sources: the library changes in one C# file, and eng/accept-fsharp writes one F# file. Reads debug symbols,
/// which instrumentation rewrites.
/// </summary>
[Trait("Coverage", "Off")]
[Trait("Length", "Long")]
public class NewCommandTests
{
    const string Edited = "Commands/Strings/Strings.Numbers.cs";

    const string Command =
        """
            private static readonly CommandSpec<Option<RedisValue>> InventSpec = Spec.Read("INVENT", KeyPositions.One, Decode.OptionValue);

            /// <summary>Gets the invention at the key, unlike <see cref="Incr"/>.</summary>
            /// <returns>The invention, or None if the key does not exist.</returns>
            /// <remarks>
            /// <para>Since Redis 9.0 · O(1) · <see href="https://redis.io/docs/latest/commands/invent/">INVENT</see></para>
            /// </remarks>
            /// <example><code>Invent("key")</code></example>
            public static Command<Option<RedisValue>> Invent(RedisKey key, TimeSpan? age = null, Expiry expiry = default) =>
                InventSpec.Of(Args.Key(key).With(expiry));

        """;

    const string Member =
        """
                /// <summary>Gets the invention at the key, unlike <c>incr</c>.</summary>
                /// <returns>The invention, or None if the key does not exist.</returns>
                /// <remarks>
                /// <para>Since Redis 9.0 · O(1) · <see href="https://redis.io/docs/latest/commands/invent/">INVENT</see></para>
                /// </remarks>
                [<MethodImpl(MethodImplOptions.NoInlining)>]
                static member invent(key: RedisKey, ?age: TimeSpan, ?expiry: Expiry) : Command<RedisValue option> =
                    Shape.option (Commands.Invent(key, Option.toNullable age, defaultArg expiry Expiry.Never))

                /// <summary>Gets the invention at the key, unlike <c>incr</c>.</summary>
                /// <returns>The invention, or None if the key does not exist.</returns>
                /// <remarks>
                /// <para>Since Redis 9.0 · O(1) · <see href="https://redis.io/docs/latest/commands/invent/">INVENT</see></para>
                /// </remarks>
                static member inline invent(key: ^Key, ?age: TimeSpan, ?expiry: Expiry) : Command<RedisValue option> =
                    Cmd.invent(Given.key key, ?age = age, ?expiry = expiry)
        """;

    [Fact]
    public void A_new_command_is_one_edited_file_and_one_written_one()
    {
        var before = Generator.Files(Catalogue.Of(typeof(Redis.Functional.Commands), typeof(ServerCommands)));
        var edited = SourceTree.All.Select(tree => tree.FilePath == Edited ? With(tree) : tree).ToList();
        var after = Written(edited);

        Assert.Equal([Edited], edited.Except(SourceTree.All).Select(tree => tree.FilePath));
        Assert.Empty(after.Problems);
        var changed = Assert.Single(after.Files, file => before.Files[file.Key] != file.Value);
        Assert.Equal("Strings.fs", changed.Key);
        Assert.Equal(before.Files[changed.Key], changed.Value.Replace($"\n{Member}\n", "", StringComparison.Ordinal));
    }

    static SyntaxTree With(SyntaxTree tree)
    {
        var text = tree.ToString();
        var end = text.LastIndexOf('}');
        return Compiler.Parse($"using LanguageExt;\n{text[..end]}\n{Command}{text[end..]}", tree.FilePath);
    }

    /// <summary>What the generator makes of a library that is compiled of these sources.</summary>
    static (IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> Problems) Written(IEnumerable<SyntaxTree> sources)
    {
        var folder = Directory.CreateTempSubdirectory();
        var context = new AssemblyLoadContext(nameof(NewCommandTests), isCollectible: true);
        try
        {
            var library = Path.Combine(folder.FullName, "Redis.Functional.Compiled.dll");
            using (var assembly = File.Create(library))
            using (var symbols = File.Create(Path.ChangeExtension(library, ".pdb")))
            using (var documentation = File.Create(Path.ChangeExtension(library, ".xml")))
            {
                var result = Compiler.Library(sources).Emit(
                    assembly, symbols, documentation, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
                Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            }

            var compiled = context.LoadFromAssemblyPath(library);
            return Generator.Files(Catalogue.Of(compiled.GetType("Redis.Functional.Commands")!, compiled.GetType("Redis.Functional.Server.ServerCommands")!));
        }
        finally
        {
            context.Unload();
            folder.Delete(recursive: true);
        }
    }
}
