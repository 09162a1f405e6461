using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Tests.Topologies.FakeSentinels;

namespace Redis.Functional.Tests.Topologies;

/// <summary>A program at servers that the caller names: a primary and its replicas, one of which leaves.</summary>
public sealed class NamedNodesTests : IAsyncLifetime
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
        _client = await Connected(_all.Config() with { Read = ReadFrom.ReplicaPreferred });

        // They are dialled when something is read.
        await Eventually.TrueAsync(async () => await FakeSentinels.Value(_client) is "one" or "two" && _client.Nodes.Count(static node => node.IsConnected) == 3, "the client has all three");
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _all.DisposeAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1)]
    public async Task Each_answers_in_the_order_in_which_they_were_named(int? atOnce)
    {
        var (primary, one, two) = (NodeOf(_primary), NodeOf(_one), NodeOf(_two));
        Assert.Equal(["two", "primary", "one", "two"], await Answers(_client, [two, primary, one, two], atOnce));
        Assert.Empty(await Answers(_client, [], atOnce));

        // A client and its views have the same servers.
        Assert.Equal(["one"], await Answers(_client.Reading(ReadFrom.Primary), [one], atOnce));
        Assert.Equal(["two"], await Answers(_client, [_client.Reading(ReadFrom.Replica).Nodes.First(node => node.Endpoint == At(_two))], atOnce));
    }

    [Fact]
    public async Task One_of_another_database_runs_it_there()
    {
        foreach (var server in new[] { _primary, _one, _two }) server.Script = server.Script.On("STRLEN", static (_, session) => ScriptReply.Integer(session.Database));
        var nodes = _client.Nodes.Concat(_client.Node.GetDatabase(3).Nodes).ToArray();
        var outcomes = Value(await _client.Run(StrLen("k").OnEach(nodes)));
        Assert.Equal([0, 0, 0, 3, 3, 3], outcomes.Select(static one => Value(one.Outcome)).ToArray());
    }

    [Fact]
    public async Task One_that_has_left_says_so_and_the_others_run_it()
    {
        RedisNode[] nodes = [NodeOf(_one), NodeOf(_two), NodeOf(_primary)];
        var program = Get("k").OnEach(nodes);
        Assert.Equal(["one", "two", "primary"], await Answers(_client, nodes));

        var before = _one.Count("GET");
        _all.Listed.Remove(_one, out _);
        await Publish(_all.Sentinels[0], "-sdown", $"slave x {_one.Host} {_one.Port} @ orders {_primary.Host} {_primary.Port}");
        await Eventually.TrueAsync(() => _client.Nodes.Count == 2, "the client has heard of it");

        var outcomes = Value(await _client.Run(program));
        var error = Assert.IsType<RedisError.Connection>(Error(outcomes[0].Outcome));
        Assert.Equal((ConnectionFault.Disconnected, Delivery.NotSent, $"{At(_one)}", At(_one)), (error.Fault, error.Delivery, error.Context.Node, outcomes[0].Endpoint));
        Assert.Equal(["two", "primary"], outcomes.Skip(1).Select(static one => $"{Value(one.Outcome).IfNone("")}").ToArray());
        Assert.Equal(before, _one.Count("GET"));
    }

    [Fact]
    public async Task What_is_no_server_of_the_client_is_refused_before_anything_is_sent()
    {
        var before = Gets();
        await using var other = await Connected(_all.Config());
        var shards = await Connected(new ShardedConfig(new Shard("s1", new RedisConfig { Endpoint = At(_primary), Protocol = ProtocolPreference.Resp2 })));
        await using var closing = shards;
        RedisProgram<Seq<NodeOutcome<Option<RedisValue>>>>[] refused =
        [
            Get("k").OnEach(null!),
            Get("k").OnEach([_client.Node, null!]),
            Get("k").OnEach([_client.Node, other.Node]),
            Get("k").OnEach([_client.Node], 0),
        ];
        foreach (var program in refused) Assert.IsType<RedisError.Client.InvalidArgument>(Error(await _client.Run(program)));
        Assert.IsType<RedisError.Client.InvalidArgument>(Error(await shards.Run(Get("k").OnEach([shards.Node]))));
        Assert.IsType<RedisError.Client.Unsupported>(Error(await _client.Run(RedisProgram.OnLease(Get("k").OnEach([_client.Node])))));
        Assert.IsType<RedisError.Client.CallbackFailed>(Error(await _client.Run(Get("k").OnEach(Throwing()))));
        Assert.IsType<RedisError.Client.CallbackFailed>(Error(await _client.Run(RedisNodePrograms.OnEach<Option<RedisValue>>(null!, [_client.Node]))));
        Assert.Equal(before, Gets());

        await shards.DisposeAsync();
        Assert.IsType<RedisError.Client.Closed>(Error(Value(await shards.Run(Get("k").OnEach(shards.Nodes)))[0].Outcome));

        static IEnumerable<RedisNode> Throwing()
        {
            yield return null!;
            throw new InvalidOperationException("no more");
        }
    }

    private int Gets() => _primary.Count("GET") + _one.Count("GET") + _two.Count("GET");

    private static async Task<string[]> Answers(RedisClient client, RedisNode[] nodes, int? atOnce = null) =>
        [.. Value(await client.Run(Get("k").OnEach(nodes, atOnce))).Select(static one => $"{Value(one.Outcome).IfNone("")}")];

    private RedisNode NodeOf(ScriptServer server) => _client.Nodes.First(node => node.Endpoint == At(server));

    private static A Value<A>(Either<RedisError, A> outcome) => outcome.Match(Right: static value => value, Left: static error => throw new InvalidOperationException($"{error}"));

    private static RedisError Error<A>(Either<RedisError, A> outcome) => outcome.Match(Right: static value => throw new InvalidOperationException($"{value}"), Left: static error => error);
}
