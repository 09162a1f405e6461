using System.Globalization;
using System.Text.RegularExpressions;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>
/// A client that cannot run for a while, because its process is frozen or its thread pool starved, must not take its own silence for the server's: no
/// connection is lost, and no call but at its deadline. <c>REDIS_FUNCTIONAL_FREEZES</c> is the number of freezes.
/// </summary>
[Trait("Load", "Waits")]
public sealed partial class FrozenClientTests
{
    private const int Callers = 8;
    private static readonly TimeSpan Freeze = TimeSpan.FromSeconds(2.5);
    private static readonly int Freezes = int.Parse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_FREEZES") ?? "2", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("shared")]
    [InlineData("pooled")]
    public async Task A_frozen_process_loses_no_connection(string kind)
    {
        await using var server = await RedisServer.StartAsync();
        using var process = await StartAsync(server, kind);
        var before = await Connections(server);
        for (var freeze = 0; freeze < Freezes; freeze++)
        {
            await Counts(server);
            process.Stop();
            await Task.Delay(Freeze);
            process.Continue();
        }

        await Ends(server, process, before, $"process stopped for {Freeze.TotalSeconds} s, {Freezes} times, {kind}");
    }

    [Theory]
    [InlineData("shared")]
    [InlineData("pooled")]
    public async Task A_starved_thread_pool_loses_no_connection(string kind)
    {
        await using var server = await RedisServer.StartAsync();
        using var process = await StartAsync(server, kind);
        var before = await Connections(server);
        await Counts(server);
        await server.CliAsync("SET", "starve", "4000");

        await Ends(server, process, before, $"thread pool blocked for 4 s, {kind}");
    }

    // Waits until it goes on calling, and lets it end.
    private static async Task Ends(RedisServer server, AnnouncingProcess process, string[] before, string what)
    {
        await Eventually.TrueAsync(async () => (await server.CliAsync("EXISTS", "starve")).Trim() == "0", "it has read what to do");
        await Counts(server);
        var after = await Connections(server);
        await server.CliAsync("SET", "over", "1");
        await Eventually.TrueAsync(() => process.Output.Contains("tally:", StringComparison.Ordinal), "it has ended", TimeSpan.FromSeconds(30));
        var tally = process.Output.Split('\n').Last(static line => line.StartsWith("tally:", StringComparison.Ordinal));

        Figures.Report("R2", $"{what}, {Callers} callers: {before.Except(after).Count()} of {before.Length} connections lost; {tally}");
        Assert.Equal(before, after);
        Assert.True(tally.Contains(" 0 others", StringComparison.Ordinal), tally);
    }

    // All callers have counted on: the calls that waited have ended.
    private static async Task Counts(RedisServer server)
    {
        var keys = Enumerable.Range(0, Callers).Select(static n => $"counter:{n}").Prepend("MGET").ToArray();
        var before = await server.CliLinesAsync(keys);
        await Eventually.TrueAsync(async () => Enumerable.Zip(before, await server.CliLinesAsync(keys), static (was, now) => was != now).All(static moved => moved), "all callers go on", TimeSpan.FromSeconds(30));
    }

    private static async Task<string[]> Connections(RedisServer server) =>
        [.. (await server.CliAsync("CLIENT", "LIST")).Split('\n').Where(static line => line.Contains(" name=under-test ", StringComparison.Ordinal)).Select(static line => line.Split(' ')[0]).Order()];

    private static Task<AnnouncingProcess> StartAsync(RedisServer server, string kind) =>
        ClientProcesses.StartAsync(Announcement(), $"{server.Url}?connectTimeout=30s", kind, Callers.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("calling (now)")]
    private static partial Regex Announcement();
}
