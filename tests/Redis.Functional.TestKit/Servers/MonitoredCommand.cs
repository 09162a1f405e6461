using System.Text.RegularExpressions;

namespace Redis.Functional.TestKit;

/// <summary>A command that a server ran.</summary>
/// <param name="At">When MONITOR reported it, as <see cref="System.Diagnostics.Stopwatch.GetTimestamp"/> counts.</param>
/// <param name="From">The client's address; on a replica, the primary's address for replicated commands; <c>lua</c> for calls of a script.</param>
/// <param name="Name">Its name in upper case.</param>
/// <param name="Text">The whole line.</param>
public readonly partial record struct MonitoredCommand(long At, string From, string Name, string Text)
{
    internal static MonitoredCommand Parse(long at, string line)
    {
        var parts = Line().Match(line);
        return new MonitoredCommand(at, parts.Groups[1].Value, parts.Groups[2].Value.ToUpperInvariant(), line);
    }

    // 1339518083.107412 [0 127.0.0.1:60866] "keys" "*"
    [GeneratedRegex(@"^\d+\.\d+ \[\d+ (.*?)\] ""([^""]*)""")]
    private static partial Regex Line();
}
