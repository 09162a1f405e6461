using System.Reflection;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated;

/// <summary>
/// A canary in every argument of every command, against a real server without CONFIG and ACL: no error repeats it. REDIS_FUNCTIONAL_CANARY names
/// another server to use, which holds nothing of value: eng/garnet does so.
/// </summary>
[Trait("Load", "Any")]
public class ErrorTextTests
{
    private const string Canary = "c4nAry/Yellow+Feather#9%";

    // They end or hold the server or the connection, or wait for another server.
    private static readonly string[] LeftOut = ["SHUTDOWN", "MIGRATE", "REPLICAOF", "SLAVEOF", "FAILOVER", "CLIENT PAUSE", "CLIENT KILL", "CLIENT UNBLOCK", "MONITOR"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task No_error_of_a_server_repeats_an_argument(ProtocolPreference protocol)
    {
        var given = Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_CANARY");
        await using var server = string.IsNullOrEmpty(given)
            ? await RedisServer.StartAsync(new() { Config = ["rename-command CONFIG \"\"", "rename-command ACL \"\""] })
            : await RedisServer.AttachAsync(given);
        await using var client = await Clients.Connect(RedisConfig.Parse(server.Url).Right() with { Protocol = protocol, WhenDisconnected = WhenDisconnected.Wait });
        var errors = 0;
        var singing = new List<string>();
        foreach (var call in CommandMethod.All.SelectMany(method => method.Calls(new Random(11), 2, Canary)))
        {
            if (call.Request.EncodedLength() < 0 || call.Request.Spec.Flags.HasFlag(CommandFlags.Blocking) || LeftOut.Contains(call.Name)) continue;
            if (await Outcome(client, call.Request) is not { } error) continue;
            if (error is RedisError.Server) errors++;
            if (Sings($"{error.Message} {error} {error.Context} {(error as RedisError.Server)?.Code}")) singing.Add($"{call.Name}: {error}");
        }

        Assert.Empty(singing);
        Assert.True(errors > 100, $"{errors} errors");
        MeasuredFigures.Report("R3", $"{server.Kind} {server.Version}, {protocol}: {errors} errors of the server, {singing.Count} with a part of an argument");
        if (!string.IsNullOrEmpty(given)) return;
        var refused = Assert.IsType<RedisError.Server>(await client.Run(ServerCommands.ConfigSet("requirepass", Canary), Token).Left());
        Assert.Equal("unknown command 'CONFIG'", refused.Detail);
    }

    private static bool Sings(string text) =>
        Enumerable.Range(0, Canary.Length - 8).Any(at => text.Contains(Canary.Substring(at, 8), StringComparison.OrdinalIgnoreCase));

    private static async Task<RedisError?> Outcome(RedisClient client, IRequest request)
    {
        var type = request.GetType();
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Command<>)) type = type.BaseType!;
        return await (Task<RedisError?>)typeof(ErrorTextTests).GetMethod(nameof(Ran), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [client, request])!;
    }

    private static async Task<RedisError?> Ran<A>(RedisClient client, Command<A> command)
    {
        var outcome = await client.RunResult(command, Token);
        return outcome.IsError ? outcome.Error : null;
    }
}
