using System.Xml.Linq;
using Redis.Functional.Tests.Architecture;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>The examples in the documentation of the public API compile, inside a method whose parameters are the names that they use.</summary>
public class ExampleTests
{
    const string Parameters = "RedisClient client, CancellationToken ct, IRedisClient inner, Batch batch, IReadOnlyList<BatchRequest> requests, IAsyncEnumerable<(string Key, string Value)> rows";

    static readonly IReadOnlyList<(string Member, string Code)> Examples =
    [
        .. from member in XDocument.Load(Path.ChangeExtension(typeof(RedisKey).Assembly.Location, ".xml")).Descendants("member")
           from code in member.Elements("example").Elements("code")
           select ((string)member.Attribute("name")!, code.Value),
    ];

    [Fact]
    public void Every_example_compiles()
    {
        Assert.NotEmpty(Examples);
        CompileCheck.MustCompile(Program(Examples));
    }

    [Fact]
    public void An_example_that_does_not_compile_is_found_and_named() =>
        CompileCheck.MustNotCompile(Program([("M:Good", "await client.Run(Ping(), ct);"), ("M:Bad", "await client.Run(Pong(), ct);")]), "M:Bad(1,");

    // The number of a line is that in its example, and the file is the name of the member.
    static string Program(IEnumerable<(string Member, string Code)> examples) =>
        $$"""
        using Redis.Functional.Protocol;
        using Redis.Functional.Server;
        using static Redis.Functional.Commands;

        return;

        static class Examples
        {
        {{string.Join('\n', examples.Select((example, i) =>
            $"static async Task Example{i}({Parameters})\n{{\n#line 1 \"{example.Member}\"\n{example.Code}\n#line default\n}}"))}}
        }
        """;
}
