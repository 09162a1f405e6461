using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>A node of a <see cref="ScriptCluster"/>.</summary>
public sealed class ScriptNode : IAsyncDisposable
{
    private static readonly string[] Reads = ["GET", "MGET", "EXISTS", "STRLEN", "TTL", "TYPE"];
    private readonly ScriptCluster cluster;
    private volatile ScriptView? view;
    private volatile ScriptHandler keyed;

    internal ScriptNode(ScriptCluster cluster, int number)
    {
        this.cluster = cluster;
        keyed = Serve;
        Id = number.ToString("x40", CultureInfo.InvariantCulture);
        Server = ScriptServer.Start(Script());
    }

    /// <summary>The server: its endpoint, the commands and bytes that it received, its connections. Setting its script replaces all that is said here.</summary>
    public ScriptServer Server { get; }

    public string Id { get; }

    /// <summary>The node as CLUSTER SLOTS names it.</summary>
    public ScriptAddress Address => new(Server.Host, Server.Port, Id, []);

    /// <summary>What the node says of the cluster: the cluster's view, unless the node has been given one of its own.</summary>
    public ScriptView View
    {
        get => view ?? cluster.View;
        set => view = value;
    }

    /// <summary>Answers commands with keys, at first <see cref="Serve"/>; setting it takes effect with the next command.</summary>
    public ScriptHandler Keyed
    {
        get => keyed;
        set => keyed = value;
    }

    /// <summary>As a node does whose view is right: GET is answered with the node's endpoint, SET with OK, and others with 1, where the slot is the node's
    /// own, or it is a replica's and the connection has said READONLY, or ASKING came before. Elsewhere the reply is MOVED or CLUSTERDOWN.</summary>
    public ScriptReply Serve(ScriptCommand command, ScriptSession session)
    {
        var slot = ScriptSlots.Of(command);
        var asking = session.Memory.TryRemove("ASKING", out _);
        var owners = View.OwnersOf(slot);
        if (View.State != "ok" || owners is null)
        {
            return ScriptReply.Error(owners is null ? "CLUSTERDOWN Hash slot not served" : "CLUSTERDOWN The cluster is down");
        }

        var place = owners.Nodes.ToList().FindIndex(node => node.Id == Id);
        if (asking || place == 0 || (place > 0 && session.Memory.ContainsKey("READONLY") && Reads.Contains(command.Name)))
        {
            return command.Name switch
            {
                "GET" => ScriptReply.Bulk(Server.Endpoint),
                "SET" => ScriptReply.Ok,
                _ => ScriptReply.Integer(1),
            };
        }

        return ScriptRedirect.Moved(string.Create(CultureInfo.InvariantCulture, $"{owners.Nodes[0].Host}:{owners.Nodes[0].Port}"))(command, session);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private ServerScript Script() => ServerScript.Default
        .On("HELLO", (command, session) => ScriptHandshake.Hello(command, session, "cluster", Primary is null ? "master" : "replica"))
        .On("ROLE", (_, _) => Primary is { } primary
            ? ScriptReply.Array(ScriptReply.Bulk("slave"), ScriptReply.Bulk(primary.Host ?? ""), ScriptReply.Integer(primary.Port), ScriptReply.Bulk("connected"), ScriptReply.Integer(0))
            : ScriptReply.Array(ScriptReply.Bulk("master"), ScriptReply.Integer(0), ScriptReply.Array([.. Replicas.Select(replica =>
                ScriptReply.Array(replica.Host ?? "", replica.Port.ToString(CultureInfo.InvariantCulture), "0"))])))
        .On("READONLY", Remember)
        .On("READWRITE", (_, session) =>
        {
            session.Memory.TryRemove("READONLY", out var _);
            return ScriptReply.Ok;
        })
        .On("ASKING", Remember)
        .On("CLUSTER INFO", (_, session) => Text(Info(), session))
        .On("CLUSTER NODES", (_, session) => Text(Table(), session))
        .On("CLUSTER MYID", (_, _) => ScriptReply.Bulk(Id))
        .On("CLUSTER SLOTS", (_, session) => ScriptReply.Array([.. View.Owners.Select(owners => Line(owners, session))]))
        .Otherwise((command, session) => command.Args.Count > 1 ? Keyed(command, session) : ScriptReply.Error($"ERR unknown command '{command[0]}'"));

    // of which it is a replica
    private ScriptAddress? Primary => View.Owners.FirstOrDefault(owners => owners.Nodes.Skip(1).Any(node => node.Id == Id))?.Nodes[0];

    private IEnumerable<ScriptAddress> Replicas => View.Owners.Where(owners => owners.Nodes[0].Id == Id).SelectMany(owners => owners.Nodes.Skip(1)).DistinctBy(node => node.Id);

    private static ScriptReply Remember(ScriptCommand command, ScriptSession session)
    {
        session.Memory[command.Name] = true;
        return ScriptReply.Ok;
    }

    private static ScriptReply Line(ScriptOwners owners, ScriptSession session) => ScriptReply.Array(
        [ScriptReply.Integer(owners.First), ScriptReply.Integer(owners.Last), .. owners.Nodes.Select(node => Place(node, session))]);

    private static ScriptReply Place(ScriptAddress node, ScriptSession session)
    {
        var host = node.Host is { } text ? ScriptReply.Bulk(text) : session.Protocol == 3 ? ScriptReply.Raw("_\r\n") : ScriptReply.Null;
        ScriptReply[] place = [host, ScriptReply.Integer(node.Port), ScriptReply.Bulk(node.Id)];
        if (node.Metadata is not { } metadata)
        {
            return ScriptReply.Array(place);
        }

        var items = metadata.Select(ScriptReply.Bulk).ToArray();
        return ScriptReply.Array([.. place, session.Protocol == 3 ? ScriptReply.Map(items) : ScriptReply.Array(items)]);
    }

    private static ScriptReply Text(string text, ScriptSession session) =>
        session.Protocol == 3 ? ScriptReply.Raw(string.Create(CultureInfo.InvariantCulture, $"={text.Length + 4}\r\ntxt:{text}\r\n")) : ScriptReply.Bulk(text);

    // a line for each node, without its slots
    private string Table() => string.Concat(View.Owners
        .SelectMany(owners => owners.Nodes.Select(node => (Node: node, Primary: node == owners.Nodes[0] ? null : owners.Nodes[0].Id)))
        .DistinctBy(one => one.Node.Id)
        .Select(one => string.Create(
            CultureInfo.InvariantCulture,
            $"{one.Node.Id} {one.Node.Host}:{one.Node.Port}@{one.Node.Port + 10_000} {(one.Primary is null ? "master" : "slave")} {one.Primary ?? "-"} 0 0 1 connected\n")));

    private string Info()
    {
        var assigned = View.Owners.Sum(owners => owners.Last - owners.First + 1);
        var nodes = View.Owners.SelectMany(owners => owners.Nodes).Select(node => node.Id).Distinct(StringComparer.Ordinal).Count();
        var size = View.Owners.Select(owners => owners.Nodes[0].Id).Distinct(StringComparer.Ordinal).Count();
        string[] lines =
        [
            $"cluster_state:{View.State}", $"cluster_slots_assigned:{assigned}", $"cluster_slots_ok:{assigned}", "cluster_slots_pfail:0", "cluster_slots_fail:0",
            $"cluster_known_nodes:{nodes}", $"cluster_size:{size}", $"cluster_current_epoch:{View.Epoch}", $"cluster_my_epoch:{View.Epoch}", "",
        ];
        return string.Join("\r\n", lines);
    }
}
