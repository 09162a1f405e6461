using LanguageExt;

namespace Redis.Functional;

// The same program at several servers.
public abstract partial class RedisProgram<A>
{
    /// <summary>
    /// Runs it at every primary that the client knows, at the same time, each with its own outcome: <c>ScriptLoad(text).OnPrimaries()</c>. At each it is sent there and nowhere else,
    /// so that a key that another server has is an error (MOVED). Of a client of one server, at that server. On a lease, and on a client that is not the
    /// library's own, <see cref="RedisError.Client.Unsupported"/>. O(servers) beside what it does itself.
    /// </summary>
    public RedisProgram<Seq<NodeOutcome<A>>> OnPrimaries() => OnNodes(NodeSet.Primaries);

    /// <summary>
    /// As <see cref="OnPrimaries"/>, at every replica: of a client of sentinels those that reads may go to. No servers, no outcomes. What writes is refused there.
    /// </summary>
    public RedisProgram<Seq<NodeOutcome<A>>> OnReplicas() => OnNodes(NodeSet.Replicas);

    /// <summary>As <see cref="OnPrimaries"/>, at every server, the primaries first.</summary>
    public RedisProgram<Seq<NodeOutcome<A>>> OnAllNodes() => OnNodes(NodeSet.All);

    /// <summary>In the form of another front end.</summary>
    internal RedisProgram<Seq<B>> OnNodesAs<B>(NodeSet which, Func<NodeClient, RedisResult<A>, B> form) => new OnNodesProgram<A, B>(this, which, form);

    private RedisProgram<Seq<NodeOutcome<A>>> OnNodes(NodeSet which) => OnNodesAs(which, static (node, result) => new NodeOutcome<A>(node.Endpoint, node.IsPrimary, result.ToEither()));
}
