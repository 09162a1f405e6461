using System.Collections.Immutable;

namespace Redis.Functional.TestKit;

/// <summary>The kinds of anomaly that servers, proxies and networks have been seen to cause, or could.</summary>
public static class Anomalies
{
    // Enough commands for the reply to meet callers that had nothing to do with it.
    private const int SomeCommands = 12;

    private static readonly ScriptReply Stray = ScriptReply.Bulk("a stray value");
    private static readonly ScriptReply Refused = ScriptReply.Error("ERR refused");
    private static readonly ScriptReply Forbidden = ScriptReply.Error("NOPERM this user has no permissions to run the 'exec' command");
    private static readonly ScriptReply NotInTransaction = ScriptReply.Simple("QUEUED");

    /// <summary>A client can see each of these before it hands a reply to the wrong caller.</summary>
    public static ImmutableArray<Anomaly> Knowable { get; } = [.. OfTypes(), .. OfTransactions(), .. OfScopes(), .. OfUpkeep()];

    /// <summary>Replies too many or too few before replies of the same type: at that moment no client can see them.</summary>
    public static ImmutableArray<Anomaly> Unknowable { get; } =
    [
        Surplus("a surplus bulk string", Stray),
        Surplus("a surplus error", Refused),
        Surplus("a surplus OK", ScriptReply.Ok),
        Surplus("a surplus integer", ScriptReply.Integer(1)),
        Surplus("a surplus empty array", ScriptReply.Raw("*0\r\n")),
        new("a surplus OK, later", false, Plain("GET"), (run, connection) => run() + connection.After(SomeCommands, ScriptReply.Ok)),
        new("a surplus bulk string, later", false, Plain("GET"), (run, connection) => run() + connection.After(SomeCommands, Stray)),
        new("a surplus OK behind a nonce", false, Nonce, (run, _) => run() + ScriptReply.Ok),
        new("a reply sent twice", false, Plain("GET"), (run, _) => Twice(run())),
        new("a script that answers twice", false, Plain("EVALSHA"), (run, _) => Twice(run())),
        new("a missing reply", false, Plain("GET"), (run, _) => Instead(run, ScriptReply.Nothing)),
        new("a missing reply to SET", false, Plain("SET"), (run, _) => Instead(run, ScriptReply.Nothing)),
        new("a missing reply that comes behind a nonce", false, Plain("GET"), (run, connection) => connection.AfterNonce(run())),
        new("EXEC without a reply", false, Exec, (run, _) => Instead(run, ScriptReply.Nothing)),
    ];

    /// <summary>A server that answers in another order: where all comes within one write, as many replies as requests, no nonce shows it either.</summary>
    public static ImmutableArray<Anomaly> Reordered { get; } =
    [
        new("a missing reply that comes later", false, Plain("GET"), (run, connection) => connection.After(SomeCommands, run())),
    ];

    private static IEnumerable<Anomaly> OfTypes() =>
    [
        Instead("GET answered by an integer", "GET", ScriptReply.Integer(5)),
        Instead("GET answered by OK", "GET", ScriptReply.Ok),
        Instead("GET answered by QUEUED", "GET", NotInTransaction),
        Instead("GET answered by an array", "GET", ScriptReply.Array("a", "b")),
        Instead("ECHO answered by an integer", "ECHO", ScriptReply.Integer(5)),
        Instead("MGET answered by a bulk string", "MGET", Stray),
        Instead("MGET answered by an array of another length", "MGET", ScriptReply.Array("a", "b")),
        Instead("MGET answered by an empty array", "MGET", ScriptReply.Raw("*0\r\n")),
        Instead("MGET answered by an empty set", "MGET", ScriptReply.Raw("~0\r\n")),
        Instead("MGET answered by a set", "MGET", ScriptReply.Raw("~3\r\n:1\r\n:2\r\n:3\r\n")),
        Instead("INCR answered by a bulk string", "INCR", Stray),
        Instead("INCR answered by OK", "INCR", ScriptReply.Ok),
        Instead("SET answered by an integer", "SET", ScriptReply.Integer(1)),
        Instead("SET answered by QUEUED", "SET", NotInTransaction),
        Instead("SET answered by an array", "SET", ScriptReply.Raw("*0\r\n")),
        Instead("a script answered by QUEUED", "EVALSHA", NotInTransaction),
        Instead("bytes that are not RESP", "GET", ScriptReply.Raw("what?\r\n")),
        Instead("a connection cut in the middle of a reply", "GET", ScriptReply.Raw("$10\r\nabc") + ScriptReply.Close),
        new("GET answered by an integer, its own reply later", true, Plain("GET"), (run, connection) => ScriptReply.Integer(5) + connection.After(SomeCommands, run())),
    ];

    private static IEnumerable<Anomaly> OfTransactions() =>
    [
        OnExec("EXEC one reply short, then OK", ScriptReply.Array("a") + ScriptReply.Ok),
        OnExec("EXEC one reply short", ScriptReply.Array("a")),
        OnExec("EXEC three replies long", ScriptReply.Array("a", "b", "c", "d", "e")),
        OnExec("EXEC answered by an integer", ScriptReply.Integer(2)),
        OnExec("EXEC answered by a bulk string", Stray),
        OnExec("EXEC answered by OK", ScriptReply.Ok),
        OnExec("EXEC answered by an empty array", ScriptReply.Raw("*0\r\n")),
        OnExec("EXEC answered by nested arrays", ScriptReply.Array(ScriptReply.Array("a", "b"))),
        new("EXEC with an MGET answered by an array of another length", true, static (command, connection) => Exec(command, connection) && connection.HasQueued("MGET"),
            (run, _) => Instead(run, ScriptReply.Array(ScriptReply.Bulk("a"), ScriptReply.Array("a", "b")))),
        OnExec("EXEC answered by other types", ScriptReply.Array(ScriptReply.Integer(1), ScriptReply.Integer(2))),
        new("EXEC refused, an array later", true, Exec, (_, connection) => Refused + connection.After(SomeCommands, ScriptReply.Array("a", "b"))),
        new("EXEC forbidden, MULTI left open", true, Exec, (_, _) => Forbidden),
        new("a command refused, EXEC answers an array", true, InTransaction, (run, _) => Instead(run, Refused)),
        new("a command refused, QUEUED later", true, InTransaction, (run, connection) => Refused + connection.After(1, run())),
        new("a missing QUEUED", true, InTransaction, (run, _) => Instead(run, ScriptReply.Nothing)),
        new("QUEUED twice", true, InTransaction, (run, _) => Twice(run())),
        new("OK for QUEUED", true, InTransaction, (run, _) => Instead(run, ScriptReply.Ok)),
        new("a value for QUEUED", true, InTransaction, (run, _) => Instead(run, Stray)),
        new("MULTI refused, OK behind it", true, Plain("MULTI"), (run, _) => Refused + run()),
        new("MULTI answered by an integer", true, Plain("MULTI"), (run, _) => Instead(run, ScriptReply.Integer(1))),
        new("MULTI answered twice", true, Plain("MULTI"), (run, _) => Twice(run())),
    ];

    private static IEnumerable<Anomaly> OfScopes() =>
    [
        new("WATCH answered twice", true, Plain("WATCH"), (run, _) => Twice(run())),
        new("WATCH answered by an integer", true, Plain("WATCH"), (run, _) => Instead(run, ScriptReply.Integer(1))),
        new("WATCH answered by QUEUED", true, Plain("WATCH"), (run, _) => Instead(run, NotInTransaction)),
        new("UNWATCH refused", true, Plain("UNWATCH"), (run, _) => Instead(run, Refused)),
        new("UNWATCH answered by QUEUED", true, Plain("UNWATCH"), (run, _) => Instead(run, NotInTransaction)),
        new("UNWATCH answered twice", true, Plain("UNWATCH"), (run, _) => Twice(run())),
        new("a nonce sent back twice", true, Nonce, (run, _) => Twice(run())),
        new("a nonce behind an OK", true, Nonce, (run, _) => ScriptReply.Ok + run()),
        new("a nonce refused and sent back", true, Nonce, (run, _) => ScriptReply.Error("NOPERM this user has no permissions to run the 'echo' command") + run()),
        new("a nonce answered by QUEUED", true, Nonce, (run, _) => Instead(run, NotInTransaction)),
        new("a nonce that comes later", true, Nonce, (run, connection) => connection.After(2, run())),
        new("BLPOP answered by an array of another length", true, Plain("BLPOP"), (run, _) => Instead(run, ScriptReply.Array("a", "b", "c"))),
        new("BLPOP answered by an integer", true, Plain("BLPOP"), (run, _) => Instead(run, ScriptReply.Integer(1))),
    ];

    private static IEnumerable<Anomaly> OfUpkeep() =>
    [
        new("PING answered by a value", true, Plain("PING"), (run, _) => Instead(run, Stray)),
        new("PING answered by OK, PONG later", true, Plain("PING"), (run, connection) => ScriptReply.Ok + connection.After(1, run())),
    ];

    private static ScriptReply Instead(Func<ScriptReply> run, ScriptReply reply)
    {
        run();
        return reply;
    }

    private static ScriptReply Twice(ScriptReply reply) => reply + reply;

    private static Anomaly Instead(string name, string command, ScriptReply reply) => new(name, true, Plain(command), (run, _) => Instead(run, reply));

    private static Anomaly OnExec(string name, ScriptReply reply) => new(name, true, Exec, (run, _) => Instead(run, reply));

    private static Anomaly Surplus(string name, ScriptReply surplus) => new(name, false, Plain("GET"), (run, _) => run() + surplus);

    // A command outside MULTI.
    private static Func<ScriptCommand, ModelConnection, bool> Plain(string name) => (command, connection) => command.Name == name && !connection.IsQueueing;

    private static bool Nonce(ScriptCommand command, ModelConnection connection) => ModelServer.IsNonce(command) && !connection.IsQueueing;

    private static bool Exec(ScriptCommand command, ModelConnection connection) => command.Name == "EXEC" && connection.Queued > 1;

    private static bool InTransaction(ScriptCommand command, ModelConnection connection) => connection.IsQueueing && command.Name is not ("EXEC" or "DISCARD");
}
