using System.Text.RegularExpressions;
using System.Xml.Linq;
using Redis.Functional.FSharpCommands;
using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>Every method of the catalogue tells since when its command is there, what it costs, and where more is to be read.</summary>
public partial class DocumentationTests
{
    const int MostInherited = 4;

    static readonly IReadOnlyDictionary<string, XElement> Members =
        XDocument.Load(Path.ChangeExtension(typeof(RedisKey).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!);

    /// <summary>What is said of each method, its own or what it inherits, and of which command.</summary>
    static IEnumerable<(string Method, ServerAccount.Command Command, string Text)> Said =>
        from one in CommandNames.All
        let command = ServerAccount.Find(one.Name)
        where command is not null
        select (one.Method.ToString(), command, TextOf(DocumentationId.Of(one.Method.Declared), MostInherited));

    [Fact]
    public void Every_method_makes_a_command() =>
        Offenders.None("the documentation of a command", from method in CommandMethod.All where !CommandNames.All.Any(one => one.Method == method) select method.ToString());

    [Fact]
    public void It_links_the_page_of_the_command() => Offenders.None("the documentation of a command",
        from said in Said
        let pages = Page().Matches(said.Text).Select(match => match.Groups[1].Value)
        where !pages.Contains(Slug(said.Command.Name))
        select $"{said.Method}: {said.Command.Name}: {string.Join(' ', pages)}");

    // Modules tell of no version: vector sets came with Redis 8.0.
    [Fact]
    public void It_tells_since_when() => Offenders.None("the documentation of a command",
        from said in Said
        let since = Since().Match(said.Text).Groups[1].Value
        where said.Command.Since.Length == 0 ? since.Length == 0 : since != Short(said.Command.Since)
        where !IsFormInMilliseconds(said.Method, said.Command.Name)
        select $"{said.Method}: '{since}', the server says {said.Command.Since}");

    // Expire sends PEXPIRE when the time is not whole seconds, and tells since when EXPIRE is there.
    static bool IsFormInMilliseconds(string method, string name) =>
        name.Contains("PEXPIRE", StringComparison.Ordinal)
        && CommandNames.All.Any(one => one.Method.ToString() == method && one.Name == name.Replace("PEXPIRE", "EXPIRE", StringComparison.Ordinal));

    [Fact]
    public void It_tells_what_the_command_costs() =>
        Offenders.None("the documentation of a command", from said in Said where !said.Text.Contains("· O(", StringComparison.Ordinal) select said.Method);

    [Fact]
    public void The_name_of_a_documented_method_is_the_compilers() => Assert.Equal(
        [
            "M:Redis.Functional.Commands.Ping",
            "M:Redis.Functional.Commands.MSet(System.ReadOnlySpan{System.ValueTuple{Redis.Functional.RedisKey,Redis.Functional.RedisValue}})",
            "M:Redis.Functional.Commands.Get``1(Redis.Functional.RedisKey,Redis.Functional.IRedisCodec{``0})",
        ],
        new[]
        {
            typeof(Redis.Functional.Commands).GetMethod("Ping", [])!,
            typeof(Redis.Functional.Commands).GetMethod("MSet", [typeof(ReadOnlySpan<(RedisKey, RedisValue)>)])!,
            typeof(Redis.Functional.Commands).GetMethods().Single(method => method is { Name: "Get", IsGenericMethod: true } && method.GetParameters().Length == 2),
        }.Select(DocumentationId.Of));

    static string TextOf(string id, int depth)
    {
        if (depth == 0 || !Members.TryGetValue(id, out var member)) return "";
        var inherited = member.Element("inheritdoc")?.Attribute("cref")?.Value;
        return Spaces().Replace(member.Value, " ") + (inherited is null ? "" : TextOf(inherited, depth - 1));
    }

    static string Slug(string name) => name.ToLowerInvariant().Replace(' ', '-');

    static string Short(string version) => version.EndsWith(".0", StringComparison.Ordinal) ? version[..^2] : version;

    [GeneratedRegex(@"https://(?:redis\.io/docs/latest|valkey\.io)/commands/([^/]+)/")]
    private static partial Regex Page();

    [GeneratedRegex(@"· since (\d+(?:\.\d+)*)")]
    private static partial Regex Since();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
