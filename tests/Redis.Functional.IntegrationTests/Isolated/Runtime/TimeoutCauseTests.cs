using System.Globalization;
using System.Text.RegularExpressions;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>A timeout tells a slow server from a process that could not send or read.</summary>
[Trait("Load", "Waits")]
public sealed partial class TimeoutCauseTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(600);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_does_not_reply_is_the_cause(bool isPooled)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server) with { CommandTimeout = Limit, Pool = isPooled ? new() : null });
        await client.Run(Set("canary-key", "CANARY")).Right();
        using var lateness = new Lateness();
        server.Stop();

        var late = Assert.IsType<RedisError.Timeout>(await client.Run(Set("canary-key", "CANARY")).Left());

        server.Continue();
        var cause = late.Cause!;
        Assert.InRange(cause.Sent!.Value.TotalMilliseconds, 550, lateness.Allowing(Limit.TotalMilliseconds + 100));
        Assert.InRange(cause.SinceLastReply!.Value, cause.Sent.Value - TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(1));
        Assert.Equal((TimeSpan.Zero, 1, false), (cause.Queued, cause.CommandsInFlight, cause.HasUnreadReplies));
        Assert.InRange(cause.TimersLate.TotalMilliseconds, 0, lateness.Allowing(50));
        Assert.Matches("^No reply within 600 ms\\. The request was sent at once and waited \\d+ ms for its reply\\. The connection had 1 command \\(\\d+ bytes\\) in flight; the last reply had arrived \\d+ ms before\\. The timers of this process were ", late.Message);
        Assert.DoesNotContain("canary", late.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_full_window_is_the_cause()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server) with { CommandTimeout = Limit, MaxInFlightCommands = 2 });
        await client.Run(Get("k")).Right();
        server.Stop();
        var others = new[] { client.Run(Get("k")).AsTask(), client.Run(Get("k")).AsTask() };

        var late = Assert.IsType<RedisError.Timeout>(await client.Run(Get("k")).Left());

        server.Continue();
        await Task.WhenAll(others);
        Assert.Equal(Delivery.NotSent, late.Delivery);
        Assert.Equal((null, 2), (late.Cause!.Sent, late.Cause.CommandsInFlight));
        Assert.Matches("^No room in the window within 600 ms\\. The request waited \\d+ ms and was not sent\\. The connection had 2 commands ", late.Message);
    }

    [Theory]
    [InlineData("shared")]
    [InlineData("pooled")]
    public async Task A_blocked_thread_pool_is_the_cause(string kind)
    {
        await using var server = await RedisServer.StartAsync();
        using var process = await ClientProcesses.StartAsync(Announcement(), server.Url, kind, "late", "300");

        Assert.Contains("Bytes from the server had arrived that this process had not read: its thread pool was blocked", await EndOf(process), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shared")]
    [InlineData("pooled")]
    public async Task A_frozen_process_is_the_cause(string kind)
    {
        await using var server = await RedisServer.StartAsync();
        using var process = await ClientProcesses.StartAsync(Announcement(), server.Url, kind, "late", "6000");
        process.Stop();
        await Task.Delay(2 * Limit + Limit);
        process.Continue();

        var late = FrozenFor().Match(await EndOf(process));
        Assert.True(late.Success, process.Output);
        Assert.InRange(double.Parse(late.Groups[1].Value, CultureInfo.InvariantCulture), 1_000, 60_000);
    }

    private static async Task<string> EndOf(AnnouncingProcess process)
    {
        await Eventually.TrueAsync(() => process.Output.Contains("ended:", StringComparison.Ordinal), "the call has ended", TimeSpan.FromSeconds(30));
        return process.Output;
    }

    [GeneratedRegex("calling (now)")]
    private static partial Regex Announcement();

    [GeneratedRegex("The timers of this process were up to (\\S+) ms late: it was stopped or had no processor\\.")]
    private static partial Regex FrozenFor();
}
