using System.Text.Json;
using System.Text.RegularExpressions;
using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>A server that does not know a command or an option is named the servers that do.</summary>
public partial class NeededServerTests
{
    static readonly (string Vendor, string File)[] Accounts =
    [
        ("Redis", "redis-8.12.0"), ("Redis", "redis-8.6.3"), ("Redis", "redis-8.0.6"), ("Valkey", "valkey-9.2.0"), ("Valkey", "valkey-9.1.2"),
    ];

    // Patch releases of 7.0 included.
    static readonly Version Baseline = new(7, 1);

    // Release notes say it; COMMAND DOCS lists the option without since when it is there.
    static readonly Dictionary<string, string> Untold = new()
    {
        ["XREADGROUP CLAIM"] = "Redis 8.4",
        ["XADD IDMP"] = "Redis 8.6",
        ["XADD IDMPAUTO"] = "Redis 8.6",
        ["BITOP DIFF"] = "Redis 8.2",
        ["BITOP DIFF1"] = "Redis 8.2",
        ["BITOP ANDOR"] = "Redis 8.2",
        ["BITOP ONE"] = "Redis 8.2",
    };

    [Fact]
    public void Every_command_after_7_0_is_in_the_table_with_its_servers()
    {
        var commands = Said((name, command) => [(name, command.TryGetProperty("since", out var since) ? since.GetString()! : "")]);
        var expected = commands.Where(one => one.Since > Baseline)
            .GroupBy(one => one.Name, (name, all) => $"{name}: {Text(all)}")
            .Order(StringComparer.Ordinal);

        var options = Options().ToHashSet();
        Assert.Equal(expected, NeededServer.All.Where(one => !options.Contains(one.Key)).Select(one => $"{one.Key}: {one.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_option_of_the_table_is_in_the_servers_account()
    {
        var options = Options().ToHashSet();
        var listed = NeededServer.All.Where(one => options.Contains(one.Key)).ToList();
        Assert.NotEmpty(listed);
        foreach (var (option, servers) in listed)
        {
            if (Untold.TryGetValue(option, out var known))
            {
                Assert.Equal(known, servers);
                continue;
            }

            var said = Said((name, command) => option.StartsWith($"{name} ", StringComparison.Ordinal)
                ? [.. Arguments(command, option[(name.Length + 1)..]).Concat(History(command, option[(name.Length + 1)..])).Select(since => (option, since))]
                : []).Where(one => one.Since > Baseline).ToList();
            Assert.True(said.Count > 0, $"{option}: the servers say nothing of it");
            Assert.Equal(Text(said), servers);
        }
    }

    [Fact]
    public async Task A_refusal_names_the_servers_that_have_it()
    {
        Assert.Equal("ERR unknown command (HGETEX needs Redis 8.0 or Valkey 9.0)", await Refused(Redis.Functional.Commands.HGetEx("key", ExpiryUpdate.Unchanged, "field").Ignore(), "-ERR unknown command\r\n"));
        Assert.Equal("ERR syntax error (ZRANK WITHSCORE needs Redis 7.2 or Valkey 7.2)", await Refused(Redis.Functional.Commands.ZRankWithScore("key", "member").Ignore(), "-ERR syntax error\r\n"));
        Assert.Equal("ERR syntax error (SET IFNE needs Redis 8.4 or Valkey 9.2)", await Refused(Redis.Functional.Commands.Set("key", "value", SetWhen.ValueDiffers("old")).Ignore(), "-ERR syntax error\r\n"));
        Assert.Equal("ERR unknown command (ARGET needs Redis 8.8)", await Refused(Redis.Functional.Commands.ArGet("key", 0).Ignore(), "-ERR unknown command\r\n"));
        Assert.Equal("ERR unknown subcommand (BLESS GET needs Redis 8.12)", await Refused(Redis.Functional.Commands.BlessGet("key").Ignore(), "-ERR unknown subcommand\r\n"));
        Assert.Equal("ERR syntax error (SET IFEQ needs Redis 8.4 or Valkey 8.1)", await Refused(Redis.Functional.Commands.Set("key", "value", SetWhen.ValueEquals("old")).Ignore(), "-ERR syntax error\r\n"));
    }

    [Fact]
    public async Task A_transaction_names_them_too()
    {
        var server = new FakeClient(static _ => "+OK\r\n") { Refuse = static request => request.Name == "HGETEX" ? "-ERR unknown command 'HGETEX'\r\n" : null };
        var error = await server.Left<RedisError.Transaction.Aborted, LanguageExt.Unit>(RedisProgram.Multi(Redis.Functional.Commands.HGetEx("key", ExpiryUpdate.Unchanged, "field").Ignore()));
        Assert.Contains("(HGETEX needs Redis 8.0 or Valkey 9.0)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_refusals_name_none()
    {
        Assert.Equal("ERR syntax error", await Refused(Redis.Functional.Commands.Set("key", "value").Ignore(), "-ERR syntax error\r\n"));
        Assert.Equal("WRONGTYPE unknown command", await Refused(Redis.Functional.Commands.HGetEx("key", ExpiryUpdate.Unchanged, "field").Ignore(), "-WRONGTYPE unknown command\r\n"));
        Assert.Equal("ERR value is not an integer or out of range", await Refused(Redis.Functional.Commands.HGetEx("key", ExpiryUpdate.Unchanged, "field").Ignore(), "-ERR value is not an integer or out of range\r\n"));
    }

    static async Task<string> Refused(Command<LanguageExt.Unit> command, string reply)
    {
        var error = await new FakeClient(_ => reply).Left<RedisError.Server, LanguageExt.Unit>(command);
        return error.Message;
    }

    // The names of the table that are a command's name and a word.
    static IEnumerable<string> Options() => NeededServer.All.Select(one => one.Key).Where(static name => ServerAccount.Find(name) is null);

    static string Text(IEnumerable<(string Name, string Vendor, Version Since)> said) => string.Join(
        " or ",
        said.GroupBy(one => one.Vendor, (vendor, all) => $"{vendor} {all.Min(one => one.Since)!.ToString(2)}").Order(StringComparer.Ordinal));

    static List<(string Name, string Vendor, Version Since)> Said(Func<string, JsonElement, IEnumerable<(string Name, string Since)>> of)
    {
        List<(string, string, Version)> all = [];
        foreach (var (vendor, file) in Accounts)
        {
            using var docs = JsonDocument.Parse(Repository.Read($"tests/Redis.Functional.Tests/Commands/Data/{file}.docs.json"));
            foreach (var command in docs.RootElement.EnumerateObject().SelectMany(Flat))
            {
                foreach (var (name, since) in of(command.Name, command.Value))
                {
                    if (Version.TryParse(since, out var version)) all.Add((name, vendor, version));
                }
            }
        }

        return all;
    }

    static IEnumerable<(string Name, JsonElement Value)> Flat(JsonProperty command) => command.Value.TryGetProperty("subcommands", out var inner)
        ? inner.EnumerateObject().SelectMany(Flat)
        : [(command.Name.ToUpperInvariant().Replace('|', ' '), command.Value)];

    static IEnumerable<string> Arguments(JsonElement command, string word)
    {
        if (!command.TryGetProperty("arguments", out var arguments)) yield break;
        foreach (var argument in arguments.EnumerateArray())
        {
            if (argument.TryGetProperty("since", out var since) && argument.TryGetProperty("token", out var token) && token.GetString() == word) yield return since.GetString()!;
            foreach (var inner in Arguments(argument, word)) yield return inner;
        }
    }

    static IEnumerable<string> History(JsonElement command, string word)
    {
        if (!command.TryGetProperty("history", out var history)) yield break;
        foreach (var change in history.EnumerateArray())
        {
            if (Words().Matches(change[1].GetString()!).Any(match => match.Value.Equals(word, StringComparison.OrdinalIgnoreCase))) yield return change[0].GetString()!;
        }
    }

    [GeneratedRegex("[A-Za-z-]+")]
    private static partial Regex Words();
}
