using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands;
using Xunit;

namespace Redis.Functional.Tests.Routes;

/// <summary>
/// Where every command of the servers' lists goes on a cluster: where the newest server that has it says (COMMAND TIPS), but for those listed here with the
/// reason. The whole table is in the output of the test.
/// </summary>
public class DestinationTests(ITestOutputHelper output)
{
    static readonly RedisEnvironment Environment = new() { Random = static () => 0 };

    static readonly Dictionary<string, string> Reasons = new()
    {
        ["ACL DELROLE"] = "as ACL SETROLE: a role is one of all nodes",
        ["PING"] = "asks whether the client has a server, not whether each primary answers",
        ["SCAN"] = "its cursor is understood by one node, which it does not name",
        ["BLESS SCAN"] = "its cursor is understood by one node, which it does not name",
        ["HIMPORT PREPARE"] = "its fields are those of one connection: on a lease only",
        ["HIMPORT SET"] = "as HIMPORT PREPARE",
        ["HIMPORT DISCARD"] = "as HIMPORT PREPARE",
        ["HOTKEYS GET"] = "its record is one node's, which it does not name",
        ["HOTKEYS RESET"] = "as HOTKEYS GET",
        ["HOTKEYS START"] = "as HOTKEYS GET",
        ["HOTKEYS STOP"] = "as HOTKEYS GET",
        ["WAIT"] = "counts the replicas that have the writes of its own connection: on a lease only",
        ["WAITAOF"] = "as WAIT",
        ["MSETEX"] = "may have a condition over all keys, which cannot be split",
        ["CLIENT KILL"] = "the connection may be one of any node",
        ["CLIENT PAUSE"] = "it concerns all primaries, or it is no pause",
        ["CLIENT UNPAUSE"] = "as CLIENT PAUSE",
        ["CLUSTER COUNTKEYSINSLOT"] = "the slot that it names decides, as that of a key does",
        ["CLUSTER FLUSHSLOT"] = "as CLUSTER COUNTKEYSINSLOT",
        ["CLUSTER GETKEYSINSLOT"] = "as CLUSTER COUNTKEYSINSLOT",
    };

    static string? ReasonOf(string name) => Reasons.GetValueOrDefault(name) ?? (CommandsOfOneNode.Names.Contains(name) ? CommandsOfOneNode.Reason : null);

    [Fact]
    public void Every_command_goes_where_the_servers_say_or_for_a_reason_elsewhere()
    {
        var rows = (from name in ServerAccount.Every.SelectMany(static server => server.Commands.Keys).Distinct().Order(StringComparer.Ordinal)
                    let said = ServerAccount.Find(name)!
                    from request in RequestsOf(name)
                    let slots = KeysOf.Request(request).Select(KeySlot.Of).Distinct().Count()
                    select (Name: name, Said: Expected(said.Tips, slots), Goes: Destination(request))).Distinct().ToArray();
        foreach (var row in rows.Where(static row => row.Said != row.Goes)) output.WriteLine($"{row.Name}: {row.Goes}; the servers say {row.Said}: {ReasonOf(row.Name)}");
        output.WriteLine("");
        foreach (var row in rows) output.WriteLine($"{row.Name}: {row.Goes}");

        Assert.InRange(rows.Length, 400, 2_000);
        Offenders.None("the servers say otherwise, and no reason is given", rows.Where(static row => row.Said != row.Goes && ReasonOf(row.Name) is null).Select(static row => $"{row}"));
        Offenders.None("it goes where the servers say", Reasons.Keys.Concat(CommandsOfOneNode.Names).Where(name => !rows.Any(row => row.Name == name && row.Said != row.Goes)));
    }

    // The requests of the catalogue, or one without arguments of a command that it lacks and Raw sends.
    static IEnumerable<IRequest> RequestsOf(string name)
    {
        var samples = Groups.Samples.Where(sample => sample.Request.Spec.Name == name && sample.Request.Fault() is null).Select(static sample => sample.Request).ToArray();
        if (samples.Length > 0) return samples;
        var raw = Redis.Functional.Commands.Raw(name).Request;
        return raw.Fault() is null ? [raw] : [];
    }

    static string Destination(IRequest request)
    {
        var plan = RoutePlan.Of(new PlainCommand(request).NewExchange(Environment));
        return plan.Kind switch
        {
            RouteKind.OneSlot => "the owner of its slot",
            RouteKind.AnyPrimary => "any primary",
            RouteKind.Refused => "nowhere",
            _ => Pieces(request),
        };
    }

    static string Pieces(IRequest request)
    {
        var pieces = Piece.Over([request], primaries: 3, nodes: 6);
        Assert.All(pieces, piece => Assert.Equal(pieces[0].Target.Kind, piece.Target.Kind));
        Assert.Equal(pieces.Length, pieces.Select(static piece => piece.Target).Distinct().Count());
        return (pieces[0].Target.Kind, pieces.Length) switch
        {
            (PieceTargetKind.Slot, _) => "the owners of its slots",
            (PieceTargetKind.Primary, 3) => "all primaries",
            (PieceTargetKind.Node, 6) => "all nodes",
            _ => "unknown",
        };
    }

    static string Expected(IReadOnlySet<string> tips, int slots) => slots switch
    {
        1 => "the owner of its slot",
        > 1 => tips.Contains("request_policy:multi_shard") ? "the owners of its slots" : "nowhere",
        _ when tips.Contains("request_policy:special") => "as it says itself",
        _ when tips.Contains("response_policy:special") => "any primary",
        _ => tips.Contains("request_policy:all_nodes") ? "all nodes" : tips.Contains("request_policy:all_shards") ? "all primaries" : "any primary",
    };
}
