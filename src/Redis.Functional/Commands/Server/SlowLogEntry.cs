using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>An entry of the slow log.</summary>
/// <remarks>Its text contains no argument. Since 0.1.</remarks>
public sealed class SlowLogEntry
{
    private SlowLogEntry(CommandLogEntry entry, Option<long> argumentCount)
    {
        (Id, At, Duration) = (entry.Id, entry.At, DecodeParts.Span(entry.Amount, TimeSpan.TicksPerMicrosecond));
        (Arguments, ArgumentCount, ClientAddress, ClientName) = (entry.Arguments, argumentCount, entry.ClientAddress, entry.ClientName);
    }

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

    /// <summary>The number of arguments, including the name and those that the server left out.</summary>
    /// <remarks>None: the server is older than Redis 8.10.</remarks>
    public Option<long> ArgumentCount { get; }

    /// <summary>Returns the ID, the time and the duration.</summary>
    public override string ToString() => $"slow command {Id}: {Duration.TotalMilliseconds} ms";

    // The seventh element is that number since 8.10; what follows it later is left alone.
    internal static SlowLogEntry? Read(RespValue reply)
    {
        var count = reply.Items() is [_, _, _, _, _, _, var seventh, ..] ? seventh.Number() : null;
        return CommandLogEntry.Read(reply) is { } entry ? new(entry, DecodeParts.Some(count)) : null;
    }
}
