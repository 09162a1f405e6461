using LanguageExt;

namespace Redis.Functional;

// The same program at several servers.
public abstract partial class RedisProgram<A>
{
    /// <summary>
    /// Runs the program on every primary that the client knows, concurrently, each with its own outcome: <c>ScriptLoad(text).OnPrimaries()</c>.
    /// </summary>
    /// <param name="atOnce">The number of servers at the same time. Null: all. Less than 1: <see cref="RedisError.Client.InvalidArgument"/>.</param>
    /// <remarks>
    /// On each server it is sent only there: a key of another server is an error (MOVED). With a client of one server, it runs on that server. On a lease, and
    /// on a client that is not of this library, it is a <see cref="RedisError.Client.Unsupported"/>. A cancelled run does not start on further servers; their
    /// outcomes are Cancelled. O(servers) in addition to the program.
    /// </remarks>
    public RedisProgram<Seq<NodeOutcome<A>>> OnPrimaries(int? atOnce = null) => OnNodes(NodeSet.Primaries, atOnce);

    /// <summary>Runs the program on every replica, as <see cref="OnPrimaries"/>.</summary>
    /// <param name="atOnce">As for <see cref="OnPrimaries"/>.</param>
    /// <remarks>With sentinels, on the replicas for reads. Without replicas there are no outcomes. Servers refuse writes on replicas.</remarks>
    public RedisProgram<Seq<NodeOutcome<A>>> OnReplicas(int? atOnce = null) => OnNodes(NodeSet.Replicas, atOnce);

    /// <summary>Runs the program on every server, primaries first, as <see cref="OnPrimaries"/>.</summary>
    /// <param name="atOnce">As for <see cref="OnPrimaries"/>.</param>
    public RedisProgram<Seq<NodeOutcome<A>>> OnAllNodes(int? atOnce = null) => OnNodes(NodeSet.All, atOnce);

    /// <summary>In the form of another front end.</summary>
    internal RedisProgram<Seq<B>> OnNodesAs<B>(NodeSet which, int? atOnce, Func<NodeClient, RedisResult<A>, B> form) =>
        new OnNodesProgram<A, B>(this, (client, token) => client.Find(which, token), atOnce, form);

    private RedisProgram<Seq<NodeOutcome<A>>> OnNodes(NodeSet which, int? atOnce) => OnNodesAs(which, atOnce, OnNodesProgram.Outcome);
}
