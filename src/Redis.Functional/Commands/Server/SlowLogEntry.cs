namespace Redis.Functional.Server;

/// <summary>An entry of the slow log.</summary>
/// <remarks>Its text contains no argument. Since 0.1.</remarks>
public sealed class SlowLogEntry
{
    internal SlowLogEntry(long id, DateTimeOffset at, TimeSpan duration, IReadOnlyList<RedisValue> arguments, string clientAddress, string clientName) =>
        (Id, At, Duration, Arguments, ClientAddress, ClientName) = (id, at, duration, arguments, clientAddress, clientName);

    /// <summary>The ID of the entry.</summary>
    public long Id { get; }

    /// <summary>The time of the command in whole seconds, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The execution time, in microseconds.</summary>
    public TimeSpan Duration { get; }

    /// <summary>The name and the arguments; the server truncates long arguments and redacts secret ones.</summary>
    public IReadOnlyList<RedisValue> Arguments { get; }

    /// <summary>The address of the client.</summary>
    /// <remarks>Needs Redis 4.0.</remarks>
    public string ClientAddress { get; }

    /// <summary>The name of the connection; empty if it has none.</summary>
    /// <remarks>Needs Redis 4.0.</remarks>
    public string ClientName { get; }

    /// <summary>Returns the ID, the time and the duration.</summary>
    public override string ToString() => $"slow command {Id}: {Duration.TotalMilliseconds} ms";

    internal static SlowLogEntry? Read(RespValue reply) =>
        CommandLogEntry.Read(reply) is { } entry
            ? new(entry.Id, entry.At, DecodeParts.Span(entry.Amount, TimeSpan.TicksPerMicrosecond), entry.Arguments, entry.ClientAddress, entry.ClientName)
            : null;
}
