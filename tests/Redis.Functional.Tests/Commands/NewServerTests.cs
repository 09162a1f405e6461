using System.Text.Json;
using System.Text.Json.Nodes;
using Redis.Functional.Tests.Architecture;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>What eng/new-server finds.</summary>
public class NewServerTests
{
    const string Data = "tests/Redis.Functional.Tests/Commands/Data";

    /// <summary>The lists that eng/new-server has taken from a server; it prints what is written beside them.</summary>
    [Fact]
    public void What_is_lacking_is_written_for_the_script()
    {
        if (Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_NEW_SERVER") is not { Length: > 0 } folder) return;
        using var docs = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "docs.json")));
        using var info = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "info.json")));
        File.WriteAllLines(Path.Combine(folder, "lacking.txt"), NewServer.Lacking(ServerAccount.Of("new", docs, info)) is { Count: > 0 } lacking ? lacking : ["nothing is lacking"]);
    }

    [Theory]
    [MemberData(nameof(AccountTests.Servers), MemberType = typeof(AccountTests))]
    public void Nothing_is_lacking_of_the_servers_of_the_lists(string name) =>
        Assert.Empty(NewServer.Lacking(ServerAccount.Every.Single(server => server.Server == name)));

    [Fact]
    public void Three_new_commands_and_a_new_option_are_found()
    {
        var lacking = NewServer.Lacking(Invented());
        Assert.Equal(4, lacking.Count);
        Assert.StartsWith("command BLOOK, group list, arity -3, flags blocking write", lacking[0], StringComparison.Ordinal);
        Assert.StartsWith("command FLY, group generic, arity -3, flags fast readonly", lacking[1], StringComparison.Ordinal);
        Assert.StartsWith("command WING SPREAD, group server, arity 2, flags admin", lacking[2], StringComparison.Ordinal);
        Assert.StartsWith("option GETEX SLOWLY: key [<EX seconds |", lacking[3], StringComparison.Ordinal);
        Assert.Contains("""Spec.Read("FLY", KeyPositions.One, Decode.Tree);""", lacking[1], StringComparison.Ordinal);
        Assert.Contains("// FLY key [<HIGH | LOW>] [COUNT count] wing [wing ...]", lacking[1], StringComparison.Ordinal);
        Assert.Contains("Since 9.9 · O(1) · <see href=\"https://redis.io/docs/latest/commands/fly/\">FLY</see>", lacking[1], StringComparison.Ordinal);
        Assert.Contains("""Spec.Write("BLOOK", KeyPositions.Range(0, -2), Decode.Tree, CommandFlags.Blocking);""", lacking[0], StringComparison.Ordinal);
        Assert.Contains("""WingSpreadSpec = Spec.Write("WING SPREAD", KeyPositions.None, Decode.Tree);""", lacking[2], StringComparison.Ordinal);
    }

    // The lists of Redis 8.6, with what no server has.
    static ServerAccount Invented()
    {
        var docs = JsonNode.Parse(Repository.Read($"{Data}/redis-8.6.3.docs.json"))!.AsObject();
        var info = JsonNode.Parse(Repository.Read($"{Data}/redis-8.6.3.info.json"))!.AsArray();
        docs["fly"] = JsonNode.Parse("""
            {"summary": "Makes a key fly.", "since": "9.9.0", "group": "generic", "complexity": "O(1)", "arguments": [
              {"name": "key", "type": "key"},
              {"name": "height", "type": "oneof", "flags": ["optional"], "arguments": [{"name": "high", "type": "pure-token", "token": "HIGH"}, {"name": "low", "type": "pure-token", "token": "LOW"}]},
              {"name": "count", "type": "integer", "token": "COUNT", "flags": ["optional"]},
              {"name": "wing", "type": "string", "flags": ["multiple"]}]}
            """);
        docs["blook"] = JsonNode.Parse("""{"summary": "Waits for a look.", "since": "9.9.0", "group": "list", "complexity": "O(N)"}""");
        docs["wing"] = JsonNode.Parse("""{"summary": "Wings.", "since": "9.9.0", "group": "server", "subcommands": {"wing|spread": {"summary": "Spreads.", "since": "9.9.0", "group": "server"}}}""");
        docs["getex"]!["arguments"]!.AsArray().Add(JsonNode.Parse("""{"name": "slowly", "type": "pure-token", "token": "SLOWLY", "flags": ["optional"]}"""));
        info.Add(JsonNode.Parse("""["fly", -3, ["readonly", "fast"], 1, 1, 1, [], [], [], []]"""));
        info.Add(JsonNode.Parse("""["blook", -3, ["write", "blocking"], 1, -2, 1, [], [], [], []]"""));
        info.Add(JsonNode.Parse("""["wing", -2, [], 0, 0, 0, [], [], [], [["wing|spread", 2, ["admin"], 0, 0, 0, [], [], [], []]]]"""));
        using var allDocs = JsonDocument.Parse(docs.ToJsonString());
        using var allInfo = JsonDocument.Parse(info.ToJsonString());
        return ServerAccount.Of("invented", allDocs, allInfo);
    }
}
