using LanguageExt;

namespace Redis.Functional;

/// <summary>Runs programs on given servers.</summary>
/// <remarks>Since 0.1.</remarks>
public static class RedisNodePrograms
{
    /// <summary>Runs the program on the given servers, as <see cref="RedisProgram{A}.OnPrimaries"/>.</summary>
    /// <param name="program">The program for each server.</param>
    /// <param name="nodes">The servers; enumerated when the program runs.</param>
    /// <param name="atOnce">As for <see cref="RedisProgram{A}.OnPrimaries"/>.</param>
    /// <remarks>
    /// They must be <see cref="RedisClient.Nodes"/> of the client that runs it, or of one of its views. The outcomes have the order of the servers; a server
    /// that is given twice runs it twice. A server that the client no longer has gets a <see cref="ConnectionFault.Disconnected"/>, and the others run it.
    /// Without servers there are no outcomes. A null element, a node of another client, and the <see cref="RedisClient.Node"/> of a client of several servers
    /// are an <see cref="RedisError.Client.InvalidArgument"/> before anything is sent. O(servers) in addition to the program.
    /// </remarks>
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
