namespace Redis.Functional.Server;

/// <summary>A command that took long or was large.</summary>
/// <remarks>Its text shows no argument. Since 0.1.</remarks>
public sealed class CommandLogEntry
{
    internal CommandLogEntry(long id, DateTimeOffset at, long amount, IReadOnlyList<RedisValue> arguments, string clientAddress, string clientName) =>
        (Id, At, Amount, Arguments, ClientAddress, ClientName) = (id, at, amount, arguments, clientAddress, clientName);

    /// <summary>Its number.</summary>
    public long Id { get; }

    /// <summary>When it was done, in whole seconds, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Microseconds of a slow command, bytes of a large one.</summary>
    public long Amount { get; }

    /// <summary>Its name and arguments; long and secret ones are cut by the server.</summary>
    public IReadOnlyList<RedisValue> Arguments { get; }

    /// <summary>Where it came from.</summary>
    public string ClientAddress { get; }

    /// <summary>The name of the connection; empty: none.</summary>
    public string ClientName { get; }

    /// <summary>The number and the amount.</summary>
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
