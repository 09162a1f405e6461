using System.Collections.Concurrent;
using Redis.Functional.TestKit;

namespace Redis.Functional.Tests.Topologies.Cluster;

/// <summary>What happens to a request at the node that has its key.</summary>
public enum NodeFault
{
    /// <summary>The slot is another node's.</summary>
    Moved,

    /// <summary>The slot is on its way to another node.</summary>
    Ask,

    /// <summary>Twice it is not served for now.</summary>
    TryAgain,

    /// <summary>The node cannot be reached.</summary>
    Away,

    /// <summary>The connection is lost, and the node has not run it.</summary>
    LostBefore,

    /// <summary>The connection is lost, and the node has run it.</summary>
    LostAfter,

    /// <summary>It is not served for now, and its caller cancels before it is sent again.</summary>
    Cancelled,
}

/// <summary>Three nodes that keep what they have run. The first one has a fault, for one command.</summary>
internal sealed class LedgerCluster : IAsyncDisposable
{
    private const string Asking = "ASKING";
    private const string Queue = "queue";
    private const string Refused = "refused";
    private readonly ConcurrentDictionary<string, int> _ran = new();
    private readonly ScriptCluster _cluster = ScriptCluster.Start();
    private readonly NodeFault _fault;
    private readonly string _trigger;
    private int _faults;
    private bool _hasLeft;

    /// <param name="fault">The fault of the first node.</param>
    /// <param name="trigger">The command that it happens to.</param>
    internal LedgerCluster(NodeFault fault, string trigger)
    {
        (_fault, _trigger) = (fault, trigger);
        _faults = fault switch { NodeFault.LostBefore or NodeFault.LostAfter => 1, NodeFault.TryAgain => 2, _ => int.MaxValue };
        Keys = [.. Enumerable.Range(0, 3).Select(KeyOf)];
        foreach (var (number, node) in _cluster.Nodes.Index())
        {
            ScriptHandler answers = (command, session) => Answer(number, command, session);
            node.Keyed = answers;
            foreach (var name in new[] { "MULTI", "EXEC", "UNWATCH", "FLUSHALL" }) node.Server.Script = node.Server.Script.On(name, answers);
        }
    }

    /// <summary>A key of each node.</summary>
    internal string[] Keys { get; }

    internal IEnumerable<string> Seeds => _cluster.Seeds;

    /// <summary>How often a command has run, by its name and key: its name alone where it has none.</summary>
    internal int Ran(string what) => _ran.GetValueOrDefault(what);

    /// <summary>True when the fault has happened.</summary>
    internal bool HasFailed { get; private set; }

    /// <summary>Ends the first node.</summary>
    internal ValueTask Leave()
    {
        (HasFailed, _hasLeft) = (true, true);
        return _cluster.Nodes[0].DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _cluster.Nodes.Skip(_hasLeft ? 1 : 0)) await node.DisposeAsync();
    }

    private string KeyOf(int node) => Enumerable.Range(0, 10_000).Select(static i => $"key{i}").First(key => _cluster.View.OwnersOf(KeySlot.Of(key))!.Nodes[0].Id == _cluster.Nodes[node].Id);

    private ScriptReply Answer(int number, ScriptCommand command, ScriptSession session)
    {
        var queue = session.Memory.GetValueOrDefault(Queue) as List<ScriptCommand>;
        var isAsking = queue is null && command.Name != "MULTI" ? session.Memory.TryRemove(Asking, out _) : session.Memory.ContainsKey(Asking);
        switch (command.Name)
        {
            case "MULTI":
                session.Memory[Queue] = new List<ScriptCommand>();
                session.Memory.TryRemove(Refused, out _);
                return ScriptReply.Ok;
            case "EXEC":
                session.Memory.TryRemove(Queue, out _);
                session.Memory.TryRemove(Asking, out _);
                if (session.Memory.TryRemove(Refused, out _)) return ScriptReply.Error("EXECABORT Transaction discarded because of previous errors.");
                return Lost(number, command, () => ScriptReply.Array([.. queue!.Select(Run)]));
            default:
                if (Refusal(number, command, isAsking) is { } refusal)
                {
                    session.Memory[Refused] = true;
                    return refusal;
                }

                if (queue is null) return Lost(number, command, () => Run(command));
                queue.Add(command);
                return ScriptReply.Raw("+QUEUED\r\n");
        }
    }

    // What only the owner answers, where the fault is of that kind.
    private ScriptReply? Refusal(int number, ScriptCommand command, bool isAsking)
    {
        if (number == 1 && _fault == NodeFault.Ask && !isAsking && KeyIn(command) == Keys[0]) return Redirect("MOVED", 0);
        if (number != 0) return null;
        if (_fault is NodeFault.Moved or NodeFault.Ask) return KeyIn(command) == Keys[0] ? Happens(Redirect(_fault == NodeFault.Moved ? "MOVED" : "ASK", 1)) : null;
        return command.Name == _trigger && _fault is NodeFault.TryAgain or NodeFault.Cancelled && Interlocked.Decrement(ref _faults) >= 0 ? Happens(ScriptReply.Error("TRYAGAIN Multiple keys request during rehashing of slot")) : null;
    }

    private ScriptReply Lost(int number, ScriptCommand command, Func<ScriptReply> run)
    {
        var isLost = number == 0 && command.Name == _trigger && _fault is NodeFault.LostBefore or NodeFault.LostAfter && Interlocked.Decrement(ref _faults) >= 0;
        if (isLost && _fault == NodeFault.LostAfter) run();
        return isLost ? Happens(ScriptReply.Reset) : run();
    }

    private ScriptReply Happens(ScriptReply reply)
    {
        HasFailed = true;
        return reply;
    }

    private ScriptReply Redirect(string word, int node) => ScriptReply.Error($"{word} {KeySlot.Of(Keys[0])} {_cluster.Seeds[node]}");

    private static string KeyIn(ScriptCommand command) => command[command.Name is "EVALSHA" or "EVAL" or "FCALL" ? 3 : 1];

    private ScriptReply Run(ScriptCommand command)
    {
        var key = KeyIn(command);
        _ran.AddOrUpdate(key.Length == 0 ? command.Name : $"{command.Name} {key}", 1, static (_, times) => times + 1);
        return command.Name switch
        {
            "GET" => ScriptReply.Bulk("1"),
            "MGET" => ScriptReply.Array([.. command.Args.Skip(1).Select(static _ => ScriptReply.Bulk("1"))]),
            "BLPOP" => ScriptReply.Array(key, "1"),
            "SET" or "MSET" or "WATCH" or "UNWATCH" or "FLUSHALL" => ScriptReply.Ok,
            _ => ScriptReply.Integer(1),
        };
    }
}
