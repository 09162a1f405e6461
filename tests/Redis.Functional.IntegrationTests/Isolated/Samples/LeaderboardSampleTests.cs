using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The program samples/Leaderboard, as it was built beside these tests, in a real browser.</summary>
[Trait("Load", "Waits")]
public sealed class LeaderboardSampleTests
{
    private const float LimitMilliseconds = 60_000;

    [Fact]
    public async Task Points_that_one_browser_gives_are_seen_in_another_also_after_Redis_was_away()
    {
        await using var server = await RedisServer.StartAsync();
        using var site = await SampleSite.StartAsync("Leaderboard", server.Url);
        await using var browser = await ChatBrowser.StartAsync();
        var (giving, watching) = (await Open(browser, site.Announced), await Open(browser, site.Announced));

        await Give(giving, "Ada", 10);
        await Give(giving, "Bob", 25);
        await Shows(watching, "1 Bob 25", "2 Ada 10");
        await Give(giving, "Ada", 20);
        await Shows(watching, "1 Ada 30", "2 Bob 25");
        await Give(giving, "<b>Eve</b>", 1);
        await Shows(watching, "1 Ada 30", "2 Bob 25", "3 <b>Eve</b> 1");

        GuidePicture.Accept("leaderboard.png", await watching.ScreenshotAsync());

        // One subscriber for both browsers.
        Assert.Equal("1", (await server.CliAsync("PUBSUB", "NUMSUB", "board:main:changes")).Split(' ', '\n')[^1]);
        using var http = new HttpClient { BaseAddress = new Uri(site.Announced) };
        Assert.Equal(HttpStatusCode.BadRequest, (await http.PostAsJsonAsync("/points", new { player = "Ada", points = 1_001 })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await http.PostAsJsonAsync("/points", new { player = new string('x', 41), points = 1 })).StatusCode);

        server.Kill();
        await giving.Locator("#player").FillAsync("Ada");
        await giving.Locator("button").ClickAsync();
        await Assertions.Expect(giving.Locator("#state")).Not.ToHaveClassAsync("live", new() { Timeout = LimitMilliseconds });
        await server.RestartAsync();
        await Eventually.TrueAsync(async () => (await http.PostAsJsonAsync("/points", new { player = "Carol", points = 7 })).IsSuccessStatusCode, "points are counted again");
        await Assertions.Expect(watching.Locator("#rows")).ToContainTextAsync("Carol", new() { Timeout = LimitMilliseconds });
    }

    private static async Task<IPage> Open(ChatBrowser browser, string address)
    {
        var page = await browser.NewPageAsync(560, 320);
        page.SetDefaultTimeout(LimitMilliseconds);
        await page.GotoAsync(address);
        await page.Locator("#state.live").WaitForAsync();
        return page;
    }

    private static async Task Give(IPage page, string player, int points)
    {
        await page.Locator("#player").FillAsync(player);
        await page.Locator("#points").FillAsync($"{points}");
        await page.Locator("button").ClickAsync();
        await Assertions.Expect(page.Locator("#rows")).ToContainTextAsync(player, new() { Timeout = LimitMilliseconds });
    }

    private static Task Shows(IPage page, params string[] rows) => Eventually.TrueAsync(
        async () =>
        {
            var shown = await page.Locator("#rows tr").EvaluateAllAsync<string[]>("lines => lines.map(line => [...line.children].map(cell => cell.textContent).join(' '))");
            return rows.SequenceEqual(shown);
        },
        $"the table shows {string.Join("; ", rows)}");
}
