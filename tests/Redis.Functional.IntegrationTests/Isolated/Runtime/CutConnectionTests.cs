using System.Collections.Concurrent;
using System.Diagnostics;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>T4. The connection is cut after every byte of a request, and after every byte of a reply; what the client says is held against the server.</summary>
[Trait("Load", "Any")]
public sealed class CutConnectionTests
{
    private const int Workers = 6;
    private readonly ConcurrentBag<string> misclassified = [];
    private readonly ConcurrentBag<(string Key, Delivery? Said, string Case)> claims = [];
    private int cases;
    private int keys;

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task What_is_said_of_a_cut_call_is_true(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        foreach (var fixture in CutShapes.Fixtures) await server.CliAsync(fixture);
        var start = Stopwatch.GetTimestamp();

        var shapes = new ConcurrentQueue<CutShape>(CutShapes.All);
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(n => Task.Run(() => Work(server, protocol, shapes, n))));
        await Verify(server);

        var said = claims.CountBy(claim => claim.Said?.ToString() ?? "Right").OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}");
        Figures.Report("T4", $"{protocol}: {CutShapes.All.Count} shapes cut at {cases} positions in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s ({string.Join(", ", said)}): {misclassified.Count} misclassified");
        Assert.Empty(misclassified);
    }

    private async Task Work(RedisServer server, ProtocolPreference protocol, ConcurrentQueue<CutShape> shapes, int seed)
    {
        await using var proxy = FaultProxy.Start(server, seed + 1);
        var config = Clients.Config(proxy.Port, protocol) with { KeepAliveInterval = TimeSpan.Zero, Reconnect = ReconnectPolicy.Never };
        while (shapes.TryDequeue(out var shape))
        {
            var (request, reply, uncut) = await Measure(proxy, config, shape);
            for (var k = 0; k <= request; k++) await Cut(proxy, config, shape, uncut, new Place(true, k, request));
            for (var k = 0; k <= reply; k++) await Cut(proxy, config, shape, uncut, new Place(false, k, reply));
        }
    }

    private async Task<(long Request, long Reply, string Uncut)> Measure(FaultProxy proxy, RedisConfig config, CutShape shape)
    {
        proxy.Faults = Faults.None;
        await using var client = await Clients.Connect(config);
        var (request, reply) = (proxy.BytesToServer, proxy.BytesToClient);
        var outcome = await client.Run(shape.Program(NewKey()));
        return (proxy.BytesToServer - request, proxy.BytesToClient - reply, Show(outcome));
    }

    private async Task Cut(FaultProxy proxy, RedisConfig config, CutShape shape, string uncut, Place place)
    {
        Interlocked.Increment(ref cases);
        proxy.Faults = Faults.None;
        var client = await Clients.Connect(config);
        proxy.Faults = place.Faults;
        var (key, behind) = (NewKey(), NewKey());

        // A second call right behind the first: it meets the same cut, or a connection that has ended.
        var first = client.Run(shape.Program(key)).AsTask();
        var second = client.Run(Raw.Incr(behind)).AsTask();
        var (outcome, after) = (await first, await second);
        await client.DisposeAsync();

        var name = $"{shape} {place}";
        if (Wrong(outcome, uncut, place) is { } wrong) misclassified.Add($"{name}: {wrong}");
        if (shape.Writes) claims.Add((key, Said(outcome), name));
        claims.Add((behind, Said(after), name + ", the call behind"));
    }

    private static string? Wrong(Either<RedisError, string> outcome, string uncut, Place place)
    {
        var isUncut = Show(outcome) == uncut;
        if (isUncut && place.IsWhole) return null;
        if (isUncut) return $"a cut call must not end as an uncut one: {Show(outcome)}";
        if (place.IsWhole && !place.OfRequest) return $"the whole reply came: {Show(outcome)}";
        return outcome.IsLeft && outcome.Left() is RedisError.Connection or RedisError.Client.Closed && outcome.Left().Delivery is Delivery.Unknown or Delivery.NotSent
            ? null
            : $"neither Unknown nor NotSent: {Show(outcome)}";
    }

    // What the server has of each key, once everything has been processed that reached it.
    private async Task Verify(RedisServer server)
    {
        await Eventually.TrueAsync(
            async () => (await server.CliLinesAsync("CLIENT", "LIST")).SelectMany(text => text.Split('\n')).Count(line => line.Length > 1) == 1, "all connections are gone");
        await using var direct = await server.ConnectAsync();
        foreach (var (key, said, name) in claims)
        {
            var found = (await direct.AskAsync("EXISTS", key)).Text == "1";
            if (found && said is Delivery.NotSent or Delivery.Rejected) misclassified.Add($"{name}: said {said}, was executed");
            if (!found && said is null or Delivery.Executed) misclassified.Add($"{name}: said {said?.ToString() ?? "Right"}, was not executed");
        }
    }

    private string NewKey() => $"k:{Interlocked.Increment(ref keys):000000}";

    private static Delivery? Said(Either<RedisError, string> outcome) => outcome.IsRight ? null : outcome.Left().Delivery;

    private static Delivery? Said(Either<RedisError, long> outcome) => outcome.IsRight ? null : outcome.Left().Delivery;

    private static string Show(Either<RedisError, string> outcome) => outcome.Match(text => text, error => error with { Context = ErrorContext.None } + "");

    private sealed record Place(bool OfRequest, long After, long Length)
    {
        public bool IsWhole => After == Length;

        public Faults Faults => OfRequest ? TestKit.Faults.CutRequest(After, Kind) : TestKit.Faults.CutReply(After, Kind);

        // RST may overtake what was sent, so a whole reply is followed by an orderly end.
        private CutKind Kind => After % 2 == 0 || IsWhole ? CutKind.Close : CutKind.Reset;

        public override string ToString() => $"cut {Kind} after {After} of {Length} bytes of the {(OfRequest ? "request" : "reply")}";
    }
}
