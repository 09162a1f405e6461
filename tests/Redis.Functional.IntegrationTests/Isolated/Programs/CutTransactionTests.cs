using System.Globalization;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Programs;

/// <summary>A transaction, alone and behind WATCH, whose connection is cut after every byte: all of it ran or nothing, and what is said of it is true.</summary>
public sealed class CutTransactionTests
{
    private readonly List<string> lies = [];
    private readonly Dictionary<string, int> said = [];
    private int keys;

    [Theory]
    [InlineData(ProtocolPreference.Resp2, false)]
    [InlineData(ProtocolPreference.Resp3OrResp2, false)]
    [InlineData(ProtocolPreference.Resp2, true)]
    [InlineData(ProtocolPreference.Resp3OrResp2, true)]
    public async Task What_is_said_of_a_cut_transaction_is_true(ProtocolPreference protocol, bool watches)
    {
        await using var server = await RedisServer.StartAsync();
        await using var direct = await server.ConnectAsync();
        await using var proxy = FaultProxy.Start(server);
        var config = Clients.Config(proxy.Port, protocol) with { KeepAliveInterval = TimeSpan.Zero, Reconnect = ReconnectPolicy.Never };
        var (request, reply) = await Length(proxy, config, watches);

        for (var k = 0L; k <= request; k++) await Cut(proxy, config, direct, watches, Faults.CutRequest(k, Kind(k)), $"{k} of {request} bytes sent");
        for (var k = 0L; k < reply; k++) await Cut(proxy, config, direct, watches, Faults.CutReply(k, Kind(k)), $"{k} of {reply} bytes received");

        Figures.Report("T4", $"transaction {(watches ? "behind WATCH" : "alone")}, {protocol}: cut at {request + reply + 1} positions ({string.Join(", ", said.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"))}): {lies.Count} misclassified");
        Assert.Empty(lies);
    }

    private static CutKind Kind(long k) => k % 2 == 0 ? CutKind.Close : CutKind.Reset;

    private static RedisProgram<long> Program(string key, bool watches)
    {
        var both = Multi(Raw.Incr(key).Zip(Raw.RPush(key + ":list", "item"), (n, _) => n));
        return watches ? OnLease(Optimistic([key], Raw.Get(key).AsProgram().Map(_ => both))) : both;
    }

    private async Task<(long Request, long Reply)> Length(FaultProxy proxy, RedisConfig config, bool watches)
    {
        await using var client = await Clients.Connect(config);
        var opened = await Leased(client, watches);
        await using (opened)
        {
            var (request, reply) = (proxy.BytesToServer, proxy.BytesToClient);
            await opened.Run(Program(NewKey(), watches)).Right();
            return (proxy.BytesToServer - request, proxy.BytesToClient - reply);
        }
    }

    private async Task Cut(FaultProxy proxy, RedisConfig config, RespConnection direct, bool watches, Faults faults, string place)
    {
        proxy.Faults = Faults.None;
        var client = await Clients.Connect(config);
        var opened = await Leased(client, watches);
        var key = NewKey();
        proxy.Faults = faults;
        var outcome = await opened.Run(Program(key, watches));
        await opened.DisposeAsync();
        await client.DisposeAsync();

        var word = outcome.Match(Right: _ => "Right", Left: error => $"{error.Delivery}");
        said[word] = said.GetValueOrDefault(word) + 1;
        await Settled(direct);
        var (counted, listed) = ((await direct.AskAsync("EXISTS", key)).Text == "1", (await direct.AskAsync("EXISTS", key + ":list")).Text == "1");
        if (counted != listed) lies.Add($"{place}: a half of it ran");
        if (counted && outcome.IsLeft && outcome.Left().IsRetrySafe) lies.Add($"{place}: {outcome.Left()}, and it ran");
        if (!counted && outcome.IsRight) lies.Add($"{place}: a value, and it did not run");
        if (outcome.IsLeft && outcome.Left() is not (RedisError.Connection or RedisError.Client.Closed)) lies.Add($"{place}: {outcome.Left()}");
    }

    // A lease is cut while it is used, not while it is made.
    private static async Task<IRedisClient> Leased(RedisClient client, bool watches) =>
        watches ? (await client.Lease(TestContext.Current.CancellationToken)).Right() : client;

    // Until the server has seen the end of the connection, and with it all that came before.
    private static Task Settled(RespConnection direct) => Eventually.TrueAsync(
        async () => (await direct.AskAsync("CLIENT", "LIST")).Text.Split('\n').Count(line => line.Contains("addr=", StringComparison.Ordinal) && !line.Contains("name=testkit", StringComparison.Ordinal)) == 0,
        "the cut connections are gone");

    private string NewKey() => (++keys).ToString("'k'00000", CultureInfo.InvariantCulture);
}
