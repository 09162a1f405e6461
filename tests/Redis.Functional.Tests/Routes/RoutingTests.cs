using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands.Calls;
using Redis.Functional.Tests.Commands;
using Xunit;

namespace Redis.Functional.Tests.Routes;

/// <summary>The table of routes is what the servers say of their commands (COMMAND TIPS), but for the differences listed here.</summary>
public class RoutingTests
{
    // What the servers say, and why the client does otherwise.
    static readonly Dictionary<string, string> Differences = new()
    {
        ["ACL DELROLE"] = "as ACL SETROLE: a role is one of all nodes",
        ["MSETNX"] = "a condition over all keys cannot be split; only Redis 7.0 says otherwise",
        ["MSETEX"] = "may have a condition over all keys, which cannot be split",
        ["LATENCY RESET"] = "answers a number on all servers; Redis 7.0 says that all must succeed",
        ["RANDOMKEY"] = "one key, and not one of each node: the node is chosen; Redis 7.0 says nothing of the reply",
        ["PING"] = "asks whether the client has a server, not whether each primary answers",
        ["CLUSTER COUNTKEYSINSLOT"] = "the slot that it names decides, as that of a key does",
        ["CLUSTER FLUSHSLOT"] = "as CLUSTER COUNTKEYSINSLOT",
        ["CLUSTER GETKEYSINSLOT"] = "as CLUSTER COUNTKEYSINSLOT",
        ["CLIENT KILL"] = "the connection may be one of any node",
        ["CLIENT PAUSE"] = "it concerns all primaries, or it is no pause",
        ["CLIENT UNPAUSE"] = "as CLIENT PAUSE",
        ["PUBLISH"] = "messages of a channel keep their order when one node passes them on",
        ["SCAN"] = "Redis 7.0 says nothing of the reply",
    };

    static IEnumerable<(string Server, string Name, Routing Said)> Said =>
        from server in ServerAccount.Every
        from command in server.Commands.Values
        where CommandNames.Typed.Contains(command.Name)
        select (server.Server, command.Name, new Routing(Request(command.Tips), Response(command.Tips)));

    [Fact]
    public void The_table_says_what_the_servers_say() => Offenders.None("the servers say otherwise",
        from said in Said
        where said.Said != Routing.Of(said.Name) && !Differences.ContainsKey(said.Name) && !CommandsOfOneNode.Names.Contains(said.Name)
        where ServerAccount.Find(said.Name) is { } newest && said.Said == new Routing(Request(newest.Tips), Response(newest.Tips))
        select $"{said.Server}: {said.Name}: {said.Said}, and not {Routing.Of(said.Name)}");

    [Fact]
    public void Every_difference_is_one() => Offenders.None("no server says otherwise",
        from name in Differences.Keys
        where !Said.Any(said => said.Name == name && said.Said != Routing.Of(name)) && CommandNames.Typed.Contains(name)
        select name);

    [Fact]
    public void A_specification_knows_its_route()
    {
        var sample = Groups.Samples.First(static sample => sample.Request.Spec.Name == "DBSIZE");
        Assert.Equal(new Routing(RequestPolicy.AllPrimaries, ResponsePolicy.Sum), sample.Request.Spec.Routing);
        Assert.Equal(default, Groups.Samples.First(static sample => sample.Request.Spec.Name == "GET").Request.Spec.Routing);
    }

    static RequestPolicy Request(IReadOnlySet<string> tips) =>
        tips.Contains("request_policy:all_nodes") ? RequestPolicy.AllNodes
        : tips.Contains("request_policy:all_shards") ? RequestPolicy.AllPrimaries
        : tips.Contains("request_policy:multi_shard") ? RequestPolicy.BySlot
        : tips.Contains("request_policy:special") ? RequestPolicy.Special
        : RequestPolicy.One;

    static ResponsePolicy Response(IReadOnlySet<string> tips) =>
        tips.Contains("response_policy:one_succeeded") ? ResponsePolicy.FirstSuccess
        : tips.Contains("response_policy:all_succeeded") ? ResponsePolicy.AllSucceed
        : tips.Contains("response_policy:agg_logical_and") ? ResponsePolicy.And
        : tips.Contains("response_policy:agg_min") ? ResponsePolicy.Least
        : tips.Contains("response_policy:agg_sum") ? ResponsePolicy.Sum
        : tips.Contains("response_policy:special") ? ResponsePolicy.Special
        : ResponsePolicy.Joined;
}
