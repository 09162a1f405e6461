using Redis.Functional.TestKit;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The server, asked where the keys of a request are, finds those that the command says it has.</summary>
public sealed class KeyPlaceTests
{
    private const int CallsPerMethod = 6;

    /// <summary>Their first argument says which node of a cluster to ask, and is no key to the server itself.</summary>
    private static readonly string[] ForRoutingOnly = ["SPUBLISH", "CLUSTERSCAN"];

    [Fact]
    public async Task The_server_finds_the_keys_that_a_command_says_it_has()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        var random = new Random(1);
        var (asked, unknown, wrong) = (0, new System.Collections.Generic.HashSet<string>(), new List<string>());
        foreach (var method in CommandMethod.All)
            for (var i = 0; i < CallsPerMethod; i++)
            {
                if (method.Call(random) is not { } call || ForRoutingOnly.Contains(call.Name)) continue;
                var found = await Find(client, call);
                if (found is null) unknown.Add(call.Name);
                else if (!found.SequenceEqual(call.Keys.Order(StringComparer.Ordinal))) wrong.Add($"{call}: {string.Join(' ', call.Keys)}, the server says {string.Join(' ', found)}");
                asked++;
            }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(asked >= CommandMethod.All.Count, $"{asked} calls");
        TestContext.Current.TestOutputHelper?.WriteLine($"{asked} calls, not known to this server: {string.Join(", ", unknown)}");
    }

    // Sorted. None: it has no keys. Null: the server has no such command, or not this form of it.
    private static async Task<string[]?> Find(RedisClient client, CommandCall call)
    {
        var words = call.Name.Split(' ').Select(word => (RedisValue)word).Concat(Enumerable.Range(0, call.Request.ArgumentCount).Select(call.Request.Argument));
        var reply = RedisResult.FromEither(await client.Run(Raw.Ask("COMMAND", ["GETKEYS", .. words]), TestContext.Current.CancellationToken));
        if (reply.TryGetValue(out var keys)) return [.. ((RespValue.Array)keys).Items.Map(Text).Where(key => key.Length > 0).Order(StringComparer.Ordinal)];
        return reply.Error is RedisError.Server { Detail: var why } && why.Contains("no key arguments", StringComparison.Ordinal) ? [] : null;
    }

    private static string Text(RespValue key) => ((RespValue.BulkString)key).Bytes.ToString();
}
