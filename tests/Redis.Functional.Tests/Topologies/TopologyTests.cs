using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Tests.Topologies.FakeSentinels;

namespace Redis.Functional.Tests.Topologies;

/// <summary>What a client says of its servers, and counts.</summary>
public sealed class TopologyTests
{
    [Fact]
    public async Task The_client_of_one_server_has_that_server_as_its_primary()
    {
        await using var server = ScriptServer.Start();
        await using var client = await Connected(new RedisConfig { Endpoint = At(server), ConnectTimeout = Patience });

        Assert.Equal(new RedisTopology(At(server), true, [], [], []), client.Topology);
        Assert.Equal($"primary {server.Endpoint} connected", client.Topology.ToString());
        Assert.Equal(default, client.TopologyFigures);
    }

    [Fact]
    public async Task Before_a_primary_is_found_there_is_none()
    {
        await using var all = new FakeSentinels();
        all.AddSentinel(ServerScript.Default.On("SENTINEL MASTER", ScriptReply.Error("ERR No such master with that name")));
        await using var client = RedisClient.Create(all.Config()).Match(Right: static client => client, Left: static error => throw new InvalidOperationException($"{error}"));

        await Eventually.TrueAsync(() => client.TopologyFigures.FailedSearches > 0, "it has asked");
        Assert.Equal((null, false), (client.Topology.Primary, client.Topology.IsConnected));
        Assert.StartsWith("primary not found not connected, sentinels ", client.Topology.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failover_is_a_change_and_counted()
    {
        await using var all = new FakeSentinels();
        var (deposed, next) = (all.AddServer(), all.AddServer());
        var sentinel = all.AddSentinel(deposed);
        await using var client = await Connected(all.Config(new() { WhenDisconnected = WhenDisconnected.Wait }));
        Assert.Equal(new[] { At(sentinel) }, client.Topology.Sentinels.ToArray());
        await using var changes = client.TopologyChanges().GetAsyncEnumerator();
        var change = changes.MoveNextAsync().AsTask();
        await Publish(sentinel, "+switch-master", $"orders {deposed.Host} {deposed.Port} {next.Host} {next.Port}");

        var seen = new List<TopologyChange>();
        do
        {
            Assert.True(await change.WaitAsync(Patience));
            seen.Add(changes.Current.Match(Right: static value => value, Left: static error => throw new InvalidOperationException($"{error}")));
            change = changes.MoveNextAsync().AsTask();
        }
        while (seen[^1].After is not { IsConnected: true } after || after.Primary != At(next));

        Assert.Single(seen, static one => one.HasAnotherPrimary);
        Assert.Equal(seen.Skip(1).Select(static one => one.Before), seen.SkipLast(1).Select(static one => one.After));
        Assert.Equal(1, client.TopologyFigures.PrimaryChanges);
        await client.DisposeAsync();
        Assert.True(await change.WaitAsync(Patience));
        while (changes.Current.IsRight) Assert.True(await changes.MoveNextAsync().AsTask().WaitAsync(Patience));
        changes.Current.IfLeft(static error => Assert.IsType<RedisError.Client.Closed>(error));
        Assert.False(await changes.MoveNextAsync().AsTask().WaitAsync(Patience));
    }

    [Fact]
    public async Task Who_stops_listening_gets_a_last_element_and_leaves_nothing_behind()
    {
        await using var server = ScriptServer.Start();
        await using var client = await Connected(new RedisConfig { Endpoint = At(server), ConnectTimeout = Patience });
        using var leaving = new CancellationTokenSource();
        var reading = Read(client, leaving.Token);
        server.CloseConnections();
        await Eventually.TrueAsync(() => server.Connections > 1, "it has connected again");
        await leaving.CancelAsync();

        Assert.IsType<RedisError.Client.Cancelled>((await reading.WaitAsync(Patience))[^1]);
    }

    [Fact]
    public async Task What_is_sent_again_is_counted()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.On("GET", ScriptReply.Bulk("here")).OnFirst(2, "GET", ScriptReply.Close));
        await using var client = await Connected(new RedisConfig { Endpoint = At(server), ConnectTimeout = Patience, CommandTimeout = Patience, WhenDisconnected = WhenDisconnected.Wait });
        Assert.Equal("here", await Value(client));
        Assert.Equal(new TopologyFigures { ResentAfterLoss = 2 }, client.TopologyFigures);
        server.Script = server.Script.OnFirst(1, "GET", ScriptReply.Close);
        Assert.Equal("here", await Value(client.Node.GetDatabase(1)));
        Assert.Equal(3, client.TopologyFigures.ResentAfterLoss);
    }

    [Fact]
    public async Task Replicas_are_shown_when_somebody_reads_there()
    {
        await using var all = new FakeSentinels();
        var (primary, replica) = (all.AddServer(value: "primary"), all.AddReplica("replica"));
        all.AddSentinel(primary);
        await using var client = await Connected(all.Config());
        Assert.True(client.Topology.Replicas.IsEmpty);
        Assert.Equal("replica", await Value(client.Reading(ReadFrom.Replica)));

        Assert.Equal(new[] { new ReplicaView(At(replica), "", true, "") }, client.Topology.Replicas.ToArray());
        Assert.Contains($"replicas {replica.Endpoint} ready", client.Topology.ToString(), StringComparison.Ordinal);
        replica.Script = replica.Script.On("GET", ScriptReply.Error("LOADING x"));
        Assert.Equal("primary", await Value(client.Reading(ReadFrom.ReplicaPreferred)));

        // A busy machine may have been too late with its answers to be asked.
        Assert.Equal(replica.Count("GET") - 1, client.TopologyFigures.ResentAfterRefusal);
    }

    private static async Task<IReadOnlyList<RedisError?>> Read(RedisClient client, CancellationToken token)
    {
        var read = new List<RedisError?>();
        await foreach (var change in client.TopologyChanges(token)) read.Add(change.TryGetError(out var error) ? error : null);
        return read;
    }
}
