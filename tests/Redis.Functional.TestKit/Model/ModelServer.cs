using System.Collections.Concurrent;
using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>
/// A small model of a Redis server. Every value names its key, so that a reply in the wrong hands is seen at once, and writes are kept, so that
/// whatever a client says of them can be checked. An armed <see cref="Anomaly"/> strikes the next command it fits, once.
/// </summary>
public sealed class ModelServer : IAsyncDisposable
{
    private static readonly string[] ListsOfReplies = ["MGET", "BLPOP"];
    private readonly ConcurrentDictionary<string, string> written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> counters = new(StringComparer.Ordinal);
    private readonly ScriptServer server;
    private Anomaly? armed;

    private ModelServer(Func<ScriptReply, ScriptReply>? everywhere) =>
        server = ScriptServer.Start(
            ServerScript.Bare.Otherwise((command, session) => everywhere is null ? Answer(command, session) : everywhere(Answer(command, session))),
            keepsCommands: false);

    public int Port => server.Port;

    /// <summary>How many connections were accepted, ever.</summary>
    public int Connections => server.Connections;

    /// <summary>How many connections are open now.</summary>
    public int OpenConnections => server.Sessions.Count;

    /// <summary>True while the armed anomaly has not struck.</summary>
    public bool IsArmed => Volatile.Read(ref armed) is not null;

    /// <param name="everywhere">Changes every reply: puts pushes before it, sends it byte by byte.</param>
    public static ModelServer Start(Func<ScriptReply, ScriptReply>? everywhere = null) => new(everywhere);

    /// <summary>What GET of a key answers.</summary>
    public static string ValueOf(string key) => $"value of {key}";

    /// <summary>Whether a command is an ECHO that the client sends for itself: longer than any value of the tests.</summary>
    public static bool IsNonce(ScriptCommand command) => command is { Name: "ECHO" } && command[1].Length == 32;

    /// <summary>Whether a SET of the key has run.</summary>
    public bool HasWritten(string key) => written.ContainsKey(key);

    /// <summary>Lets the anomaly strike the next command it fits.</summary>
    public void Arm(Anomaly anomaly) => Volatile.Write(ref armed, anomaly);

    /// <summary>Lets nothing strike any more.</summary>
    public void Disarm() => Volatile.Write(ref armed, null);

    /// <summary>Sends to every open connection what no command asked for.</summary>
    public Task Broadcast(ScriptReply reply) => server.BroadcastAsync(reply);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private ScriptReply Answer(ScriptCommand command, ScriptSession session)
    {
        var connection = (ModelConnection)session.Memory.GetOrAdd(nameof(ModelConnection), static _ => new ModelConnection());
        var anomaly = Volatile.Read(ref armed);
        var strikes = anomaly is not null && anomaly.Strikes(command, connection) && Interlocked.CompareExchange(ref armed, null, anomaly) == anomaly;
        var late = connection.Late(command);
        return late + (strikes ? anomaly!.Disturb(() => Regular(command, session, connection), connection) : Regular(command, session, connection));
    }

    private ScriptReply Regular(ScriptCommand command, ScriptSession session, ModelConnection connection) => command.Name switch
    {
        "MULTI" => connection.Open(),
        "DISCARD" => connection.Close() is null ? ScriptReply.Error("ERR DISCARD without MULTI") : ScriptReply.Ok,
        "EXEC" => connection.Close() is { } queued
            ? ScriptReply.Array([.. queued.Select(one => Run(one, session))])
            : ScriptReply.Error("ERR EXEC without MULTI"),
        _ => connection.Queue(command) ? ScriptReply.Simple("QUEUED") : Run(command, session),
    };

    private ScriptReply Run(ScriptCommand command, ScriptSession session) => command.Name switch
    {
        "GET" => ScriptReply.Bulk(ValueOf(command[1])),
        "SET" => Set(command[1], command[2]),
        "INCR" => ScriptReply.Integer(counters.AddOrUpdate(command[1], 1, static (_, n) => n + 1)),
        "EVAL" or "EVALSHA" => ScriptReply.Bulk(ValueOf(command[3])),
        "WATCH" or "UNWATCH" => ScriptReply.Ok,
        "SUBSCRIBE" or "UNSUBSCRIBE" => Confirmations(command, session),
        var name when ListsOfReplies.Contains(name) => List(command),
        _ => ServerScript.Default.Answer(command, session)!,
    };

    private ScriptReply Set(string key, string value)
    {
        written[key] = value;
        return ScriptReply.Ok;
    }

    private static ScriptReply List(ScriptCommand command)
    {
        var arguments = Enumerable.Range(1, command.Args.Count - 1).Select(i => command[i]);
        return command.Name == "MGET"
            ? ScriptReply.Array([.. arguments.Select(ValueOf)])
            : ScriptReply.Array(command[1], ValueOf(command[1]));
    }

    // One confirmation for each name, pushed in RESP3.
    private static ScriptReply Confirmations(ScriptCommand command, ScriptSession session)
    {
        var reply = ScriptReply.Nothing;
        for (var i = 1; i < command.Args.Count; i++)
        {
            ScriptReply[] parts = [ScriptReply.Bulk(command.Name.ToLower(CultureInfo.InvariantCulture)), ScriptReply.Bulk(command[i]), ScriptReply.Integer(1)];
            reply += session.Protocol == 3 ? ScriptReply.Push(parts) : ScriptReply.Array(parts);
        }

        return reply;
    }
}
