using System.Collections.Immutable;

namespace Redis.Functional.Testing;

/// <summary>A request or a push that passes a <see cref="FaultTransport"/>.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SeenRequest
{
    private static readonly HashSet<string> Containers = new(StringComparer.OrdinalIgnoreCase)
    {
        "ACL", "CLIENT", "CLUSTER", "COMMAND", "COMMANDLOG", "CONFIG", "DEBUG", "FUNCTION", "HOTKEYS", "LATENCY", "MEMORY", "MODULE", "OBJECT", "PUBSUB",
        "SCRIPT", "SENTINEL", "SLOWLOG", "XGROUP", "XINFO",
    };

    private SeenRequest(ImmutableArray<RedisValue> words)
    {
        Verb = words[0].ToString().ToUpperInvariant();
        Words = words;
    }

    /// <summary>The name in capitals with the subcommand, such as <c>GET</c> or <c>CONFIG GET</c>; for a push its kind, such as <c>MESSAGE</c>.</summary>
    public string Name => Words.Length > 1 && Containers.Contains(Verb) ? $"{Verb} {Words[1].ToString().ToUpperInvariant()}" : Verb;

    /// <summary>The words after the first, including the subcommand; for a push the channel and the message.</summary>
    public ImmutableArray<RedisValue> Arguments => Words.RemoveAt(0);

    internal string Verb { get; }

    internal ImmutableArray<RedisValue> Words { get; }

    /// <summary>Formats the name and the number of arguments, which may be secret.</summary>
    public override string ToString() => $"{Name} ({Words.Length - 1} arguments)";

    /// <summary>The request of a frame, or the push; null where it begins with no name.</summary>
    internal static SeenRequest? Of(RespValue frame)
    {
        var elements = frame switch
        {
            RespValue.Array array => array.Items,
            RespValue.Push push => push.Items,
            _ => [],
        };
        return elements.IsDefaultOrEmpty || elements[0] is not (RespValue.BulkString or RespValue.SimpleString) ? null : new([.. elements.Select(TextOf)]);
    }

    /// <summary>Whether it has this name: a command, a subcommand, or <c>*</c>.</summary>
    internal bool IsNamed(string name)
    {
        if (name == "*") return true;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.Length <= Words.Length
            && words.Select((word, at) => word.Equals(Words[at].ToString(), StringComparison.OrdinalIgnoreCase)).All(static equal => equal);
    }

    private static RedisValue TextOf(RespValue element) => element switch
    {
        RespValue.BulkString bulk => bulk.Bytes,
        RespValue.SimpleString simple => simple.Text,
        _ => RedisValue.Empty,
    };
}
