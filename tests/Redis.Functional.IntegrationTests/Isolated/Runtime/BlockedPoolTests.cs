using System.Globalization;
using System.Text.RegularExpressions;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>Calls end by their deadlines, and locks are lost by theirs, although the thread pool of their process is blocked.</summary>
[Trait("Load", "Waits")]
public sealed partial class BlockedPoolTests
{
    private const double Overrun = 250;

    // A moment of zero: connections for leases are still being made when the pool is blocked.
    [Theory]
    [InlineData("shared", "wait", 0)]
    [InlineData("shared", "refuse", 150)]
    [InlineData("pooled", "wait", 150)]
    [InlineData("pooled", "refuse", 0)]
    public async Task Every_kind_of_call_ends_by_its_deadline(string kind, string window, int moment)
    {
        await using var server = ScriptServer.Start(new[] { "GET", "INCR", "MULTI", "WATCH", "EVALSHA", "EVAL", "BLPOP", "SUBSCRIBE" }.Aggregate(ServerScript.Default, static (script, command) => script.On(command, ScriptReply.Nothing)));
        using var lateness = new Lateness();
        using var process = await ClientProcesses.StartAsync(Announcement(), $"redis://{server.Host}:{server.Port}?connectTimeout=30s", kind, "deadlines", window, moment.ToString(CultureInfo.InvariantCulture));
        await Eventually.TrueAsync(() => Measured().IsMatch(process.Output), "it has measured", TimeSpan.FromSeconds(30));
        var measured = Measured().Match(process.Output);
        Figures.Report("R7", $"thread pool blocked {moment} ms after the calls, {kind}, {window}: the latest of ten kinds of call ended {measured.Groups[1].Value} ms after its deadline ({measured.Groups[2].Value.Trim()}; machine late {lateness.Worst:0} ms)");
        Assert.True(double.Parse(measured.Groups[1].Value, CultureInfo.InvariantCulture) <= lateness.Allowing(Overrun), measured.Value);
    }

    [Theory]
    [InlineData("shared")]
    [InlineData("pooled")]
    public async Task The_loss_of_a_lock_is_told_in_time(string kind)
    {
        await using var server = await RedisServer.StartAsync();
        using var lateness = new Lateness();
        using var process = await ClientProcesses.StartAsync(Announcement(), $"{server.Url}?connectTimeout=30s", kind, "losses");
        await Eventually.TrueAsync(() => Lost().IsMatch(process.Output), "it has measured", TimeSpan.FromSeconds(30));
        var measured = Lost().Match(process.Output);
        Figures.Report("R7", $"thread pool blocked while a lock of 2 s runs out, {kind}: the token is cancelled {measured.Groups[1].Value} ms after the margin began, its callback runs after {measured.Groups[2].Value} ms, the completion ends after {measured.Groups[3].Value} ms (machine late {lateness.Worst:0} ms)");
        Assert.Equal("Lost", measured.Groups[4].Value);
        foreach (var late in new[] { measured.Groups[1].Value, measured.Groups[2].Value, measured.Groups[3].Value }) Assert.InRange(double.Parse(late, CultureInfo.InvariantCulture), -1, lateness.Allowing(Overrun));
    }

    [GeneratedRegex("calling (now)")]
    private static partial Regex Announcement();

    [GeneratedRegex("deadlines: (\\S+) ms: (.*)")]
    private static partial Regex Measured();

    [GeneratedRegex("losses: (\\S+) ms, (\\S+) ms, (\\S+) ms: (\\w+)")]
    private static partial Regex Lost();
}
