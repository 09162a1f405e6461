using System.Globalization;
using System.Text;

namespace Redis.Functional;

/// <summary>What the client knew about a call when its time limit was exceeded, so that a slow server can be told from a starved process.</summary>
/// <remarks>
/// <para>Times are accurate to about 50 ms. The message of the error contains the same facts.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record TimeoutCause
{
    // A process that is later than this is no longer only busy.
    internal static readonly TimeSpan Late = TimeSpan.FromMilliseconds(200);

    /// <summary>The time from the call until its request was passed to the operating system; of a request that was not, the whole time.</summary>
    public TimeSpan Queued { get; init; }

    /// <summary>The time for which the request had waited for its reply; null if it was not sent, or not completely.</summary>
    public TimeSpan? Sent { get; init; }

    /// <summary>The number of commands on the connection that awaited a reply.</summary>
    public long CommandsInFlight { get; init; }

    /// <summary>The size in bytes of the requests that awaited a reply.</summary>
    public long BytesInFlight { get; init; }

    /// <summary>The time since the connection last received bytes of a reply; null if it never did.</summary>
    public TimeSpan? SinceLastReply { get; init; }

    /// <summary>The longest delay of this process's own timers while the call waited.</summary>
    /// <remarks>A long delay means that the process was stopped, or had no processor.</remarks>
    public TimeSpan TimersLate { get; init; }

    /// <summary>Whether bytes from the server had arrived that this process had not read for at least 200 ms.</summary>
    /// <remarks>It means that the server replied, and that the thread pool of this process was blocked or had no processor. Custom transports may not know it.</remarks>
    public bool HasUnreadReplies { get; init; }

    /// <summary>Describes the facts in sentences.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var format = CultureInfo.InvariantCulture;
        if (Sent is { } sent) text.Append(format, $"The request was sent {(Queued == TimeSpan.Zero ? "at once" : $"after {ErrorText.Milliseconds(Queued)}")} and waited {ErrorText.Milliseconds(sent)} for its reply.");
        else text.Append(format, $"The request waited {ErrorText.Milliseconds(Queued)} and was not sent.");
        text.Append(format, $" The connection had {Count(CommandsInFlight, "command")} ({Count(BytesInFlight, "byte")}) in flight; ");
        text.Append(format, $"{(SinceLastReply is { } last ? $"the last reply had arrived {ErrorText.Milliseconds(last)} before" : "no reply had arrived yet")}. {Process}");
        return text.ToString();
    }

    private string Process =>
        TimersLate >= Late ? $"The timers of this process were up to {ErrorText.Milliseconds(TimersLate)} late: it was stopped or had no processor."
        : HasUnreadReplies ? "Bytes from the server had arrived that this process had not read: its thread pool was blocked or had no processor."
        : TimersLate == TimeSpan.Zero ? "The timers of this process were on time."
        : $"The timers of this process were up to {ErrorText.Milliseconds(TimersLate)} late.";

    private static string Count(long count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
