using System.Diagnostics;
using System.Globalization;
using System.Net;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>T45: the primary becomes a replica, and its name moves to another server while connections to the old one are open.</summary>
[Collection(nameof(Alone))]
public sealed class FailoverTests
{
    private const double FollowWithin = 500;
    private const string Name = "under-test";
    private static readonly RedisScript<long> SetByScript = RedisScript.Create<long>("redis.call('SET', KEYS[1], ARGV[1]) return 1");

    private static readonly (string Kind, Func<RedisKey, RedisProgram<LanguageExt.Unit>> Write)[] Kinds =
    [
        ("command", static key => Set(key, "v").AsProgram()),
        ("pipeline", static key => Set(key, "v").Zip(Set(key, "w")).AsProgram().Ignore()),
        ("transaction", static key => Multi(Set(key, "v"))),
        ("Optimistic", static key => Optimistic([key], Get<string>(key).AsProgram().Map(_ => Multi(Set(key, "v"))))),
        ("lease", static key => OnLease(Set(key, "v").AsProgram())),
        ("script", static key => SetByScript.Call([key], "v").AsProgram().Ignore()),
        ("script in a transaction", static key => Multi(SetByScript.Call([key], "v")).Ignore()),
        ("fire and forget", static key => Set(key, "v").FireAndForget()),
    ];

    public static TheoryData<bool, ProtocolPreference> Modes => new()
    {
        { false, ProtocolPreference.Resp3OrResp2 }, { false, ProtocolPreference.Resp2 }, { true, ProtocolPreference.Resp3OrResp2 }, { true, ProtocolPreference.Resp2 },
    };

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task Writes_follow_a_name_to_the_new_primary(bool pooled, ProtocolPreference protocol)
    {
        await using var old = await RedisServer.StartAsync();
        await using var next = await RedisServer.StartAsync();
        await Follow(next, old);
        await using var name = FaultProxy.Start(old);
        await using var client = await Connect(name.Port, pooled, protocol);
        using var lateness = new Lateness();
        var writers = Kinds.Select(kind => new Writer(client, kind.Kind, kind.Write)).ToArray();
        await Eventually.TrueAsync(() => writers.All(static writer => writer.Accepted(since: 0) > 5), "all write");

        await next.CliAsync("REPLICAOF", "NO", "ONE");
        await old.CliAsync("REPLICAOF", next.Host, Port(next));
        var demoted = Stopwatch.GetTimestamp();
        var refused = Stopwatch.StartNew();
        await Eventually.TrueAsync(() => refused.ElapsedMilliseconds > 1_000 && writers.All(writer => writer.IsForgetting || writer.Refused(demoted) > 5), "all are refused");
        Assert.All(writers, writer => Assert.True(writer.IsForgetting || writer.Accepted(demoted) == 0, $"{writer.Kind} was accepted by a replica"));

        var moved = Stopwatch.GetTimestamp();
        name.Target = new IPEndPoint(IPAddress.Loopback, next.Port);
        await Eventually.TrueAsync(() => writers.All(writer => writer.Accepted(moved) > 5), "all write again");
        await Eventually.TrueAsync(async () => await Connections(old) == 0, "no connection to the old server is left");
        foreach (var writer in writers) await writer.End();

        var first = new Dictionary<string, double>();
        foreach (var writer in writers) first[writer.Kind] = await writer.FirstStored(next, moved);
        var (slowest, worst) = first.MaxBy(static entry => entry.Value);
        Figures.Report("T45", $"{(pooled ? "pool" : "shared")}, {protocol}: first accepted write {worst:0} ms after the name moved ({slowest}); {name.Dials} dials; {writers.Sum(writer => writer.Accepted(moved))} writes accepted, none by the old server; machine late {lateness.Worst:0} ms");
        Assert.True(worst <= lateness.Allowing(FollowWithin), string.Join(", ", first.Select(entry => $"{entry.Key} {entry.Value:0} ms")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_client_of_a_replica_keeps_its_connections(bool pooled)
    {
        await using var primary = await RedisServer.StartAsync();
        await using var replica = await RedisServer.StartAsync();
        await primary.CliAsync("SET", "k", "v");
        await Follow(replica, primary);
        await using var name = FaultProxy.Start(replica);
        await using var client = await Connect(name.Port, pooled, ProtocolPreference.Resp3OrResp2);
        var connected = name.Dials;
        var before = await Ids(replica);
        var start = Stopwatch.GetTimestamp();
        var (reads, refused) = (0, 0);
        while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(2))
        {
            Assert.Equal("v", (await client.Run(Get<string>("k")).Right()).Match(Some: value => value, None: "none"));
            var error = await client.Run(Set("k", "w")).Left();
            Assert.Equal("READONLY", Assert.IsType<RedisError.Server>(error).Code);
            (reads, refused) = (reads + 1, refused + 1);
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        var probes = name.Dials - connected;
        Figures.Report("T45", $"client of a replica, {(pooled ? "pool" : "shared")}: {refused} writes refused and {reads} reads answered in {elapsed.TotalSeconds:0.0} s on the same connections; {probes} probes");
        Assert.Equal(before, (await Ids(replica)).Intersect(before));
        Assert.InRange(probes, 1, 20);
    }

    [Fact]
    public async Task A_client_that_never_reconnects_keeps_its_connection()
    {
        await using var old = await RedisServer.StartAsync();
        await using var next = await RedisServer.StartAsync();
        await using var name = FaultProxy.Start(old);
        await using var client = await Clients.Connect(Clients.Config(name.Port) with { Reconnect = ReconnectPolicy.Never });
        await old.CliAsync("REPLICAOF", next.Host, Port(next));
        name.Target = new IPEndPoint(IPAddress.Loopback, next.Port);
        var watch = Stopwatch.StartNew();
        while (watch.ElapsedMilliseconds < 300) Assert.IsType<RedisError.Server>(await client.Run(Set("k", "v")).Left());
        Assert.Equal(1, name.Dials);
    }

    private static async Task<RedisClient> Connect(int port, bool pooled, ProtocolPreference protocol)
    {
        var config = Clients.Config(port, protocol) with { ClientName = Name, WhenDisconnected = WhenDisconnected.Wait };
        return pooled ? await RedisClient.Connect(config with { Pool = new PoolOptions { MaxSize = Kinds.Length + 2, MinSize = (Kinds.Length + 2) } }).Right() : await Clients.Connect(config);
    }

    private static async Task Follow(RedisServer replica, RedisServer primary)
    {
        await replica.CliAsync("REPLICAOF", primary.Host, Port(primary));
        await Eventually.TrueAsync(async () => (await replica.CliLinesAsync("ROLE"))[3] == "connected", "it follows", TimeSpan.FromSeconds(30));
    }

    private static string Port(RedisServer server) => server.Port.ToString(CultureInfo.InvariantCulture);

    private static async Task<int> Connections(RedisServer server) => (await Ids(server)).Length;

    private static async Task<string[]> Ids(RedisServer server) =>
        [.. (await server.CliAsync("CLIENT", "LIST")).Split('\n').Where(static line => line.Contains($" name={Name} ", StringComparison.Ordinal)).Select(static line => line.Split(' ')[0]).Order()];

    /// <summary>Writes one key after the other, and remembers when and how each write ended.</summary>
    private sealed class Writer
    {
        private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(2);
        private readonly Lock _gate = new();
        private readonly List<(RedisKey Key, long Began, long Ended, RedisError? Error)> _writes = [];
        private readonly Task _writing;
        private volatile bool _isOver;

        public Writer(RedisClient client, string kind, Func<RedisKey, RedisProgram<LanguageExt.Unit>> write)
        {
            Kind = kind;
            _writing = Task.Run(() => Write(client, write));
        }

        public string Kind { get; }

        public bool IsForgetting => Kind == "fire and forget";

        public int Accepted(long since) => Count(since, static error => error is null);

        public int Refused(long since) => Count(since, static error => error is RedisError.Server { Code: "READONLY" } or RedisError.Transaction.Aborted);

        public async Task End()
        {
            _isOver = true;
            await _writing;
        }

        /// <summary>Milliseconds from a moment to the end of the first write that the server has. It has all that were accepted since.</summary>
        public async Task<double> FirstStored(RedisServer server, long moved)
        {
            var accepted = _writes.Where(write => write.Error is null && write.Began >= moved).ToArray();
            var stored = (await server.CliLinesAsync([.. accepted.Select(static write => write.Key.ToString()).Prepend("MGET")])).Select(static value => value.Length > 0).ToArray();
            var first = System.Array.IndexOf(stored, true);
            Assert.True(first >= 0, $"{Kind}: no write is stored");
            if (!IsForgetting) Assert.True(stored.All(static isStored => isStored), $"{Kind}: {stored.Count(static isStored => !isStored)} of {stored.Length} accepted writes are not there");
            return Stopwatch.GetElapsedTime(moved, accepted[first].Ended).TotalMilliseconds;
        }

        private int Count(long since, Func<RedisError?, bool> counts)
        {
            lock (_gate) return _writes.Count(write => write.Began >= since && counts(write.Error));
        }

        private async Task Write(RedisClient client, Func<RedisKey, RedisProgram<LanguageExt.Unit>> write)
        {
            for (var n = 0; !_isOver; n++)
            {
                RedisKey key = string.Create(CultureInfo.InvariantCulture, $"{Kind}:{n}");
                var began = Stopwatch.GetTimestamp();
                var outcome = await client.Run(write(key));
                var ended = Stopwatch.GetTimestamp();
                lock (_gate) _writes.Add((key, began, ended, outcome.IsLeft ? outcome.Left() : null));
                await Task.Delay(Pace);
            }
        }
    }
}
