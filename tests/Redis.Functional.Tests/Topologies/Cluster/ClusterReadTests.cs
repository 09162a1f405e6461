using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Tests.Topologies.Cluster;

/// <summary>Where the reads of a cluster's client go: two shards, 0 and 1, with two replicas each, 2 and 4 of the first, 3 and 5 of the second.</summary>
public sealed class ClusterReadTests : IAsyncLifetime
{
    private const string First = "0 2 4";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ScriptCluster _cluster = ScriptCluster.Start(primaries: 2, replicas: 2);
    private RedisClient _client = null!;
    private string _key = "";
    private string _other = "";

    public async ValueTask InitializeAsync()
    {
        (_key, _other) = (KeyOf(0), KeyOf(1));
        _client = await Connect();
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _cluster.DisposeAsync();
    }

    private ClusterConfig Config(RedisConfig? node, ReadFrom? read) => new([.. _cluster.Seeds.Take(2).Select(static seed => RedisEndpoint.Parse(seed).Match(Right: static at => at, Left: static error => throw new InvalidOperationException($"{error}")))])
    {
        Node = (node ?? new()) with { ConnectTimeout = Patience, CommandTimeout = Patience }, Read = read ?? ReadFrom.Primary,
    };

    private async Task<RedisClient> Connect(RedisConfig? node = null, ReadFrom? read = null) =>
        (await RedisClient.Connect(Config(node, read))).Match(Right: static client => client, Left: static error => throw new InvalidOperationException($"{error}"));

    private string KeyOf(int node) => Enumerable.Range(0, 10_000).Select(static i => $"key{i}").First(key => _cluster.View.OwnersOf(KeySlot.Of(key))!.Nodes[0].Id == _cluster.Nodes[node].Id);

    private async Task<string> Place(IRedisClient client, string? key = null) => Numbered((await client.RunResult(Get(key ?? _key))).Match(static value => $"{value.IfNone(default(RedisValue))}", static error => $"{error}"));

    // The number of a node in place of its address.
    private string Numbered(string answer) => _cluster.Seeds.IndexOf(answer) is >= 0 and var number ? $"{number}" : answer;

    private async Task<string> Places(IRedisClient client, string? key = null, int reads = 40)
    {
        var places = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < reads; i++) places.Add(await Place(client, key));
        return string.Join(' ', places);
    }

    private async Task Until(IRedisClient client, string places, string? key = null)
    {
        var last = "";
        try
        {
            await Eventually.TrueAsync(async () => (last = await Places(client, key)) == places, $"reads go to {places}");
        }
        catch (TimeoutException exception)
        {
            throw new TimeoutException($"{exception.Message}, and not to {last}", exception);
        }
    }

    private int Count(string command, params int[] nodes) => nodes.Sum(node => _cluster.Nodes[node].Server.Count(command));

    private void Answer(int node, string? refusal) => _cluster.Nodes[node].Keyed = refusal is null ? _cluster.Nodes[node].Serve : refusal == "" ? (_, _) => ScriptReply.Close : ScriptRedirect.Error(refusal);

    private void Script(int node, Func<ServerScript, ServerScript> change) => _cluster.Nodes[node].Server.Script = change(_cluster.Nodes[node].Server.Script);

    private static ScriptReply Role(string state) => ScriptReply.Array(ScriptReply.Bulk("slave"), ScriptReply.Bulk("127.0.0.1"), ScriptReply.Integer(1), ScriptReply.Bulk(state), ScriptReply.Integer(0));

    [Fact]
    public async Task A_client_that_reads_at_primaries_tells_no_node_to_answer_reads()
    {
        Assert.Equal("0", await Places(_client));
        Assert.Equal("1", await Places(_client.Reading(ReadFrom.Primary), _other));

        Assert.Same(_client, _client.Reading(ReadFrom.Primary));
        Assert.Equal(0, Count("READONLY", 0, 1, 2, 3, 4, 5));
    }

    [Fact]
    public async Task Each_policy_has_its_nodes_in_each_shard()
    {
        foreach (var (read, first, second) in new[]
        {
            (ReadFrom.Replica, "2 4", "3 5"), (ReadFrom.ReplicaPreferred, "2 4", "3 5"), (ReadFrom.Any, First, "1 3 5"), (ReadFrom.PrimaryPreferred, "0", "1"),
            (ReadFrom.Nearest(TimeSpan.FromSeconds(10)), First, "1 3 5"), (ReadFrom.Zone("nowhere"), "2 4", "3 5"), (ReadFrom.ZoneAny("nowhere"), "2 4", "3 5"),
        })
        {
            await Until(_client.Reading(read), first);
            await Until(_client.Reading(read), second, _other);
        }

        // One connection to each replica for all of them, and none that must not answer for its primary.
        Assert.Equal((4, 0), (Count("READONLY", 2, 3, 4, 5), Count("READONLY", 0, 1)));
    }

    [Fact]
    public async Task The_first_read_that_only_a_replica_may_answer_waits_for_one_of_its_shard()
    {
        var first = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Place(_client.Reading(ReadFrom.Replica), i % 2 == 0 ? _key : _other)));
        Assert.All(first.Where(static (_, i) => i % 2 == 0), static place => Assert.Contains(place, "2 4".Split(' ')));
        Assert.All(first.Where(static (_, i) => i % 2 == 1), static place => Assert.Contains(place, "3 5".Split(' ')));
        Assert.Equal(0, Count("GET", 0, 1));
    }

    [Fact]
    public async Task Reads_that_alternate_between_shards_reach_all_replicas_of_each()
    {
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "2 4");
        await Until(reading, "3 5", _other);
        var before = new[] { 2, 3, 4, 5 }.Select(node => Count("GET", node)).ToArray();

        // One thread.
        var asked = Enumerable.Range(0, 400).Select(i => reading.RunResult(Get(i % 2 == 0 ? _key : _other)).AsTask()).ToArray();
        await Task.WhenAll(asked);

        Assert.All(new[] { 2, 3, 4, 5 }.Select((node, i) => Count("GET", node) - before[i]), static reads => Assert.InRange(reads, 50, 150));
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_configuration_says_where_the_client_itself_reads(ProtocolPreference protocol)
    {
        await using var client = await Connect(new() { Protocol = protocol }, ReadFrom.Replica);
        await Until(client, "2 4");
        await Until(client, "3 5", _other);
        Assert.Equal("0", await Places(client.Reading(ReadFrom.Primary)));
        Assert.Same(client, client.Reading(ReadFrom.Primary).Reading(ReadFrom.Replica));
    }

    [Fact]
    public async Task Only_what_reads_keys_and_nothing_else_goes_to_a_replica()
    {
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "2 4");
        await Until(reading, "3 5", _other);
        var seen = _cluster.Nodes.Select(static node => node.Server.Commands.Count).ToArray();
        foreach (var node in _cluster.Nodes) node.Keyed = static (_, _) => ScriptReply.Integer(0);
        RedisProgram<Unit>[] elsewhere =
        [
            Set(_key, "v").Ignore(), Incr(_key).Ignore(), Get(_key).Zip(Incr(_key)).Ignore(), Get(_key).Zip(Incr(_other)).Ignore(), Multi(Get(_key).Zip(Get(_key))).Ignore(),
            Touch(_key, _other).Ignore(), Publish("c", "m").Ignore(), OnLease(Get(_key)).Map(static _ => Unit.Default), Eval("return 1", [_key]).Ignore(), Del(_key, _other).Ignore(),
            ServerCommands.DbSize().Ignore(), (Get(_key), ServerCommands.DbSize()).Zip().Ignore(), MSet((_key, 1), (_other, 2)).Ignore(), HScan(_key, default).Ignore(),
        ];
        foreach (var program in elsewhere) _ = await reading.Run(program);

        string[] known = ["ROLE", "PING", "HELLO", "CLIENT", "CLUSTER", "ECHO"];
        foreach (var node in new[] { 2, 3, 4, 5 }) Assert.DoesNotContain(_cluster.Nodes[node].Server.Commands.Skip(seen[node]), command => !known.Contains(command.Name));
        Assert.Equal(1, Count("SET", 0));
    }

    [Fact]
    public async Task A_read_over_slots_is_split_over_the_replicas_of_each_shard()
    {
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "2 4");
        var keys = Enumerable.Range(0, 200).Select(static i => (RedisKey)$"x{i}").ToArray();

        Assert.Equal(200, (await reading.Run(Exists(keys))).Match(Right: static count => count, Left: static error => throw new InvalidOperationException($"{error}")));

        Assert.Equal((0, 200), (Count("EXISTS", 0, 1), Count("EXISTS", 2, 3, 4, 5)));
    }

    [Fact]
    public async Task A_pipeline_that_only_reads_goes_to_one_replica_of_each_shard()
    {
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "2 4");
        await Until(reading, "3 5", _other);
        for (var i = 0; i < 20; i++)
        {
            var got = (await reading.Run(Pipeline.Traverse([_key, _other, _key, _other], static key => Get(key)))).Match(Right: found => found.Map(value => Numbered($"{value.IfNone("")}")).ToArray(), Left: static error => throw new InvalidOperationException($"{error}"));
            Assert.Equal((got[0], got[1]), (got[2], got[3]));
            Assert.Contains(got[0], "2 4".Split(' '));
            Assert.Contains(got[1], "3 5".Split(' '));
        }
    }

    [Fact]
    public async Task A_script_that_only_reads_is_sent_by_its_text_to_a_replica_that_does_not_know_it()
    {
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "2 4");
        foreach (var node in _cluster.Nodes) node.Keyed = static (command, _) => command.Name == "EVALSHA_RO" ? ScriptReply.Error("NOSCRIPT No matching script. Please use EVAL.") : ScriptReply.Integer(7);

        // It might say the same itself.
        var script = RedisScript.Create<long>("if KEYS[2] then return redis.error_reply('NOSCRIPT No matching script') end return 7").ReadOnly();
        Assert.Equal(7, (await reading.Run(script.Call([_key]))).Match(Right: static value => value, Left: static error => throw new InvalidOperationException($"{error}")));

        Assert.Equal((1, 1, 0, 0), (Count("EVALSHA_RO", 2, 4), Count("EVAL_RO", 2, 4), Count("EVAL_RO", 0, 1), Count("SCRIPT", 0, 1, 2, 4)));
    }

    [Fact]
    public async Task What_is_read_beside_a_write_stays_at_the_primaries_when_it_is_sent_again_too()
    {
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "2 4");
        var before = Count("GET", 2, 4);
        _cluster.Nodes[0].Keyed = ScriptRedirect.First(3, ScriptRedirect.TryAgain, _cluster.Nodes[0].Serve);

        var (got, _) = (await reading.Run((Get(_key), Set(_other, 1)).Zip())).Match(Right: static both => both, Left: static error => throw new InvalidOperationException($"{error}"));

        Assert.Equal((_cluster.Seeds[0], before), ($"{got.IfNone("")}", Count("GET", 2, 4)));
    }

    [Fact]
    public async Task What_is_not_fit_is_left_out()
    {
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "2 4");
        foreach (var refusal in new[] { "LOADING x", "MASTERDOWN x", "CLUSTERDOWN x", "" })
        {
            Answer(2, refusal);
            await Until(reading, "4");
            Answer(2, null);
            await Until(reading, "2 4");
        }

        foreach (var role in new[] { Role("connect"), ScriptReply.Array(ScriptReply.Bulk("master"), ScriptReply.Integer(0), ScriptReply.Array(System.Array.Empty<ScriptReply>())) })
        {
            var script = _cluster.Nodes[2].Server.Script;
            Script(2, script => script.On("ROLE", role));
            await Until(reading, "4");
            _cluster.Nodes[2].Server.Script = script;
            await Until(reading, "2 4");
        }
    }

    [Theory]
    [InlineData("LOADING x")]
    [InlineData("MASTERDOWN x")]
    [InlineData("CLUSTERDOWN x")]
    [InlineData("")]
    public async Task A_read_that_a_replica_cannot_answer_is_answered_elsewhere(string refusal)
    {
        var (replica, preferred) = (_client.Reading(ReadFrom.Replica), _client.Reading(ReadFrom.ReplicaPreferred));
        await Until(replica, "2 4");
        await Until(replica, "3 5", _other);
        Answer(2, refusal);
        Assert.Equal("4", await Places(replica));
        Assert.Equal("4", await Places(preferred));
        Assert.True(Count("GET", 2) > 0);
        for (var i = 0; i < 20; i++) Assert.Equal(2, (await replica.Run(Exists(_key, _other))).Match(Right: static count => count, Left: static _ => -1));
        Answer(4, refusal);
        Assert.Equal("0", await Places(preferred));
        var both = (await preferred.Run(Get(_key).Zip(Get(_other)))).Match(Right: both => $"{Numbered(both.Item1.Match(static value => $"{value}", static () => ""))}", Left: static error => $"{error}");
        Assert.Equal("0", both);
    }

    [Fact]
    public async Task A_primary_that_cannot_answer_has_its_reads_answered_by_replicas()
    {
        var reading = _client.Reading(ReadFrom.PrimaryPreferred);
        await Until(_client.Reading(ReadFrom.Replica), "2 4");
        await Until(reading, "0");
        foreach (var refusal in new[] { "LOADING x", "" })
        {
            Answer(0, refusal);
            Assert.Equal("2 4", await Places(reading));
            Answer(0, null);
            await Until(reading, "0");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_waits_for_a_replica_is_not_read_there_when_it_comes_back_without_a_link(bool isPooled)
    {
        _cluster.View = new ScriptView { Epoch = 2 }.With(0, 8_191, _cluster.Nodes[0].Address, _cluster.Nodes[2].Address).With(8_192, 16_383, _cluster.Nodes[1].Address);
        await using var client = await Connect(new() { WhenDisconnected = WhenDisconnected.Wait, Pool = isPooled ? new PoolOptions { MaxSize = 1 } : null });
        var reading = client.Reading(ReadFrom.ReplicaPreferred);
        await Until(reading, "2");
        var (lost, script) = (new TaskCompletionSource(), _cluster.Nodes[2].Server.Script);
        _cluster.Nodes[2].Keyed = (_, _) => ScriptReply.Wait(lost.Task) + ScriptReply.Close;
        var before = Count("GET", 2);
        var reads = Enumerable.Range(0, 20).Select(_ => Place(reading)).ToArray();
        await Eventually.TrueAsync(() => Count("GET", 2) > before, "a read is in flight");

        // It has started again, with nothing loaded.
        Script(2, static script => script.On("ROLE", Role("sync")));
        _cluster.Nodes[2].Keyed = static (_, _) => ScriptReply.Null;
        lost.SetResult();

        Assert.All(await Task.WhenAll(reads), static place => Assert.Equal("0", place));
        _cluster.Nodes[2].Server.Script = script;
        Answer(2, null);
        await Until(reading, "2");
    }

    [Fact]
    public async Task Without_a_replica_a_read_that_needs_one_says_why_and_no_primary_answers_it()
    {
        var (reading, preferred) = (_client.Reading(ReadFrom.Replica), _client.Reading(ReadFrom.ReplicaPreferred));
        await Until(reading, "2 4");
        Answer(2, "LOADING x");
        Answer(4, "LOADING x");
        var error = await Error(reading, Get(_key));
        Assert.Equal((ConnectionFault.Disconnected, "GET"), (Assert.IsType<RedisError.Connection>(error).Fault, error.Context.Command));
        Assert.Contains($"No replica of {_cluster.Seeds[0]} can be read from", error.Message, StringComparison.Ordinal);
        Assert.Contains("LOADING", error.Message, StringComparison.Ordinal);

        _cluster.View = new ScriptView { Epoch = 2 }.With(0, 8_191, _cluster.Nodes[0].Address).With(8_192, 16_383, _cluster.Nodes[1].Address, _cluster.Nodes[3].Address);
        await Redirected();
        await Eventually.TrueAsync(async () => (await Error(reading, Get(_key))).Message.Contains("no healthy replica is known", StringComparison.Ordinal), "no replica is known");
        Assert.False((await reading.Run(Exists(_key, _other))).IsRight);
        Assert.Equal("0", await Places(preferred));
        await Until(reading, "3", _other);
        await Eventually.TrueAsync(() => _cluster.Nodes[2].Server.Sessions.Count == 0, "the connections to a node that no view names are closed");
    }

    [Fact]
    public async Task A_replica_that_appears_without_another_epoch_is_found()
    {
        SayTheSame();
        var (whole, reading) = (_cluster.View, _client.Reading(ReadFrom.Replica));
        await Until(reading, "2 4");
        _cluster.View = new ScriptView().With(0, 8_191, _cluster.Nodes[0].Address).With(8_192, 16_383, whole.Owners[1].Nodes);
        await Redirected();
        await Eventually.TrueAsync(async () => (await Error(reading, Get(_key))).Message.Contains("no healthy replica is known", StringComparison.Ordinal), "no replica is known");

        _cluster.View = whole;

        await Until(reading, "2 4");
    }

    [Fact]
    public async Task A_replica_that_appears_is_found_in_ten_seconds_also_where_no_read_misses_it()
    {
        SayTheSame();
        var whole = _cluster.View;
        _cluster.View = new ScriptView().With(0, 8_191, _cluster.Nodes[0].Address).With(8_192, 16_383, _cluster.Nodes[1].Address);
        var time = new JumpingTime();
        await using var client = await Connect(new() { TimeProvider = time });
        var reading = client.Reading(ReadFrom.ReplicaPreferred);
        Assert.Equal("0", await Places(reading));
        _cluster.View = whole;
        time.Jump(TimeSpan.FromSeconds(10));
        await Until(reading, "2 4");
    }

    [Fact]
    public async Task A_replica_that_does_not_accept_READONLY_is_not_read_at()
    {
        Script(2, static script => script.On("READONLY", ScriptReply.Error("NOPERM no permissions to run the 'readonly' command")));
        await Until(_client.Reading(ReadFrom.Replica), "4");
        Script(4, static script => script.On("READONLY", ScriptReply.Error("ERR unknown command")));
        await _client.Disconnect();
        Assert.True((await _client.Reconnect()).IsRight);
        Assert.Equal("0", await Places(_client.Reading(ReadFrom.ReplicaPreferred)));
        var error = await Error(_client.Reading(ReadFrom.Replica), Get(_key));
        Assert.Contains("READONLY", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slot_that_has_moved_is_learned_from_a_replica_and_read_at_the_next_shard()
    {
        var (reading, preferred) = (_client.Reading(ReadFrom.Replica), _client.Reading(ReadFrom.ReplicaPreferred));
        await Until(reading, "2 4");
        var slot = KeySlot.Of(_key);
        _cluster.View = (_cluster.View with { Epoch = 2 }).With(slot, slot, _cluster.Nodes[1].Address, _cluster.Nodes[3].Address, _cluster.Nodes[5].Address);

        var first = await Place(reading);

        Assert.Contains(first, "3 5".Split(' '));
        await Until(reading, "3 5");
        Assert.True(_client.TopologyFigures.Moved >= 1);
        Assert.Equal(0, Count("GET", 0, 1));
        await Until(preferred, "3 5");
        Assert.Equal("1", await Places(_client));
        Assert.Equal(0, Count("GET", 0));
    }

    [Fact]
    public async Task A_replica_that_redirects_to_its_own_primary_does_not_stop_reads()
    {
        var (reading, preferred) = (_client.Reading(ReadFrom.Replica), _client.Reading(ReadFrom.ReplicaPreferred));
        await Until(reading, "2 4");
        _cluster.Nodes[2].Keyed = ScriptRedirect.Moved(_cluster.Seeds[0]);
        Assert.Equal("4", await Places(reading, reads: 200));
        await Until(preferred, "4");
        Assert.InRange(Count("GET", 2), 0, 150);
        _cluster.Nodes[4].Keyed = ScriptRedirect.Moved(_cluster.Seeds[0]);
        var error = await Error(reading, Get(_key));
        Assert.True(error is RedisError.Connection { Fault: ConnectionFault.Disconnected } or RedisError.Server { Code: "MOVED" }, $"{error}");
        Assert.Equal("0", await Places(preferred));
        Assert.Equal(0, _client.TopologyFigures.Resting);
    }

    [Fact]
    public async Task A_storm_of_redirects_from_a_replica_does_not_become_a_storm_of_questions()
    {
        var reading = _client.Reading(ReadFrom.ReplicaPreferred);
        await Until(reading, "2 4");
        foreach (var node in new[] { 2, 4 }) _cluster.Nodes[node].Keyed = ScriptRedirect.Moved(_cluster.Seeds[1]);
        var before = Count("CLUSTER SLOTS", 0, 1, 2, 3, 4, 5);
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        for (var i = 0; i < 2_000; i++) Assert.True((await reading.RunResult(Get(_key))).IsOk);
        Assert.InRange((Count("CLUSTER SLOTS", 0, 1, 2, 3, 4, 5) - before) / 3.0, 0, System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds + 2);
    }

    [Fact]
    public async Task A_promoted_replica_is_a_primary_on_connections_that_would_not_answer_for_another()
    {
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "2 4");
        Assert.Equal(1, Count("READONLY", 2));
        _cluster.View = new ScriptView { Epoch = 2 }
            .With(0, 8_191, _cluster.Nodes[2].Address, _cluster.Nodes[0].Address, _cluster.Nodes[4].Address)
            .With(8_192, 16_383, _cluster.Nodes[1].Address, _cluster.Nodes[3].Address, _cluster.Nodes[5].Address);
        Assert.Equal("2", await Place(_client));

        await Until(reading, "0 4");
        Assert.Equal((1, 1), (Count("READONLY", 0), Count("READONLY", 2)));

        // And back: what was the primary's connection meanwhile must redirect.
        _cluster.View = new ScriptView { Epoch = 3 }
            .With(0, 8_191, _cluster.Nodes[0].Address, _cluster.Nodes[2].Address, _cluster.Nodes[4].Address)
            .With(8_192, 16_383, _cluster.Nodes[1].Address, _cluster.Nodes[3].Address, _cluster.Nodes[5].Address);
        Assert.Equal("0", await Places(_client));
        await Until(reading, "2 4");
    }

    [Fact]
    public async Task A_replica_of_another_shard_now_is_read_at_when_it_says_that_it_has_its_data()
    {
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "3 5", _other);
        var script = _cluster.Nodes[2].Server.Script;
        Script(2, static script => script.On("ROLE", Role("sync")));
        _cluster.View = new ScriptView { Epoch = 2 }
            .With(0, 8_191, _cluster.Nodes[0].Address, _cluster.Nodes[4].Address)
            .With(8_192, 16_383, _cluster.Nodes[1].Address, _cluster.Nodes[3].Address, _cluster.Nodes[5].Address, _cluster.Nodes[2].Address);
        await Redirected();
        await Eventually.TrueAsync(() => _client.Topology.Shards.Any(static shard => shard.Replicas.Count == 3), "the view is known");
        Assert.Equal("3 5", await Places(reading, _other));
        Assert.Equal("4", await Places(reading));
        _cluster.Nodes[2].Server.Script = script;
        await Until(reading, "2 3 5", _other);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Zones_are_those_of_the_view_or_of_the_nodes_themselves(bool isTold)
    {
        string[] zones = ["a", "a", "a", "b", "b", "c"];
        ScriptAddress Zoned(int node) => _cluster.Nodes[node].Address with { Metadata = isTold ? ["availability-zone", zones[node]] : [] };
        _cluster.View = new ScriptView { Epoch = 2 }.With(0, 8_191, Zoned(0), Zoned(2), Zoned(4)).With(8_192, 16_383, Zoned(1), Zoned(3), Zoned(5));
        for (var i = 0; i < 6; i++)
        {
            var (role, zone) = (i < 2 ? "master" : "replica", isTold ? "" : zones[i]);
            Script(i, script => script.On("HELLO", Greeting(role, zone)));
        }

        await using var client = await Connect();
        await Until(client.Reading(ReadFrom.Zone("a")), "2");
        await Until(client.Reading(ReadFrom.Zone("b")), "4");
        await Until(client.Reading(ReadFrom.ZoneAny("a")), "0 2");
        await Until(client.Reading(ReadFrom.Zone("a")), "1", _other);
        await Until(client.Reading(ReadFrom.Zone("c")), "5", _other);
        await Until(client.Reading(ReadFrom.Zone("c")), "2 4");
    }

    private static ScriptReply Greeting(string role, string zone)
    {
        string[] fields = ["server", "valkey", "version", "9.1.0", "mode", "cluster", "role", role, "availability_zone", zone];
        return ScriptReply.Map([ScriptReply.Bulk("proto"), ScriptReply.Integer(3), .. fields.Select(ScriptReply.Bulk)]);
    }

    [Fact]
    public async Task A_pool_reads_at_replicas_too()
    {
        await using var client = await Connect(new() { Pool = new PoolOptions { MaxSize = 1 } }, ReadFrom.ReplicaPreferred);
        await Until(client, "2 4");
        await Until(client.Reading(ReadFrom.PrimaryPreferred), "0");
        await Until(client.Reading(ReadFrom.Any), First);
        Assert.Equal("0", await Place(client.Reading(ReadFrom.Primary)));
    }

    [Fact]
    public async Task A_database_of_a_reading_client_is_read_at_replicas_too()
    {
        foreach (var node in _cluster.Nodes) node.Keyed = static (command, session) => ScriptReply.Integer(session.Database);
        var third = _client.Reading(ReadFrom.Replica).Node.GetDatabase(3);
        Assert.Same(third, _client.Node.GetDatabase(3).Reading(ReadFrom.Replica));
        for (var i = 0; i < 20; i++) Assert.Equal(3, (await third.Run(StrLen(_key))).Match(Right: static number => number, Left: static error => throw new InvalidOperationException($"{error}")));
        Assert.Equal((0, 20), (Count("STRLEN", 0, 1), Count("STRLEN", 2, 4)));
        Assert.Equal(3, (await third.Reading(ReadFrom.Primary).Run(StrLen(_key))).Match(Right: static number => number, Left: static _ => -1));
        Assert.Equal(0, (await third.Node.GetDatabase(0).Run(StrLen(_key))).Match(Right: static number => number, Left: static _ => -1));
    }

    [Fact]
    public async Task Closing_a_view_closes_nothing_and_closing_the_client_closes_all()
    {
        var reading = _client.Reading(ReadFrom.ReplicaPreferred);
        await Until(reading, "2 4");
        await reading.DisposeAsync();
        await reading.Disconnect();
        await Until(reading, "2 4");
        await _client.Disconnect();
        await Eventually.TrueAsync(() => _cluster.Nodes.Sum(static node => node.Server.Sessions.Count) == 0, "nothing is connected");
        Assert.IsType<RedisError.Client.Closed>(await Error(reading, Get(_key)));
        Assert.True((await _client.Reconnect()).IsRight);
        await Until(reading, "2 4");
        await _client.DisposeAsync();
        Assert.IsType<RedisError.Client.Closed>(await Error(reading, Get(_key)));
        Assert.IsType<RedisError.Client.Closed>(await Error(_client.Reading(ReadFrom.Any), Get(_key)));
        await Eventually.TrueAsync(() => _cluster.Nodes.Sum(static node => node.Server.Sessions.Count) == 0, "nothing is connected");
    }

    [Fact]
    public async Task A_policy_that_cannot_be_used_is_told()
    {
        foreach (var policy in new[] { ReadFrom.Zone(" "), ReadFrom.Nearest(TimeSpan.FromSeconds(-1)), null! })
            Assert.IsType<RedisError.Client.InvalidArgument>(await Error(_client.Reading(policy), Get(_key)));
    }

    [Fact]
    public async Task The_replicas_are_part_of_what_the_client_knows()
    {
        Assert.Empty(_client.Topology.Replicas);
        await Until(_client.Reading(ReadFrom.Replica), "2 4");
        await Eventually.TrueAsync(() => _client.Topology.Replicas.Count(static replica => replica.IsReady) == 4, "all are dialled");
        Assert.Equal(6, _client.Nodes.Count);
    }

    [Fact]
    public async Task A_read_waits_with_its_policy_for_the_first_view()
    {
        var view = _cluster.View;
        _cluster.View = new ScriptView();
        await using var client = RedisClient.Create(Config(new() { WhenDisconnected = WhenDisconnected.Wait }, ReadFrom.Replica)).Match(Right: static client => client, Left: static error => throw new InvalidOperationException($"{error}"));
        var read = Place(client);
        var split = client.Run(Exists(_key, _other)).AsTask();
        var keyless = client.Run((Ping(), Get(_key)).Zip()).AsTask();
        using var cancelled = new CancellationTokenSource();
        var late = client.Run(Get(_key), cancelled.Token).AsTask();
        await cancelled.CancelAsync();
        Assert.Equal(Delivery.NotSent, (await late).Match(Right: static _ => Delivery.Executed, Left: static error => error.Delivery));
        _cluster.View = view;
        Assert.Contains(await read, "2 4".Split(' '));
        Assert.Equal(2, (await split).Match(Right: static count => count, Left: static error => throw new InvalidOperationException($"{error}")));
        Assert.True((await keyless).IsRight);
    }

    [Fact]
    public async Task A_read_at_a_replica_allocates_no_more_than_one_at_the_primary()
    {
        var reading = _client.Reading(ReadFrom.Any);
        await Until(reading, First);
        Assert.Equal(await Allocated(_client), await Allocated(reading));
    }

    // The least of what one call takes on the thread of its caller.
    private async Task<long> Allocated(RedisClient client)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 200; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var read = client.RunResult(Get(_key));
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.True((await read).IsOk);
        }

        return least;
    }

    private static async Task<RedisError> Error<A>(RedisClient client, RedisProgram<A> program) =>
        (await client.Run(program)).Match(Right: static value => throw new InvalidOperationException($"{value}"), Left: static error => error);

    // As nodes do whose replicas come and go: they know them all the time.
    private void SayTheSame()
    {
        for (var i = 0; i < 6; i++)
        {
            Script(i, static script => script.On("CLUSTER INFO", ScriptReply.Bulk(
                "cluster_state:ok\r\ncluster_slots_assigned:16384\r\ncluster_slots_ok:16384\r\ncluster_slots_pfail:0\r\ncluster_slots_fail:0\r\ncluster_known_nodes:6\r\ncluster_size:2\r\ncluster_current_epoch:1\r\ncluster_my_epoch:1\r\n")));
        }
    }

    // Has the client ask for the view.
    private async Task Redirected()
    {
        var views = _client.TopologyFigures.Views;
        _cluster.Nodes[1].Keyed = ScriptRedirect.First(1, ScriptRedirect.Moved(_cluster.Seeds[1]), _cluster.Nodes[1].Serve);
        _ = await _client.Run(Set(_other, 1));
        await Eventually.TrueAsync(() => _client.TopologyFigures.Views > views, "the cluster was asked");
    }
}
