using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>The catalogue agrees with what the servers say of their own commands.</summary>
public partial class AccountTests
{
    static readonly string[] Whole =
    [
        "string", "generic", "hash", "connection", "list", "pubsub",
        "stream", "set",
    ];

    static IEnumerable<(Written Sample, ServerAccount.Command Said)> Known =>
        from sample in Groups.Samples
        let name = sample.Request.Spec.Name
        let said = ServerAccount.Redis8.Commands.GetValueOrDefault(name) ?? ServerAccount.Valkey9.Commands.GetValueOrDefault(name)
        where said is not null
        select (sample, said);

    [Fact]
    public void Every_command_of_the_groups_is_there() => Assert.Empty(
        from command in ServerAccount.Redis8.Commands.Values
        where Whole.Contains(command.Group) && !command.Name.EndsWith(" HELP", StringComparison.Ordinal)
        where SessionCommands.Refusal(command.Name) is null
        where !Groups.Samples.Any(sample => sample.Request.Spec.Name == command.Name)
        select command.Name);

    [Fact]
    public void What_is_excluded_exists() => Assert.Empty(
        from name in SessionCommands.Names
        where !ServerAccount.Redis8.Commands.ContainsKey(name) && !ServerAccount.Valkey9.Commands.ContainsKey(name)
        select name);

    [Fact]
    public void As_many_arguments_are_sent_as_the_server_takes() => Assert.Empty(
        from known in Known
        let words = known.Sample.Words.Count
        where known.Said.Arity >= 0 ? words != known.Said.Arity : words < -known.Said.Arity
        select $"{known.Sample.Line}: {known.Said.Arity}");

    [Fact]
    public void What_reads_only_is_marked_and_what_writes_is_not() => Assert.Empty(
        from known in Known
        let marked = known.Sample.Request.Spec.IsReadOnly
        where (marked && known.Said.Flags.Contains("write")) || (!marked && known.Said.Flags.Contains("readonly"))
        select $"{known.Sample.Line}: {string.Join(' ', known.Said.Flags)}");

    [Fact]
    public void What_may_wait_is_marked() => Assert.Empty(
        from known in Known
        where known.Said.Name is not ("XREAD" or "XREADGROUP")
        where known.Sample.Request.Spec.Flags.HasFlag(CommandFlags.Blocking) != known.Said.Flags.Contains("blocking")
        select known.Sample.Line);

    [Fact]
    public void The_keys_are_where_the_server_finds_them() => Assert.Empty(
        from known in Known
        where !known.Said.HasMovableKeys
        let keys = KeysOf.Request(known.Sample.Request).Select(key => key.ToString())
        where !keys.SequenceEqual(known.Said.KeysOf(known.Sample.Words))
        select $"{known.Sample.Line}: {string.Join(' ', keys)}");

    [Theory]
    [InlineData("MIGRATE host 6380 '' 0 60000 KEYS a b", "a b")]
    [InlineData("MIGRATE host 6380 '' 1 60000 COPY REPLACE AUTH2 u p KEYS a", "a")]
    [InlineData("SORT k", "k")]
    [InlineData("SORT k STORE d ALPHA", "k d")]
    [InlineData("SORT_RO k LIMIT 0 3", "k")]
    [InlineData("EVAL return 1 k", "k")]
    [InlineData("XREAD STREAMS BLOCK 0", "BLOCK")]
    [InlineData("XREAD COUNT 10 BLOCK 1000 STREAMS a b 1-1 $", "a b")]
    [InlineData("XREADGROUP GROUP STREAMS c NOACK STREAMS a b > 0-0", "a b")]
    public void Keys_that_move_are_found(string line, string keys) => Assert.Equal(
        keys,
        string.Join(' ', KeysOf.Request(Groups.Samples.First(sample => sample.Line == line).Request).Select(key => key.ToString())));

    [Fact]
    public void The_table_for_raw_commands_agrees() => Assert.Empty(
        from entry in CommandTable.All
        let said = ServerAccount.Redis8.Commands.GetValueOrDefault(entry.Key) ?? ServerAccount.Valkey9.Commands.GetValueOrDefault(entry.Key)
        where said is null
            || entry.Value.Flags.HasFlag(CommandFlags.ReadOnly) != said.Flags.Contains("readonly")
            || (entry.Value.Flags.HasFlag(CommandFlags.Blocking) != said.Flags.Contains("blocking") && said.Name is not ("XREAD" or "XREADGROUP"))
            || (!said.HasMovableKeys && entry.Value.Keys != Positions(said))
        select entry.Key);

    [Fact]
    public void The_table_for_raw_commands_has_all_that_have_keys_or_read() => Assert.Empty(
        from command in ServerAccount.Redis8.Commands.Values.Concat(ServerAccount.Valkey9.Commands.Values)
        where command.FirstKey > 0 || command.Flags.Contains("readonly") || command.Flags.Contains("blocking")
        where SessionCommands.Refusal(command.Name) is null && !CommandTable.IsKnown(command.Name)
        where command.Name is not ("PFDEBUG" or "RESTORE-ASKING")
        select command.Name);

    [Fact]
    public void Every_documentation_tells_since_when_and_links_the_page() => Assert.Empty(
        from member in Documented()
        let text = member.Text
        let page = Page().Match(text).Groups[1].Value
        let since = Since().Match(text).Groups[1].Value
        let said = ServerAccount.Redis8.Commands.Values.FirstOrDefault(command => Slug(command.Name) == page)
        where said is null || since != Short(said.Since)
        select $"{member.Name}: since '{since}', page '{page}', the server says {said?.Since}");

    [Fact]
    public void Every_documentation_tells_what_it_costs() =>
        Assert.Empty(from member in Documented() where !member.Text.Contains("· O(", StringComparison.Ordinal) select member.Name);

    // Raw is no command of its own.
    [Fact]
    public void Every_documentation_is_one_or_names_the_one_it_repeats() => Assert.Empty(
        from member in Members()
        where member.Element("inheritdoc") is null && member.Element("summary")?.Value.Contains("https://", StringComparison.Ordinal) != true
        let name = (string)member.Attribute("name")!
        where name.EndsWith(')') && PublicNames.Contains(name.Split('.', '(')[3].Split('`')[0])
        where !name.Contains(".Raw(", StringComparison.Ordinal)
        select name);

    static readonly HashSet<string> PublicNames = [.. typeof(Redis.Functional.Commands).GetMethods().Select(method => method.Name)];

    static IEnumerable<XElement> Members() =>
        from member in XDocument.Load(Path.ChangeExtension(typeof(RedisKey).Assembly.Location, ".xml")).Descendants("member")
        where ((string)member.Attribute("name")!).StartsWith("M:Redis.Functional.Commands.", StringComparison.Ordinal)
        select member;

    static IEnumerable<(string Name, string Text)> Documented() =>
        from member in Members()
        let name = (string)member.Attribute("name")!
        let summary = member.Element("summary")
        where summary is not null && summary.Value.Contains("https://", StringComparison.Ordinal)
        select (name, Regex.Replace(summary.Value, @"\s+", " "));

    static KeyPositions Positions(ServerAccount.Command said)
    {
        var words = said.Name.Split(' ').Length;
        return said.FirstKey == 0 ? KeyPositions.None
            : KeyPositions.Range(said.FirstKey - words, said.LastKey < 0 ? said.LastKey : said.LastKey - words, said.Step);
    }

    static string Slug(string name) => name.ToLowerInvariant().Replace(' ', '-');

    static string Short(string version) => version.EndsWith(".0", StringComparison.Ordinal) ? version[..^2] : version;

    [GeneratedRegex(@"https://redis\.io/docs/latest/commands/([^/]+)/")]
    private static partial Regex Page();

    [GeneratedRegex(@"· since (\d+(?:\.\d+)*)")]
    private static partial Regex Since();
}
