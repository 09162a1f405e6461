using System.Collections.Immutable;
using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>What a <see cref="ScriptNode"/> can answer to commands with keys: see <see cref="ScriptNode.Keyed"/>.</summary>
public static class ScriptRedirect
{
    /// <summary>Redirects that name no place, or no slot.</summary>
    public static ImmutableArray<string> Malformed { get; } =
    [
        .. new[] { "MOVED", "ASK" }.SelectMany(word => new[]
        {
            word, $"{word} ", $"{word} 1", $"{word} x 127.0.0.1:7000", $"{word} -1 127.0.0.1:7000", $"{word} 16384 127.0.0.1:7000", $"{word} 99999999999 127.0.0.1:7000",
            $"{word} 1 127.0.0.1", $"{word} 1 127.0.0.1:", $"{word} 1 127.0.0.1:0", $"{word} 1 127.0.0.1:65536", $"{word} 1 127.0.0.1:-7000", $"{word} 1 127.0.0.1:x",
        }),
    ];

    /// <summary>The owner has changed for good.</summary>
    /// <param name="endpoint"><c>host:port</c>; a server that does not know its host sends <c>:port</c>.</param>
    public static ScriptHandler Moved(string endpoint) => (command, _) => ScriptReply.Error(Text("MOVED", command, endpoint));

    /// <summary>The key is at the next owner already.</summary>
    public static ScriptHandler Ask(string endpoint) => (command, _) => ScriptReply.Error(Text("ASK", command, endpoint));

    /// <summary>Some of the keys are at the next owner already.</summary>
    public static ScriptHandler TryAgain { get; } = (_, _) => ScriptReply.Error("TRYAGAIN Multiple keys request during rehashing of slot");

    /// <summary>The cluster does not serve.</summary>
    public static ScriptHandler ClusterDown { get; } = (_, _) => ScriptReply.Error("CLUSTERDOWN The cluster is down");

    /// <summary>The same error reply to every command, as it is: one of <see cref="Malformed"/>, <c>READONLY …</c>, <c>MASTERDOWN …</c>.</summary>
    public static ScriptHandler Error(string text) => (_, _) => ScriptReply.Error(text);

    /// <summary>No reply at all; later commands of the connection are answered, and pair with the wrong call in a client that counts replies.</summary>
    public static ScriptHandler Silence { get; } = (_, _) => ScriptReply.Nothing;

    /// <summary>Another answer, once a signal has come.</summary>
    public static ScriptHandler After(Task signal, ScriptHandler then) => (command, session) => ScriptReply.Wait(signal) + then(command, session);

    /// <summary>One answer to the first commands, and another one after these.</summary>
    public static ScriptHandler First(int times, ScriptHandler answer, ScriptHandler then)
    {
        var left = times;
        return (command, session) => (Interlocked.Decrement(ref left) >= 0 ? answer : then)(command, session);
    }

    private static string Text(string word, ScriptCommand command, string endpoint) =>
        string.Create(CultureInfo.InvariantCulture, $"{word} {ScriptSlots.Of(command)} {endpoint}");
}
