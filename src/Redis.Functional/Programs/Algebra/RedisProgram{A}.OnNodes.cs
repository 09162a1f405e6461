using LanguageExt;

namespace Redis.Functional;

// The same program at several servers.
public abstract partial class RedisProgram<A>
{
    /// <summary>
    /// Runs it at every primary that the client knows, at the same time, each with its own outcome: <c>ScriptLoad(text).OnPrimaries()</c>. At each it is sent there and nowhere else,
    /// so that a key that another server has is an error (MOVED). Of a client of one server, at that server. On a lease, and on a client that is not the
    /// library's own, <see cref="RedisError.Client.Unsupported"/>. A run that is cancelled begins at no further server; the outcomes of those are Cancelled. O(servers) beside what it
    /// does itself.
    /// </summary>
    /// <param name="atOnce">At how many servers at the same time; null: at all of them. Less than 1: <see cref="RedisError.Client.InvalidArgument"/>.</param>
    public RedisProgram<Seq<NodeOutcome<A>>> OnPrimaries(int? atOnce = null) => OnNodes(NodeSet.Primaries, atOnce);

    /// <summary>
    /// As <see cref="OnPrimaries"/>, at every replica: of a client of sentinels those that reads may go to. No servers, no outcomes. What writes is refused there.
    /// </summary>
    /// <param name="atOnce">As of <see cref="OnPrimaries"/>.</param>
    public RedisProgram<Seq<NodeOutcome<A>>> OnReplicas(int? atOnce = null) => OnNodes(NodeSet.Replicas, atOnce);

    /// <summary>As <see cref="OnPrimaries"/>, at every server, the primaries first.</summary>
    /// <param name="atOnce">As of <see cref="OnPrimaries"/>.</param>
    public RedisProgram<Seq<NodeOutcome<A>>> OnAllNodes(int? atOnce = null) => OnNodes(NodeSet.All, atOnce);

    /// <summary>In the form of another front end.</summary>
    internal RedisProgram<Seq<B>> OnNodesAs<B>(NodeSet which, int? atOnce, Func<NodeClient, RedisResult<A>, B> form) =>
        new OnNodesProgram<A, B>(this, (client, token) => client.Find(which, token), atOnce, form);

    private RedisProgram<Seq<NodeOutcome<A>>> OnNodes(NodeSet which, int? atOnce) => OnNodesAs(which, atOnce, OnNodesProgram.Outcome);
}
