using System.Collections.Immutable;

namespace Redis.Functional.TestKit;

/// <summary>Nodes of a cluster in this process, for what real servers cannot be made to do: views that contradict each other, epochs, states and hosts that
/// a test chooses, and redirects that lead anywhere or nowhere. Each node is a <see cref="ScriptServer"/>, which keeps every byte that it receives.</summary>
public sealed class ScriptCluster : IAsyncDisposable
{
    private const int Slots = 16_384;
    private volatile ScriptView view = new();

    private ScriptCluster(int nodes) => Nodes = [.. Enumerable.Range(0, nodes).Select(number => new ScriptNode(this, number))];

    /// <summary>The nodes: the primaries of the first view, then the replicas.</summary>
    public ImmutableArray<ScriptNode> Nodes { get; }

    /// <summary>The <c>host:port</c> of every node.</summary>
    public ImmutableArray<string> Seeds => [.. Nodes.Select(node => node.Server.Endpoint)];

    /// <summary>What each node says that has no view of its own. At first the slots are divided evenly, and all nodes are up.</summary>
    public ScriptView View
    {
        get => view;
        set => view = value;
    }

    /// <summary>Starts primaries and so many replicas of each: node <c>i</c> is a replica of node <c>i % primaries</c>.</summary>
    public static ScriptCluster Start(int primaries = 3, int replicas = 0)
    {
        var cluster = new ScriptCluster(primaries * (1 + replicas));
        for (var i = 0; i < primaries; i++)
        {
            cluster.View = cluster.View.With(
                Slots * i / primaries,
                (Slots * (i + 1) / primaries) - 1,
                [.. cluster.Nodes.Where((_, number) => number % primaries == i).Select(node => node.Address)]);
        }

        return cluster;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in Nodes)
        {
            await node.DisposeAsync().ConfigureAwait(false);
        }
    }
}
