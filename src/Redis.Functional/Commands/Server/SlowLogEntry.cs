using LanguageExt;

namespace Redis.Functional;

/// <summary>A command that took long. Its text shows no argument. Since 0.1.</summary>
/// <param name="Id">Its number.</param>
/// <param name="At">When it was done, in whole seconds, in UTC.</param>
/// <param name="Duration">How long the server worked on it, in microseconds.</param>
/// <param name="Arguments">Its name and arguments; long and secret ones are cut by the server.</param>
/// <param name="ClientAddress">Where it came from. Since 4.0.</param>
/// <param name="ClientName">The name of the connection; empty: none. Since 4.0.</param>
public sealed record SlowLogEntry(long Id, DateTimeOffset At, TimeSpan Duration, Seq<RedisValue> Arguments, string ClientAddress, string ClientName)
{
    /// <summary>The number, the moment and the time it took.</summary>
    public override string ToString() => $"slow command {Id}: {Duration.TotalMilliseconds} ms";

    internal static SlowLogEntry? Read(RespValue reply) =>
        CommandLogEntry.Read(reply) is { } entry
            ? new(entry.Id, entry.At, DecodeParts.Span(entry.Amount, TimeSpan.TicksPerMicrosecond), entry.Arguments, entry.ClientAddress, entry.ClientName)
            : null;
}
