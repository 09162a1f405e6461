using LanguageExt;

namespace Redis.Functional;

/// <summary>Reads the nodes that one answer names: where each is dialled, and why one is not.</summary>
/// <param name="asked">Where the node was dialled that answered.</param>
/// <param name="address">Where a node is dialled.</param>
internal sealed class ClusterMembers(RedisEndpoint asked, NodeAddress address)
{
    private readonly Dictionary<RedisEndpoint, (string Id, AnnouncedNode Node)> _places = [];
    private bool _prefersNames;
    private bool _prefersNothing;

    /// <summary>Why a node that was named cannot be dialled; null: each can.</summary>
    internal RedisError? Refusal { get; private set; }

    /// <summary>
    /// Learns from CLUSTER SLOTS which form of address the node prefers, since CLUSTER NODES tells all forms in one order: redirects use the preferred one, and
    /// so must a client. The IP address stands apart only where something else is preferred.
    /// </summary>
    internal void LearnForm(Seq<ClusterSlotOwners> slots)
    {
        foreach (var node in slots.SelectMany(static owners => owners.Nodes))
        {
            if (node.Metadata["ip"].Length == 0) continue;
            if (node.Host.IsSome) _prefersNames = true;
            else _prefersNothing = true;
        }
    }

    /// <summary>A node of CLUSTER SLOTS; null: it cannot be dialled.</summary>
    internal ClusterMember? Of(ClusterEndpoint node) =>
        Of(node.Id, node.Host.IfNoneUnsafe((string?)null), node.Port, Told(node.Metadata["ip"]), Told(node.Metadata["hostname"]), node.Metadata["availability-zone"]);

    /// <summary>A node of CLUSTER NODES; null: it cannot be dialled.</summary>
    internal ClusterMember? Of(ClusterNode node)
    {
        var (ip, name) = (Told(node.Host), node.Hostname.IfNoneUnsafe((string?)null));
        return Of(node.Id, _prefersNothing ? null : _prefersNames ? name ?? ip : ip, node.Port, ip, name, "");
    }

    private ClusterMember? Of(string id, string? host, int port, string? ip, string? name, string zone)
    {
        // A node that prefers names, and has none, tells its IP address apart.
        var preferred = host == Redirection.Nameless ? ip ?? host : host;
        if (new Redirection(IsAsk: false, RouteFacts.NoSlot, preferred, port).Announced(asked) is not { } announced)
        {
            Refusal ??= new RedisError.Connection(
                ConnectionFault.ConfigurationRejected,
                $"{asked} announces a node with host '{host}' and port {port}, which is not an address. Configure each node to announce its address (cluster-announce-hostname, or cluster-preferred-endpoint-type ip).",
                Delivery.NotSent);
            return null;
        }

        var node = new AnnouncedNode(announced.Host, announced.Port, ip, name);
        var dialled = address.Of(node, asked);
        if (dialled.TryGetValue(out var endpoint) && IsAlone(id, node, endpoint)) return new(id, endpoint, node, zone);
        Refusal ??= dialled.IsError ? dialled.Error
            : new RedisError.Connection(
                ConnectionFault.ConfigurationRejected, $"ClusterConfig.Address maps the nodes {_places[endpoint!].Node} and {node} to the same address, {endpoint}. Map each node to an address of its own.", Delivery.NotSent);
        return null;
    }

    // Nodes that announce one place are another matter: one of them may have taken the place of the other.
    private bool IsAlone(string id, in AnnouncedNode node, RedisEndpoint endpoint) =>
        _places.TryAdd(endpoint, (id, node)) || _places[endpoint] is var (other, there) && (id == other || id.Length == 0 || (node.Preferred, node.Port) == (there.Preferred, there.Port));

    private static string? Told(string text) => text.Length == 0 ? null : text;
}
