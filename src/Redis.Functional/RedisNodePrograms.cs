using LanguageExt;

namespace Redis.Functional;

/// <summary>Programs at servers that the caller names. Since 0.1.</summary>
public static class RedisNodePrograms
{
    /// <summary>
    /// As <see cref="RedisProgram{A}.OnPrimaries"/>, at the servers that the caller names: some of the <see cref="RedisClient.Nodes"/> of the client that runs it, or of one of its views.
    /// The outcomes have their order; one that is named twice runs it twice. A server that the client no longer has is a <see cref="ConnectionFault.Disconnected"/> of its
    /// own, and the others run it. No servers, no outcomes. A null among them, a node of another client, and the <see cref="RedisClient.Node"/> of a client of several servers are an
    /// <see cref="RedisError.Client.InvalidArgument"/>, before anything is sent. O(servers) beside what it does itself.
    /// </summary>
    /// <param name="program">What runs at each.</param>
    /// <param name="nodes">The servers; looked at when it is run.</param>
    /// <param name="atOnce">As of <see cref="RedisProgram{A}.OnPrimaries"/>.</param>
    public static RedisProgram<Seq<NodeOutcome<A>>> OnEach<A>(this RedisProgram<A> program, IEnumerable<RedisNode> nodes, int? atOnce = null) =>
        OnEachAs(program, nodes, atOnce, OnNodesProgram.Outcome);

    /// <summary>In the form of another front end.</summary>
    internal static RedisProgram<Seq<B>> OnEachAs<A, B>(RedisProgram<A> program, IEnumerable<RedisNode> nodes, int? atOnce, Func<NodeClient, RedisResult<A>, B> form) =>
        program is null ? RedisProgram.Fail<Seq<B>>(FailedProgram.NullError)
        : nodes is null ? RedisProgram.Fail<Seq<B>>(new RedisError.Client.InvalidArgument("The nodes are null."))
        : RedisProgram.Defer(() =>
        {
            var named = nodes.ToArray();
            return new OnNodesProgram<A, B>(program, (client, token) => RedisNode.Find((RedisClient)client, named, token), atOnce, form);
        });
}
