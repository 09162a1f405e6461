using System.Globalization;

namespace Redis.Functional.Simulation;

// What a server of a cluster says of it: what it has heard so far.
sealed partial class ModelServer
{
    /// <summary>The epoch that it has heard of.</summary>
    public int KnownEpoch { get; set; }

    /// <summary>The number of a server in the cluster.</summary>
    public static string IdOf(int server) => new((char)('a' + server), 40);

    void AddClusterCommands()
    {
        _commands["ASKING"] = static (connection, _) =>
        {
            connection.IsAsking = true;
            connection.Out.Ok();
        };
        _commands["CLUSTER"] = (connection, request) =>
        {
            switch (Text(request[1]))
            {
                case "INFO":
                    connection.Out.Bulk(string.Create(CultureInfo.InvariantCulture, $"cluster_state:ok\r\ncluster_slots_assigned:16384\r\ncluster_known_nodes:{Shards!.OwnersAt(KnownEpoch).Distinct().Count()}\r\ncluster_current_epoch:{KnownEpoch}\r\n"));
                    break;
                case "SLOTS":
                    TellSlots(connection.Out);
                    break;
                case "NODES":
                    TellNodes(connection.Out);
                    break;
                case var other:
                    _world.Violate($"the model knows no command CLUSTER {other}");
                    break;
            }
        };
    }

    void TellSlots(ReplyBuffer output)
    {
        var owners = Shards!.OwnersAt(KnownEpoch);
        output.Array(owners.Count);
        for (var shard = 0; shard < owners.Count; shard++)
        {
            var (first, last) = Shards.SlotsOf(shard);
            output.Array(3);
            output.Number(first);
            output.Number(last);
            output.Array(4);
            output.Bulk(Shards.HostOf(owners[shard]));
            output.Number(6379);
            output.Bulk(IdOf(owners[shard]));
            output.Array(0);
        }
    }

    void TellNodes(ReplyBuffer output)
    {
        var owners = Shards!.OwnersAt(KnownEpoch);
        output.Bulk(string.Concat(Enumerable.Range(0, Servers).Select(server =>
        {
            var slots = Enumerable.Range(0, owners.Count).Where(shard => owners[shard] == server).Select(Shards.SlotsOf).Select(static range => string.Create(CultureInfo.InvariantCulture, $" {range.First}-{range.Last}"));
            return $"{IdOf(server)} {Shards.HostOf(server)}:6379@16379 {(server == Number ? "myself,master" : "master")} - 0 0 {KnownEpoch} connected{string.Concat(slots)}\n";
        })));
    }
}
