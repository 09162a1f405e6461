namespace Redis.Functional.Server;

/// <summary>A command that took long.</summary>
/// <remarks>Its text shows no argument. Since 0.1.</remarks>
public sealed class SlowLogEntry
{
    internal SlowLogEntry(long id, DateTimeOffset at, TimeSpan duration, IReadOnlyList<RedisValue> arguments, string clientAddress, string clientName) =>
        (Id, At, Duration, Arguments, ClientAddress, ClientName) = (id, at, duration, arguments, clientAddress, clientName);

    /// <summary>Its number.</summary>
    public long Id { get; }

    /// <summary>When it was done, in whole seconds, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>How long the server worked on it, in microseconds.</summary>
    public TimeSpan Duration { get; }

    /// <summary>Its name and arguments; long and secret ones are cut by the server.</summary>
    public IReadOnlyList<RedisValue> Arguments { get; }

    /// <summary>Where it came from.</summary>
    /// <remarks>Since 4.0.</remarks>
    public string ClientAddress { get; }

    /// <summary>The name of the connection; empty: none.</summary>
    /// <remarks>Since 4.0.</remarks>
    public string ClientName { get; }

    /// <summary>The number, the moment and the time it took.</summary>
    public override string ToString() => $"slow command {Id}: {Duration.TotalMilliseconds} ms";

    internal static SlowLogEntry? Read(RespValue reply) =>
        CommandLogEntry.Read(reply) is { } entry
            ? new(entry.Id, entry.At, DecodeParts.Span(entry.Amount, TimeSpan.TicksPerMicrosecond), entry.Arguments, entry.ClientAddress, entry.ClientName)
            : null;
}
