using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>How a program gets its connection.</summary>
public enum PairingMode
{
    /// <summary>One connection for all.</summary>
    Shared,

    /// <summary>A connection of a pool for the call.</summary>
    Pooled,

    /// <summary>A connection of its own, by <c>OnLease</c>.</summary>
    Leased,
}

/// <summary>
/// Runs one program against a server that answers it wrongly, and others beside and after it: none of them may get a reply that is not
/// its own, and the connection must end.
/// </summary>
static class PairingBench
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static TheoryData<PairingMode, ProtocolPreference> Modes => [.. All];

    /// <summary>Every mode with every case.</summary>
    public static TheoryData<string, PairingMode, ProtocolPreference> Each(IEnumerable<string> names) =>
        [.. names.SelectMany(name => All.Select(mode => (name, mode.Item1, mode.Item2)))];

    static IEnumerable<(PairingMode, ProtocolPreference)> All =>
        from mode in Enum.GetValues<PairingMode>() from protocol in Enum.GetValues<ProtocolPreference>() select (mode, protocol);

    public static async Task<RedisClient> Connect(
        ScriptServer server, PairingMode mode, ProtocolPreference protocol, Func<RedisConfig, RedisConfig>? with = null) =>
        (await TryConnect(server, mode, protocol, with)).Match(Right: client => client, Left: error => throw new Xunit.Sdk.XunitException($"{error}"));

    public static ValueTask<Either<RedisError, RedisClient>> TryConnect(
        ScriptServer server, PairingMode mode, ProtocolPreference protocol, Func<RedisConfig, RedisConfig>? with = null)
    {
        var config = new RedisConfig
        {
            Endpoint = new RedisEndpoint.Tcp(server.Host, server.Port), Protocol = protocol, WhenDisconnected = WhenDisconnected.Wait, CommandTimeout = TimeSpan.FromSeconds(20),
        };
        config = with is null ? config : with(config);
        return RedisClient.Connect(mode == PairingMode.Pooled ? config with { Pool = new PoolOptions { MaxSize = 4 } } : config);
    }

    public static Task<RedisResult<A>> Run<A>(this RedisClient client, PairingMode mode, RedisProgram<A> program) =>
        client.RunResult(mode == PairingMode.Leased ? RedisProgram.OnLease(program) : program).AsTask().WaitAsync(Patience);

    /// <summary>
    /// The outcome of the program, and the end of the connection that took the first such command, while the client goes on. GETs that run behind it and
    /// after it have their own values or say truly that they have none.
    /// </summary>
    public static async Task<RedisResult<A>> Disturbed<A>(ScriptServer server, PairingMode mode, ProtocolPreference protocol, RedisProgram<A> program, string command)
    {
        await using var client = await Connect(server, mode, protocol);
        var outcome = await Around(client, mode, () => client.Run(mode, program));

        // A forgotten command may still be on its way.
        await Eventually.TrueAsync(() => server.Commands.Any(received => received.Name == command), $"{command} has arrived");
        await Ended(server, server.Commands.First(received => received.Name == command).Connection);
        return outcome;
    }

    /// <summary>The outcome of what runs, among GETs that have their own values or say truly that they have none.</summary>
    public static async Task<A> Around<A>(RedisClient client, PairingMode mode, Func<Task<A>> run)
    {
        var odd = run();
        var behind = Enumerable.Range(0, mode == PairingMode.Shared ? 50 : 0).Select(n => (Key: $"behind{n}", Outcome: client.Run(mode, Sample.Get($"behind{n}")))).ToList();
        var outcome = await odd;
        foreach (var (key, got) in behind) IsOwn(key, await got);
        await HasOwnValues(client, mode);
        return outcome;
    }

    /// <summary>GETs have their own values or say truly that they have none.</summary>
    public static async Task HasOwnValues(RedisClient client, PairingMode mode)
    {
        for (var n = 0; n < 20; n++) IsOwn($"after{n}", await client.Run(mode, Sample.Get($"after{n}")));
    }

    public static RedisError? ErrorOf<A>(RedisResult<A> outcome) => outcome.IsError ? outcome.Error : null;

    /// <summary>The connection that was answered wrongly is no longer there.</summary>
    public static Task Ended(ScriptServer server, int connection) =>
        Eventually.TrueAsync(() => server.Sessions.All(session => session.Number != connection), $"connection {connection} has ended");

    /// <summary>
    /// Every connection that was made is still there. How many a pool makes depends on whether a call's connection is back before the next call begins.
    /// </summary>
    public static void NoneHasEnded(ScriptServer server) => Assert.Equal(server.Connections, server.Sessions.Count);

    static void IsOwn(string key, RedisResult<Option<string>> outcome)
    {
        if (outcome.TryGetValue(out var value)) Assert.Equal(Prelude.Some(key), value);
        else Assert.True(outcome.Error.Delivery is Delivery.Unknown or Delivery.NotSent, $"{key}: {outcome.Error}");
    }
}
