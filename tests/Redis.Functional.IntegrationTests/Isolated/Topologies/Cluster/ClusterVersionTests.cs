using System.Collections.Concurrent;
using LanguageExt;
using Redis.Functional.IntegrationTests.Isolated.PubSub;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>
/// Programs run on a cluster of each server of the matrix, in RESP2 and RESP3, while a slot moves key by key, or at once where the server can, and while a replica takes
/// over; and in the databases of a cluster, where the server has them.
/// </summary>
[Trait("Load", "Waits")]
public sealed class ClusterVersionTests
{
    private static readonly RedisScript<long> Add = RedisScript.Create<long>("return redis.call('INCRBY', KEYS[1], ARGV[1])");

    [Fact]
    public async Task Programs_run_while_a_slot_moves_and_a_replica_takes_over()
    {
        await using var cluster = await RedisCluster.StartAsync();
        var users = await Task.WhenAll(User.Start(cluster, ProtocolPreference.Resp2), User.Start(cluster, ProtocolPreference.Resp3OrResp2));
        foreach (var user in users) await user.Programs();
        var (slot, server) = (KeySlot.Of(User.Tag), cluster.Nodes[0]);
        var from = await cluster.PrimaryOfAsync(slot);
        var to = (await cluster.PrimariesAsync()).First(primary => primary != from);

        foreach (var user in users) user.Begin();
        await cluster.MoveAsync([slot], from, to);
        foreach (var user in users) await user.GoesOn();
        var asked = users.Sum(static user => user.Figures.Asked);
        var isAtomic = server.Kind == "valkey" ? server.Version.Major >= 9 : server.Version >= new Version(8, 4);
        if (isAtomic) await cluster.MoveAtomicallyAsync([slot], to, from);
        else await cluster.MoveAsync([slot], to, from);
        foreach (var user in users) await user.GoesOn();
        var askedThen = users.Sum(static user => user.Figures.Asked);
        await cluster.FailoverAsync(slot);
        await cluster.ReadyAsync();
        foreach (var user in users) await user.GoesOn();

        foreach (var user in users) await user.Ends();
        foreach (var user in users) await user.Programs();
        Figures.Report("cluster, versions", $"{server.Kind} {server.Version}: {users.Sum(static user => user.Calls)} calls, {users.Sum(static user => user.Figures.Moved)} MOVED, {asked} ASK, then {(isAtomic ? "at once" : "key by key")} {askedThen - asked} ASK, {users.Sum(static user => user.Messages.Gaps)} interruptions of shard channels");
        Assert.True(!isAtomic || askedThen == asked, "a slot that moves at once answers no ASK");
        foreach (var user in users) await user.DisposeAsync();
    }

    [Fact]
    public async Task Databases_are_used_where_the_server_has_them_and_refused_elsewhere()
    {
        var server = await SharedServer.GetAsync();
        var (slot, hasDatabases) = (KeySlot.Of("{d}"), server is { Kind: "valkey", Version.Major: >= 9 });
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0, Databases = hasDatabases ? 4 : 1 });
        await using var client = await Clusters.Connect(cluster);
        var view = client.Node.GetDatabase(1);
        if (!hasDatabases)
        {
            RedisError[] refused = [await view.Run(Get("k")).Left(), await view.Run(MGet<string>("a", "b")).Left(), await view.Run(OnLease(Get("k"))).Left(), await client.Node.GetDatabase(99).Run(Ping()).Left()];
            Assert.All(refused, static error => Assert.Equal(Delivery.NotSent, error.Delivery));
            Assert.All(refused[..3], static error => Assert.Contains("SELECT 1", error.Message, StringComparison.Ordinal));
            return;
        }

        await client.Run(Set("{d}k", "zero")).Right();
        await view.Run(MSet(Enumerable.Range(0, 50).Select(static i => ((RedisKey)$"k{i}", (RedisValue)"one")))).Right();
        Assert.Equal(50, await view.Run(ServerCommands.DbSize()).Right());
        Assert.Equal(1, await client.Run(ServerCommands.DbSize()).Right());
        var messages = new SubscriptionReader(view.Subscribe(RedisChannel.Sharded("c")), ["c"]);
        (await messages.Subscription.WaitUntilSubscribed()).Right();
        var from = await cluster.PrimaryOfAsync(slot);
        var to = (await cluster.PrimariesAsync()).First(primary => primary != from);
        Assert.True((await view.Run(Get("{d}k")).Right()).IsNone);

        await cluster.BeginMoveAsync([slot], from, to);
        Assert.Equal(1, await view.Run(Incr("{d}n")).Right());
        await cluster.MoveKeysAsync([slot], from, to);
        await cluster.EndMoveAsync([slot], from, to);

        Assert.Equal(2, await view.Run(Incr("{d}n")).Right());
        Assert.Equal(2, await view.Run(OnLease(from a in Incr("{d}n") from b in Decr("{d}n") select b)).Right());
        Assert.Equal(5, await view.Run(Optimistic(["{d}n"], from n in Get<long>("{d}n") select Multi(IncrBy("{d}n", n.IfNone(0) + 1)))).Right());
        Assert.Equal("zero", (await client.Run(Get<string>("{d}k")).Right()).IfNone(""));
        Assert.True((await client.Run(Get("{d}n")).Right()).IsNone);
        await client.Run(SPublish("c", 1)).Right();
        await Eventually.TrueAsync(() => messages.HasAll(1), "the message comes whatever the database");
        Assert.Empty(messages.Faults);
        Assert.Contains("SELECT 7", (await client.Node.GetDatabase(7).Run(Get("k")).Left()).Message, StringComparison.Ordinal);
        Assert.True(client.TopologyFigures.Asked >= 1 && client.TopologyFigures.Moved >= 1, $"{client.TopologyFigures}");
    }

    /// <summary>A client that counts in a slot that moves, and hears a shard channel of it.</summary>
    private sealed class User : IAsyncDisposable
    {
        public const string Tag = "{moving}";
        private const int Enough = 50;
        private readonly RedisClient _client;
        private readonly string _name;
        private readonly ConcurrentBag<RedisError> _errors = [];
        private readonly CancellationTokenSource _over = new();
        private Task _counting = Task.CompletedTask;
        private int _count;
        private int _calls;

        private User(RedisClient client, string name, SubscriptionReader messages) => (_client, _name, Messages) = (client, name, messages);

        public SubscriptionReader Messages { get; }

        public TopologyFigures Figures => _client.TopologyFigures;

        public int Calls => _calls;

        private string Channel => ChannelOf(_name);

        public static async Task<User> Start(RedisCluster cluster, ProtocolPreference protocol)
        {
            var (client, name) = (await Clusters.Connect(cluster, node => node with { Protocol = protocol, WhenDisconnected = WhenDisconnected.Wait }), $"{protocol}");
            var messages = new SubscriptionReader(client.Subscribe(RedisChannel.Sharded(ChannelOf(name))), [ChannelOf(name)], mayBeLate: true);
            (await messages.Subscription.WaitUntilSubscribed()).Right();
            return new(client, name, messages);
        }

        /// <summary>Each kind of program once.</summary>
        public async Task Programs()
        {
            RedisKey[] keys = [.. Enumerable.Range(0, 60).Select(i => (RedisKey)$"{_name}{i}")];
            await _client.Run(Set(keys[0], "v")).Right();
            await _client.Run(MSet(keys.Select(static key => (key, (RedisValue)"v")))).Right();
            Assert.All(await _client.Run(MGet<string>(keys)).Right(), static value => Assert.Equal("v", value.IfNone("")));
            Assert.Equal("v", (await _client.Run(Get<string>(keys[0])).Right()).IfNone(""));
            var size = await _client.Run(ServerCommands.DbSize()).Right();
            Assert.InRange(size, keys.Length, 4 * keys.Length);
            Assert.Equal(keys.ToHashSet(), (await Scanned(keys.Length)).Where(keys.Contains).ToHashSet());

            await _client.Run(Del($"{Tag}{_name}a", $"{Tag}{_name}b")).Right();
            Assert.Equal((1, 1), await _client.Run(Multi((Incr($"{Tag}{_name}a"), Incr($"{Tag}{_name}b")).Zip())).Right());
            Assert.Equal(3, await _client.Run(Optimistic([$"{Tag}{_name}a"], from a in Get<long>($"{Tag}{_name}a") select Multi(IncrBy($"{Tag}{_name}b", a.IfNone(0) + 1)))).Right());
            Assert.Equal(5, await _client.Run(Add.Call([$"{Tag}{_name}b"], [2])).Right());
            var popping = _client.Run(BLPop($"{Tag}{_name}l", TimeSpan.FromSeconds(30))).AsTask();
            await _client.Run(RPush($"{Tag}{_name}l", "x")).Right();
            Assert.Equal("x", (await popping).Right().IfNone(""));
            Assert.Equal(0, await _client.Run(new RedisLock($"{Tag}{_name}lock").Hold(LLen($"{Tag}{_name}l"))).Right());
        }

        /// <summary>Begins to count and to publish.</summary>
        public void Begin() => _counting = Task.WhenAll(Keep(Counted), Keep(Published), Keep(Popped));

        /// <summary>Counts and hears from now on.</summary>
        public async Task GoesOn()
        {
            var (calls, messages) = (Calls, Messages.Messages);
            await Eventually.TrueAsync(() => Volatile.Read(ref _calls) > calls + Enough && Messages.Messages > messages, $"{_name} goes on");
        }

        public async Task Ends()
        {
            await _over.CancelAsync();
            await _counting;
            Assert.Empty(_errors.Select(static error => $"{error}"));
            Assert.Empty(Messages.Faults);
            Assert.Equal(_count, (await _client.Run(Get<int>($"{Tag}{_name}")).Right()).IfNone(0));
        }

        public ValueTask DisposeAsync()
        {
            _over.Dispose();
            return _client.DisposeAsync();
        }

        private static string ChannelOf(string name) => $"{Tag}channel:{name}";

        private async Task<System.Collections.Generic.HashSet<RedisKey>> Scanned(int most)
        {
            var scanned = new System.Collections.Generic.HashSet<RedisKey>();
            await foreach (var key in _client.ScanKeys($"{_name}*", count: most)) scanned.Add(key.Right());
            return scanned;
        }

        private async Task Keep(Func<int, Task<RedisError?>> call)
        {
            for (var i = 1; !_over.IsCancellationRequested; i++)
            {
                if (await call(i) is { } error) _errors.Add(error);
                Interlocked.Increment(ref _calls);
            }
        }

        private async Task<RedisError?> Counted(int number)
        {
            var outcome = await (number % 2 == 0 ? _client.Run(Incr($"{Tag}{_name}")) : _client.Run(Add.Call([$"{Tag}{_name}"], [1])));
            _count += outcome.IsRight ? 1 : 0;
            return Error(outcome);
        }

        private async Task<RedisError?> Published(int number) => Error(await _client.Run(SPublish(Channel, number)));

        private async Task<RedisError?> Popped(int number) => Error(await _client.Run(
            from pushed in RPush($"{Tag}{_name}list", number)
            from popped in OnLease(BLPop($"{Tag}{_name}list", TimeSpan.FromSeconds(10)))
            select popped));

        private static RedisError? Error<A>(Either<RedisError, A> outcome) => outcome.IsLeft ? outcome.Left() : null;
    }
}
