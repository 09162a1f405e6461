using Redis.Functional.TestKit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>
/// A server whose values name their keys, so that a reply in the wrong hands is seen by the GET that gets it: <c>GET k</c> is answered by
/// <c>k</c>. It knows MULTI and WATCH as a real one does, and queues everything in between, PING and ECHO too.
/// </summary>
static class PairingServer
{
    const string Queue = "multi";

    public static ServerScript Script => ServerScript.Default
        .Answers("GET", static command => ScriptReply.Bulk(command[1]))
        .Answers("SET", static _ => ScriptReply.Ok)
        .Answers("INCR", static _ => ScriptReply.Integer(1))
        .Answers("WATCH", static _ => ScriptReply.Ok)
        .Answers("UNWATCH", static _ => ScriptReply.Ok)
        .Answers("ECHO", static command => ScriptReply.Bulk(command[1]))
        .Answers("PING", static command => command.Args.Count > 1 ? ScriptReply.Bulk(command[1]) : ScriptReply.Simple("PONG"))
        .On("MULTI", static (_, session) =>
        {
            session.Memory[Queue] = new List<ScriptReply>();
            return ScriptReply.Ok;
        })
        .On("EXEC", static (_, session) => Executed(session) is { } queued ? ScriptReply.Array([.. queued]) : ScriptReply.Error("ERR EXEC without MULTI"));

    /// <summary>Ends the MULTI of a connection; null when there is none.</summary>
    public static List<ScriptReply>? Executed(ScriptSession session) =>
        session.Memory.TryRemove(Queue, out var queued) ? (List<ScriptReply>)queued : null;

    /// <summary>EXEC is answered by this, and ends the MULTI.</summary>
    public static ServerScript OnExec(this ServerScript script, Func<List<ScriptReply>, ScriptReply> answer) =>
        script.On("EXEC", (_, session) => answer(Executed(session) ?? []));

    /// <summary>EXEC is answered by this the first time, and ends the MULTI.</summary>
    public static ServerScript OnFirstExec(this ServerScript script, ScriptReply reply)
    {
        var left = 1;
        return script.On("EXEC", (_, session) =>
        {
            var queued = Executed(session) ?? [];
            return Interlocked.Decrement(ref left) >= 0 ? reply : ScriptReply.Array([.. queued]);
        });
    }

    /// <summary>A rule that MULTI queues.</summary>
    public static ServerScript Answers(this ServerScript script, string name, Func<ScriptCommand, ScriptReply> answer) => script.On(name, (command, session) =>
    {
        if (!session.Memory.TryGetValue(Queue, out var queued)) return answer(command);
        ((List<ScriptReply>)queued).Add(answer(command));
        return ScriptReply.Simple("QUEUED");
    });
}
