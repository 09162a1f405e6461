using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Tests.Topologies.FakeSentinels;

namespace Redis.Functional.Tests.Topologies;

/// <summary>Where reads go, against servers that are as a test wants them.</summary>
public sealed class ReplicaReadTests : IAsyncLifetime
{
    private readonly FakeSentinels _all = new();
    private ScriptServer _primary = null!;
    private ScriptServer _one = null!;
    private ScriptServer _two = null!;
    private RedisClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        (_primary, _one, _two) = (_all.AddServer(value: "primary"), _all.AddReplica("one"), _all.AddReplica("two"));
        _all.AddSentinel(_primary);
        _client = await Connected(_all.Config());
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _all.DisposeAsync();
    }

    // Where so many reads went.
    private static async Task<SortedSet<string>> Places(RedisClient client, int reads = 40)
    {
        var places = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < reads; i++) places.Add(await Value(client));
        return places;
    }

    private static Task Until(RedisClient client, params string[] places) =>
        Eventually.TrueAsync(async () => (await Places(client)).SetEquals(places), $"reads go to {string.Join(", ", places)}");

    [Fact]
    public async Task A_client_that_reads_at_the_primary_knows_no_replicas()
    {
        Assert.Equal(["primary"], await Places(_client));
        Assert.Equal(["primary"], await Places(_client.Reading(ReadFrom.Primary)));

        Assert.Same(_client, _client.Reading(ReadFrom.Primary));
        Assert.Equal(0, _one.Connections + _two.Connections + _all.Sentinels[0].Count("SENTINEL REPLICAS"));
    }

    [Fact]
    public async Task The_first_read_that_only_a_replica_may_answer_waits_for_one()
    {
        Assert.Contains(await Value(_client.Reading(ReadFrom.Replica)), new[] { "one", "two" });
        await Until(_client.Reading(ReadFrom.Replica), "one", "two");
        Assert.Equal(0, _primary.Count("GET"));
    }

    [Fact]
    public async Task Each_policy_has_its_servers()
    {
        await Until(_client.Reading(ReadFrom.ReplicaPreferred), "one", "two");
        await Until(_client.Reading(ReadFrom.Any), "one", "primary", "two");
        await Until(_client.Reading(ReadFrom.PrimaryPreferred), "primary");
        await Until(_client.Reading(ReadFrom.Nearest(TimeSpan.FromSeconds(10))), "one", "primary", "two");
        await Until(_client.Reading(ReadFrom.Zone("nowhere")), "one", "two");
        await Until(_client.Reading(ReadFrom.ZoneAny("nowhere")), "one", "two");
        Assert.Single(_one.Sessions);
    }

    [Fact]
    public async Task Servers_tell_their_zones()
    {
        foreach (var (server, role, zone) in new[] { (_primary, "master", "a"), (_one, "replica", "a"), (_two, "replica", "b") })
            server.Script = server.Script.On("HELLO", Greeting(role, zone));
        await using var client = await Connected(_all.Config() with { Node = new() });
        await Until(client.Reading(ReadFrom.Zone("a")), "one");
        await Until(client.Reading(ReadFrom.Zone("b")), "two");
        await Until(client.Reading(ReadFrom.ZoneAny("a")), "one", "primary");
        await Until(client.Reading(ReadFrom.Zone("c")), "one", "two");
        Answer(_one, ScriptReply.Error("LOADING x"));
        await Until(client.Reading(ReadFrom.Zone("a")), "primary");
    }

    private static ScriptHandler Greeting(string role, string zone) => (command, session) =>
    {
        string[] fields = ["server", "valkey", "version", "9.1.0", "mode", "standalone", "role", role, "availability_zone", zone];
        return ScriptReply.Map([ScriptReply.Bulk("proto"), ScriptReply.Integer(3), .. fields.Select(ScriptReply.Bulk)]);
    };

    [Fact]
    public async Task The_same_policy_gives_the_same_view() =>
        await Task.Run(() => Assert.Same(_client.Reading(ReadFrom.Zone("a")), _client.Reading(ReadFrom.Any).Reading(ReadFrom.Zone("a"))));

    [Fact]
    public async Task A_configuration_says_where_the_client_itself_reads()
    {
        await using var client = await Connected(_all.Config() with { Read = ReadFrom.Replica });
        await Until(client, "one", "two");
        Assert.Equal("primary", await Value(client.Reading(ReadFrom.Primary)));
        Assert.Same(client, client.Reading(ReadFrom.Primary).Reading(ReadFrom.Replica));
    }

    [Fact]
    public async Task Only_what_reads_keys_and_nothing_else_goes_to_a_replica()
    {
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "one", "two");
        _one.Script = _one.Script.Otherwise(ScriptReply.Integer(0));
        _two.Script = _two.Script.Otherwise(ScriptReply.Integer(0));
        var (ones, twos) = (_one.Commands.Count, _two.Commands.Count);
        RedisProgram<Unit>[] elsewhere =
        [
            Set("k", "v").Ignore(), Incr("k").Ignore(), Ping().Ignore(), ServerCommands.DbSize().Ignore(), Get("k").Zip(Incr("k")).Ignore(), RedisProgram.Multi(Get("k").Zip(Get("l"))).Ignore(),
            Touch("k").Ignore(), Publish("c", "m").Ignore(), RedisProgram.OnLease(Get("k")).Map(static _ => Unit.Default),
            Eval("return 1", ["k"]).Ignore(),
        ];
        foreach (var program in elsewhere) _ = await reading.Run(program);

        string[] known = ["ROLE", "PING", "GET"];
        Assert.DoesNotContain(_one.Commands.Skip(ones).Concat(_two.Commands.Skip(twos)), command => !known.Contains(command.Name));
        Assert.Equal(1, _primary.Count("SET"));
    }

    [Fact]
    public async Task What_is_not_fit_is_left_out()
    {
        (string What, Action Break, Action Mend)[] flaws =
        [
            ("is listed as down", () => Flag(_one, "slave,s_down"), () => Flag(_one, "slave")),
            ("is listed as disconnected", () => Flag(_one, "slave,disconnected"), () => Flag(_one, "slave")),
            ("has no link", () => _one.Script = Following(_one.Script, "connect"), () => _one.Script = Following(_one.Script)),
            ("is a primary", () => _one.Script = Role(_one.Script, "master"), () => _one.Script = Following(_one.Script)),
            ("loads", () => Answer(_one, ScriptReply.Error("LOADING Redis is loading the dataset in memory")), () => Answer(_one, ScriptReply.Bulk("one"))),
            ("has lost its primary", () => Answer(_one, ScriptReply.Error("MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.")), () => Answer(_one, ScriptReply.Bulk("one"))),
        ];
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "one", "two");
        foreach (var (what, begin, end) in flaws)
        {
            begin();
            await Changed();
            await Eventually.TrueAsync(async () => (await Places(reading)).SetEquals(["two"]), $"nothing is read at one that {what}");
            end();
            await Changed();
            await Until(reading, "one", "two");
        }
    }

    [Theory]
    [InlineData("LOADING x")]
    [InlineData("MASTERDOWN x")]
    [InlineData(null)]
    public async Task A_read_that_a_replica_cannot_answer_is_answered_elsewhere(string? refusal)
    {
        var broken = refusal is null ? ScriptReply.Close : ScriptReply.Error(refusal);
        var (replica, preferred) = (_client.Reading(ReadFrom.Replica), _client.Reading(ReadFrom.ReplicaPreferred));
        await Until(replica, "one", "two");
        Answer(_one, broken);
        Assert.Equal(["two"], await Places(replica));
        Assert.Equal(["two"], await Places(preferred));
        Assert.True(_one.Count("GET") > 0);
        Answer(_two, broken);
        Assert.Equal(["primary"], await Places(preferred));
        Assert.Equal("primary primary", await Values(preferred));
    }

    [Fact]
    public async Task A_pipeline_of_which_a_replica_refuses_one_command_is_answered_elsewhere_as_a_whole()
    {
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "one", "two");
        _one.Script = _one.Script.OnFirst(0, "GET", ScriptReply.Bulk("one")).On("STRLEN", ScriptReply.Error("LOADING x"));
        _two.Script = _two.Script.On("STRLEN", ScriptReply.Integer(3));
        for (var i = 0; i < 10; i++)
        {
            var both = await reading.Run(Get("k").Zip(StrLen("k"), static (value, length) => $"{value.Match(static found => $"{found}", static () => "")} {length}"));
            Assert.Equal("two 3", both.Match(Right: static text => text, Left: static error => $"{error}"));
        }

        Assert.True(_one.Count("STRLEN") > 0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_waits_for_a_replica_is_not_read_there_when_it_comes_back_without_a_link(bool isPooled)
    {
        _all.Listed.Remove(_two, out _);
        await using var client = await Connected(_all.Config(new() { Pool = isPooled ? new PoolOptions { MaxSize = 1 } : null }));
        var reading = client.Reading(ReadFrom.ReplicaPreferred);
        await Until(reading, "one");
        var (answers, lost) = (_one.Script, new TaskCompletionSource());
        _one.Script = answers.On("GET", ScriptReply.Wait(lost.Task) + ScriptReply.Close);
        var before = _one.Count("GET");
        var reads = Enumerable.Range(0, 20).Select(_ => Value(reading)).ToArray();
        await Eventually.TrueAsync(() => _one.Count("GET") > before, "a read is in flight");

        // It has started again, with nothing loaded.
        _one.Script = Following(answers, "sync").On("GET", ScriptReply.Null);
        lost.SetResult();

        Assert.All(await Task.WhenAll(reads), static value => Assert.Equal("primary", value));
        _one.Script = answers;
        await Until(reading, "one");
    }

    [Fact]
    public async Task Without_a_replica_a_read_that_needs_one_says_why()
    {
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "one", "two");
        _all.Listed.Clear();
        await Changed();
        await Eventually.TrueAsync(async () => await Refusal(reading) is RedisError.Connection { Fault: ConnectionFault.Disconnected, Delivery: Delivery.NotSent } error && error.Message.Contains("no healthy replica is known", StringComparison.Ordinal), "no replica is known");
        Assert.Equal("primary", await Value(_client.Reading(ReadFrom.ReplicaPreferred)));
        await Eventually.TrueAsync(() => _one.Sessions.Count + _two.Sessions.Count == 0, "the connections to the replicas are closed");

        Flag(_one, "slave");
        _one.Script = Following(_one.Script, "sync");
        await Changed();
        await Eventually.TrueAsync(async () => (await Refusal(reading))?.Message.Contains("its link to the primary is down", StringComparison.Ordinal) == true, "the replica is known, and what is wrong with it");
        Assert.Equal(0, _primary.Count("GET") - 1);

        _one.Script = Following(_one.Script);
        await Until(reading, "one");
    }

    [Fact]
    public async Task A_replica_that_nobody_can_reach_is_told_of_by_the_first_read_too()
    {
        (_one.Script, _two.Script) = (ServerScript.Bare.OnConnect(ScriptReply.Close), ServerScript.Bare.OnConnect(ScriptReply.Close));
        var error = Assert.IsType<RedisError.Connection>(await Error(_client.Reading(ReadFrom.Replica)));
        Assert.Equal((ConnectionFault.Disconnected, Delivery.NotSent, "GET"), (error.Fault, error.Delivery, error.Context.Command));
        Assert.Contains($"{_one.Port}", error.Message, StringComparison.Ordinal);
        Assert.Equal("primary", await Value(_client.Reading(ReadFrom.ReplicaPreferred)));
    }

    [Fact]
    public async Task A_first_read_waits_no_longer_than_it_may_and_can_be_cancelled()
    {
        var never = new TaskCompletionSource();
        _all.Sentinels[0].Script = _all.Sentinels[0].Script.On("SENTINEL REPLICAS", ScriptReply.Wait(never.Task));
        await using var client = await Connected(_all.Config(new() { CommandTimeout = TimeSpan.FromMilliseconds(100) }));
        var reading = client.Reading(ReadFrom.Replica);
        using var cancelled = new CancellationTokenSource();
        var first = reading.Run(Get("k"), cancelled.Token);
        await cancelled.CancelAsync();

        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Cancelled>((await first).Match(Right: static _ => throw new InvalidOperationException(), Left: static error => error)).Delivery);
        var error = await Error(reading);
        Assert.True(error is RedisError.Timeout { Delivery: Delivery.NotSent } or RedisError.Connection { Fault: ConnectionFault.Disconnected }, $"{error}");
        never.SetResult();
    }

    [Fact]
    public async Task A_promoted_replica_is_the_primary_and_the_earlier_one_may_become_a_replica()
    {
        var reading = _client.Reading(ReadFrom.Replica);
        await Until(reading, "one", "two");
        _one.Script = Role(_one.Script, "master");
        _primary.Script = Following(_primary.Script);
        _all.Listed.Clear();
        (_all.Listed[_two], _all.Listed[_primary]) = ("slave", "slave");
        _all.Sentinels[0].Script = _all.Listing(Naming(_one, epoch: 2));
        await Publish(_all.Sentinels[0], "+switch-master", $"orders {_primary.Host} {_primary.Port} {_one.Host} {_one.Port}");

        await Until(reading, "primary", "two");
        await Eventually.TrueAsync(async () => await Value(_client) == "one", "the client has followed");
    }

    [Fact]
    public async Task A_database_of_a_reading_client_is_read_at_replicas_too()
    {
        foreach (var server in new[] { _primary, _one, _two }) server.Script = server.Script.On("STRLEN", static (_, session) => ScriptReply.Integer(session.Database));
        var third = _client.Reading(ReadFrom.Replica).Node.GetDatabase(3);
        Assert.Same(third, _client.Node.GetDatabase(3).Reading(ReadFrom.Replica));
        for (var i = 0; i < 20; i++) Assert.Equal(3, (await third.Run(StrLen("k"))).Match(Right: static number => number, Left: static error => throw new InvalidOperationException($"{error}")));
        Assert.Equal((0, 20), (_primary.Count("STRLEN"), _one.Count("STRLEN") + _two.Count("STRLEN")));
        Assert.Equal(3, (await third.Node.GetDatabase(3).Reading(ReadFrom.Primary).Run(StrLen("k"))).Match(Right: static number => number, Left: static _ => -1));
    }

    [Fact]
    public async Task A_pool_reads_at_replicas_too()
    {
        await using var client = await Connected(_all.Config(new() { Pool = new PoolOptions { MaxSize = 1 } }) with { Read = ReadFrom.ReplicaPreferred });
        await Until(client, "one", "two");
        await Until(client.Reading(ReadFrom.PrimaryPreferred), "primary");
        await Until(client.Reading(ReadFrom.Any), "one", "primary", "two");
    }

    [Fact]
    public async Task Closing_a_view_closes_nothing_and_closing_the_client_closes_all()
    {
        var reading = _client.Reading(ReadFrom.ReplicaPreferred);
        await Until(reading, "one", "two");
        await reading.DisposeAsync();
        await reading.Disconnect();
        await Until(reading, "one", "two");
        await _client.Disconnect();
        await Eventually.TrueAsync(() => _one.Sessions.Count + _two.Sessions.Count == 0, "nothing is connected");
        Assert.IsType<RedisError.Client.Closed>(await Error(reading));
        Assert.True((await _client.Reconnect()).IsRight);
        await Until(reading, "one", "two");
        await _client.DisposeAsync();
        Assert.IsType<RedisError.Client.Closed>(await Error(reading));
        await Eventually.TrueAsync(() => _one.Sessions.Count + _two.Sessions.Count == 0, "nothing is connected");
    }

    [Fact]
    public async Task A_client_of_one_server_reads_there_under_every_policy_but_one()
    {
        await using var client = await Connected(new RedisConfig { Endpoint = At(_primary), Protocol = ProtocolPreference.Resp2 });
        foreach (var read in new[] { ReadFrom.Primary, ReadFrom.PrimaryPreferred, ReadFrom.ReplicaPreferred, ReadFrom.Any, ReadFrom.Zone("a"), ReadFrom.ZoneAny("a"), ReadFrom.Nearest() })
            Assert.Equal("primary", await Value(client.Reading(read)));
        var error = Assert.IsType<RedisError.Connection>(await Error(client.Reading(ReadFrom.Replica)));
        Assert.Equal((ConnectionFault.Disconnected, Delivery.NotSent), (error.Fault, error.Delivery));
        Assert.IsType<RedisError.Client.Unsupported>(client.PrimaryFor("other").Match(Right: static _ => throw new InvalidOperationException(), Left: static left => left));
        Assert.IsType<RedisError.Client.Unsupported>(client.ReplicaFor("other").Match(Right: static _ => throw new InvalidOperationException(), Left: static left => left));
    }

    [Fact]
    public async Task A_policy_that_cannot_be_used_is_an_error_of_each_call()
    {
        foreach (var read in new[] { null, ReadFrom.Zone(" "), ReadFrom.ZoneAny(null!), ReadFrom.Nearest(TimeSpan.FromTicks(-1)) })
            Assert.IsType<RedisError.Client.InvalidArgument>(await Error(_client.Reading(read!)));
    }

    [Fact]
    public async Task Another_primary_of_the_same_sentinels_has_a_client_of_its_own_that_is_closed_with_this_one_and_not_disconnected()
    {
        var (other, replica) = (_all.AddServer(value: "other"), _all.AddReplica("its replica"));
        var sentinel = _all.Sentinels[0];
        sentinel.Script = sentinel.Script.On("SENTINEL MASTER", (command, _) => Knows(command[2] == "stock" ? other : _primary));
        var found = _client.PrimaryFor("stock").Match(Right: static client => client, Left: static error => throw new InvalidOperationException($"{error}"));
        await Eventually.TrueAsync(async () => await Value(found) == "other", "it is connected");

        Assert.Same(found, _client.PrimaryFor("stock").MatchUnsafe(Right: static client => client, Left: static _ => null!));
        Assert.Same(found.Reading(ReadFrom.ReplicaPreferred), _client.ReplicaFor("stock").MatchUnsafe(Right: static client => client, Left: static _ => null!));
        Assert.Same(_client, _client.PrimaryFor(FakeSentinels.Name).MatchUnsafe(Right: static client => client, Left: static _ => null!));
        Assert.IsType<RedisError.Client.InvalidArgument>(_client.PrimaryFor(" ").Match(Right: static _ => throw new InvalidOperationException(), Left: static error => error));
        await _client.Disconnect();
        Assert.IsType<RedisError.Client.Closed>(await Error(_client));
        Assert.Equal("other", await Value(found));
        Assert.True((await _client.Reconnect()).IsRight);
        await found.Disconnect();
        Assert.IsType<RedisError.Client.Closed>(await Error(found));
        Assert.Equal("primary", await Value(_client));
        Assert.True((await found.Reconnect()).IsRight);
        await _client.DisposeAsync();
        Assert.IsType<RedisError.Client.Closed>(await Error(found));
        Assert.IsType<RedisError.Client.Closed>(_client.PrimaryFor("late").Match(Right: static _ => throw new InvalidOperationException(), Left: static error => error));
        Assert.Equal(0, replica.Count("GET"));
    }

    private static ScriptReply Knows(ScriptServer primary) =>
        ScriptReply.Array("ip", primary.Host, "port", $"{primary.Port}", "flags", "master", "config-epoch", "1", "num-other-sentinels", "2");

    private static async Task<RedisError> Error(IRedisClient client) => await Refusal(client) ?? throw new InvalidOperationException("it was answered");

    // Null: it was answered.
    private static async Task<RedisError?> Refusal(IRedisClient client) =>
        (await client.RunResult(Get("k"))).TryGetError(out var error) ? error : null;

    private static async Task<string> Values(IRedisClient client) =>
        (await client.Run(Get("k").Zip(Get("l"), static (a, b) => $"{Text(a)} {Text(b)}"))).Match(Right: static text => text, Left: static error => $"{error}");

    private static string Text(Option<RedisValue> value) => value.Match(static found => $"{found}", static () => "");

    private void Flag(ScriptServer replica, string flags) => _all.Listed[replica] = flags;

    private static void Answer(ScriptServer server, ScriptReply reply) => server.Script = server.Script.On("GET", reply);

    // The sentinel tells of it.
    private Task Changed() => Publish(_all.Sentinels[0], "-sdown", $"slave x {_one.Host} {_one.Port} @ orders {_primary.Host} {_primary.Port}");
}
