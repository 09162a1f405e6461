namespace Redis.Functional.Server;

/// <summary>An entry of the command log: a slow command, a large request or a large reply.</summary>
/// <remarks>Its text contains no argument. Since 0.1.</remarks>
public sealed class CommandLogEntry
{
    internal CommandLogEntry(long id, DateTimeOffset at, long amount, IReadOnlyList<RedisValue> arguments, string clientAddress, string clientName) =>
        (Id, At, Amount, Arguments, ClientAddress, ClientName) = (id, at, amount, arguments, clientAddress, clientName);

    /// <summary>The ID of the entry.</summary>
    public long Id { get; }

    /// <summary>The time of the command in whole seconds, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The duration in microseconds, or the size in bytes.</summary>
    public long Amount { get; }

    /// <summary>The name and the arguments; the server truncates long arguments and redacts secret ones.</summary>
    public IReadOnlyList<RedisValue> Arguments { get; }

    /// <summary>The address of the client.</summary>
    public string ClientAddress { get; }

    /// <summary>The name of the connection; empty if it has none.</summary>
    public string ClientName { get; }

    /// <summary>Returns the ID and the amount.</summary>
    public override string ToString() => $"command {Id}: {Amount}";

    internal static CommandLogEntry? Read(RespValue reply)
    {
        if (reply.Items() is not [var id, var at, var amount, var words, .. var rest]) return null;
        if (id.Number() is not { } number || DecodeParts.UnixSeconds(at.Number()) is not { } moment || amount.Number() is not { } much) return null;
        var arguments = new RedisValue[words.Items().Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = words.Items()[i].Bytes();
        return new(
            number,
            moment,
            much,
            arguments,
            rest.Length > 0 ? rest[0].Text() ?? "" : "",
            rest.Length > 1 ? rest[1].Text() ?? "" : "");
    }
}
