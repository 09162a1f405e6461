using Microsoft.CodeAnalysis;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>The map in src/Redis.Functional/README.md is true, and the check that says so can see.</summary>
[Trait("Coverage", "Off")]
public class LayerTests
{
    static readonly LayerMap Map = LayerMap.Read(Repository.Read("src/Redis.Functional/README.md"));

    [Fact]
    public void No_folder_uses_what_the_map_does_not_give_it() =>
        Offenders.None("src/Redis.Functional/README.md says who may use whom", Layers.Violations(Map, Compiled(SourceTree.All)));

    [Fact]
    public void Every_file_lies_in_a_folder_of_the_map() =>
        Offenders.None("a folder that src/Redis.Functional/README.md does not know", SourceTree.All.Select(tree => tree.FilePath).Where(path => !Map.Knows(LayerMap.FolderOf(path))));

    [Fact]
    public void At_the_root_there_is_the_client_alone() =>
        Offenders.None("it belongs into a folder", SourceTree.All.Select(tree => tree.FilePath)
            .Where(path => LayerMap.FolderOf(path) == "" && path != "GlobalUsings.cs" && !path.StartsWith("RedisClient", StringComparison.Ordinal) && !path.StartsWith("RedisNode", StringComparison.Ordinal)));

    [Fact]
    public void The_map_names_no_folder_that_it_does_not_list() =>
        Assert.All(Map.Folders, user => Assert.All(Map.UsedBy(user), used => Assert.Contains(used, Map.Folders)));

    [Theory]
    [InlineData("class User { Upper? field; }")]
    [InlineData("class User { object F() => new Upper(); }")]
    [InlineData("class User { Lower F() => Lower.Target(new()); }")]
    [InlineData("class User { int F() => Upper.Number; }")]
    [InlineData("class User { string F() => nameof(Upper); }")]
    [InlineData("class User { int F(string s) => s.Extension(); }")]
    [InlineData("class User { int F(string s) => s.Property; }")]
    [InlineData("class User { object F(Lower l) => from x in l select 1; }")]
    [InlineData("class User { object F() => RedisClientDoor.Open; }")]
    public void A_use_of_an_upper_layer_is_found(string user)
    {
        var map = LayerMap.Read("```layers\nLow ->\nHigh -> Low\n```");
        var compilation = Compiled([
            Compiler.Parse(user, "Low/User.cs"),
            Compiler.Parse("class Lower { public static Lower Target(Upper upper) => new(); }", "Low/Lower.cs"),
            Compiler.Parse(
                """
                class Upper { public const int Number = 1; }
                static class Extensions
                {
                    public static int Extension(this string s) => 1;
                    public static int Select(this Lower l, Func<int, int> f) => f(1);
                    extension(string s) { public int Property => 1; }
                }
                """, "High/Upper.cs"),
            Compiler.Parse("static class RedisClientDoor { public static object Open => new User(); }", "RedisClientDoor.cs"),
        ]);

        Assert.Contains(Layers.Violations(map, compilation), violation => violation.StartsWith("Low/User.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_use_of_a_lower_layer_is_allowed()
    {
        var map = LayerMap.Read("```layers\nLow ->\nHigh -> Low\n```");
        var compilation = Compiled([
            // a comment may point anywhere
            Compiler.Parse("/// <summary>See <see cref=\"Upper\"/>.</summary>\nclass Lower;", "Low/Lower.cs"),
            Compiler.Parse("class Upper { Lower? lower = new(); }", "High/Sub/Upper.cs"),
            Compiler.Parse("class Door { Upper? upper = new(); }", "Door.cs"),
        ]);

        Assert.Empty(Layers.Violations(map, compilation));
    }

    static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compiled(IEnumerable<SyntaxTree> trees)
    {
        var compilation = Compiler.Library(trees);
        // a symbol that does not bind is a use nobody sees
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return compilation;
    }
}
