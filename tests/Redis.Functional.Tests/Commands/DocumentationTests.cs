using System.Text.RegularExpressions;
using System.Xml.Linq;
using LanguageExt;
using Redis.Functional.FSharpCommands;
using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>
/// The documentation of every command method has the same form: a sentence as summary, and a last remark with the version, the complexity and the
/// links of its commands.
/// </summary>
public partial class DocumentationTests
{
    const int MostInherited = 4;

    static readonly string[] Commonest =
    [
        "Get", "Set", "MGet", "Incr", "Del", "Exists", "Expire", "Ttl", "HSet", "HGet", "HGetAll", "LPush", "RPush", "RPop", "LRange", "BLPop", "SAdd", "SMembers",
        "ZAdd", "ZRange", "ZRangeWithScores", "XAdd", "XRead", "XReadGroup", "XAck", "Publish", "Scan", "Eval", "GeoAdd", "GeoSearch",
    ];

    static readonly IReadOnlyDictionary<string, XElement> Members =
        XDocument.Load(Path.ChangeExtension(typeof(RedisKey).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!);

    /// <summary>The last remark on each method, its own or inherited, and on which command.</summary>
    static IEnumerable<(string Method, ServerAccount.Command Command, XElement Facts)> Said =>
        from one in CommandNames.All
        let command = ServerAccount.Find(one.Name)
        where command is not null
        select (one.Method.ToString(), command, DocumentationOf(one.Method)?.Element("remarks")?.Elements("para").LastOrDefault() ?? new XElement("para"));

    [Fact]
    public void Every_method_makes_a_command() =>
        Offenders.None("the documentation of a command", from method in CommandMethod.All where !CommandNames.All.Any(one => one.Method == method) select method.ToString());

    [Fact]
    public void The_summary_is_one_sentence() => Offenders.None("one sentence with a period; facts belong into remarks",
        from method in CommandMethod.All
        let summary = Text(DocumentationOf(method)?.Element("summary"))
        where !SummaryTests.Sentence().IsMatch(summary)
        select $"{method}: {summary}");

    [Fact]
    public void It_tells_what_None_false_or_a_number_means() => Offenders.None("<returns> with the meaning of the reply",
        from method in CommandMethod.All
        where NeedsMeaning(method.Declared.ReturnType.GetGenericArguments()[0]) && Text(DocumentationOf(method)?.Element("returns")).Length == 0
        select method.ToString());

    [Fact]
    public void The_commonest_commands_have_an_example() => Offenders.None("an <example>, which a test compiles",
        from name in Commonest
        where !CommandMethod.All.Any(method => method.Name == name && DocumentationOf(method)?.Element("example") is not null)
        select name);

    [Theory]
    [InlineData(typeof(bool), true)]
    [InlineData(typeof(Seq<double>), true)]
    [InlineData(typeof(Seq<Option<RedisValue>>), true)]
    [InlineData(typeof(Option<(RedisKey, RedisValue)>), true)]
    [InlineData(typeof(Seq<(RedisValue, double)>), false)]
    [InlineData(typeof(RedisValue), false)]
    public void A_reply_needs_its_meaning_told_if_it_is_a_flag_a_number_or_optional(Type reply, bool needed) => Assert.Equal(needed, NeedsMeaning(reply));

    [Theory]
    [InlineData("Gets the value of a string key.", true)]
    [InlineData("Gets the value, as of Redis 6.2, of a key.", true)]
    [InlineData("Gets the value of a string key", false)]
    [InlineData("Gets the value. Fails with WRONGTYPE.", false)]
    [InlineData("gets the value.", false)]
    [InlineData("", false)]
    public void A_sentence_begins_with_a_capital_and_has_one_period(string text, bool isSentence) => Assert.Equal(isSentence, SummaryTests.Sentence().IsMatch(text));

    [Fact]
    public void It_links_the_page_of_the_command() => Offenders.None("the documentation of a command",
        from said in Said
        let links = said.Facts.Elements("see").Select(see => ((string?)see.Attribute("href"), see.Value)).ToList()
        where !links.Exists(link => Page().Match(link.Item1 ?? "").Groups[1].Value == Slug(said.Command.Name) && link.Value == said.Command.Name)
        select $"{said.Method}: {said.Command.Name}: {string.Join(' ', links)}");

    // Modules tell of no version: vector sets came with Redis 8.0.
    [Fact]
    public void It_tells_since_when() => Offenders.None("the documentation of a command",
        from said in Said
        let since = Since().Match(said.Facts.Value).Groups[1].Value
        where said.Command.Since.Length == 0 ? since.Length == 0 : since != Short(said.Command.Since) && !IsOfValkey(said.Command.Name, said.Facts.Value)
        where !IsFormInMilliseconds(said.Method, said.Command.Name)
        select $"{said.Method}: '{since}', the server says {said.Command.Since}");

    // HOTKEYS GET is one command of Redis and another one of Valkey.
    static bool IsOfValkey(string name, string facts) =>
        ServerAccount.Valkey92.Commands.TryGetValue(name, out var said) && facts.TrimStart().StartsWith($"Since Valkey {Short(said.Since)} ", StringComparison.Ordinal);

    [Fact]
    public void What_no_server_has_run_says_so() => Offenders.None(Announced.NotYetRun,
        from one in CommandNames.All
        let mayBeNew = ServerAccount.Announced.Any(server => server.Commands.ContainsKey(one.Name))
        let isNew = mayBeNew && ServerAccount.All.All(server => !server.Commands.ContainsKey(one.Name))
        let says = Text(DocumentationOf(one.Method)).Contains(Announced.NotYetRun, StringComparison.Ordinal)
        where (isNew && !says) || (says && !mayBeNew)
        select $"{one.Method}: {one.Name}");

    // Expire sends PEXPIRE when the time is not whole seconds, and tells since when EXPIRE is there.
    static bool IsFormInMilliseconds(string method, string name) =>
        name.Contains("PEXPIRE", StringComparison.Ordinal)
        && CommandNames.All.Any(one => one.Method.ToString() == method && one.Name == name.Replace("PEXPIRE", "EXPIRE", StringComparison.Ordinal));

    [Fact]
    public void It_tells_what_the_command_costs() =>
        Offenders.None("the documentation of a command", from said in Said where !said.Facts.Value.Contains("· O(", StringComparison.Ordinal) select said.Method);

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

    static bool NeedsMeaning(Type reply) =>
        reply == typeof(bool) || reply == typeof(long) || reply == typeof(double)
        || (reply.IsGenericType && reply.GetGenericTypeDefinition() == typeof(Option<>))
        || (reply.IsGenericType && reply.GetGenericTypeDefinition() == typeof(Seq<>) && NeedsMeaning(reply.GetGenericArguments()[0]));

    static XElement? DocumentationOf(CommandMethod method) => Find(DocumentationId.Of(method.Declared), MostInherited);

    static XElement? Find(string id, int depth) =>
        depth == 0 || !Members.TryGetValue(id, out var member) ? null
        : member.Element("inheritdoc")?.Attribute("cref")?.Value is { } inherited ? Find(inherited, depth - 1)
        : member;

    static string Text(XElement? element) => Spaces().Replace(element?.Value ?? "", " ").Trim();

    static string Slug(string name) => name.ToLowerInvariant().Replace(' ', '-');

    static string Short(string version) => version.EndsWith(".0", StringComparison.Ordinal) ? version[..^2] : version;

    [GeneratedRegex(@"https://(?:redis\.io/docs/latest|valkey\.io)/commands/([^/]+)/")]
    private static partial Regex Page();

    [GeneratedRegex(@"^\s*Since (?:Redis|Valkey) (\d+(?:\.\d+)*)")]
    private static partial Regex Since();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
