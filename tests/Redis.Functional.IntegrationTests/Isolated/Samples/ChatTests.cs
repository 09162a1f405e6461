using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The web chat, used in a real browser.</summary>
[Trait("Load", "Waits")]
public sealed class ChatTests
{
    [Fact]
    public async Task Two_browsers_talk_over_one_subscriber_connection_and_see_its_gap()
    {
        await using var server = await RedisServer.StartAsync();
        using var site = await SampleSite.StartAsync("Chat", server.Url);
        await using var browser = await ChatBrowser.StartAsync();
        var ada = await ChatPage.OpenAsync(browser, site.Announced, "Ada");
        var bob = await ChatPage.OpenAsync(browser, site.Announced, "Bob");
        ChatPage[] both = [ada, bob];

        await Talk(ada, "Ada", "Good morning, Bob. Did the build pass?", both);
        await Talk(bob, "Bob", "All of it. I am about to kill a connection.", both);
        Assert.Single(await Subscribers(server));
        Assert.Equal("1", await server.CliAsync("CLIENT", "KILL", "TYPE", "pubsub"));
        foreach (var page in both) Assert.StartsWith("Messages may be missing between ", await page.NoticeAsync("gap"), StringComparison.Ordinal);

        await Talk(bob, "Bob", "Done. Do you still hear me?", both);
        await Talk(ada, "Ada", "Yes, and I see when it was.", both);
        Assert.Single(await Subscribers(server));
        foreach (var page in both)
        {
            Assert.Equal(
                [
                    "Ada: Good morning, Bob. Did the build pass?", "Bob: All of it. I am about to kill a connection.",
                    "Bob: Done. Do you still hear me?", "Ada: Yes, and I see when it was.",
                ],
                await page.ConversationAsync());
            Assert.Equal(["notice gap"], await page.NoticesAsync());
            page.HasNoProblems();
        }

        GuidePicture.Accept("chat.png", await ada.ScreenshotAsync());
    }

    [Fact]
    public async Task A_browser_is_told_that_Redis_is_away_and_goes_on_when_it_is_back()
    {
        await using var server = await RedisServer.StartAsync();
        using var site = await SampleSite.StartAsync("Chat", server.Url);
        await using var browser = await ChatBrowser.StartAsync();
        var ada = await ChatPage.OpenAsync(browser, site.Announced, "Ada");
        var bob = await ChatPage.OpenAsync(browser, site.Announced, "Bob");

        server.Kill();
        foreach (var page in (ChatPage[])[ada, bob]) Assert.StartsWith("Redis does not answer.", await page.NoticeAsync("away"), StringComparison.Ordinal);
        await ada.SayAsync("Is anybody there?");
        Assert.StartsWith("Not sent: ", await ada.NoticeAsync("unsent"), StringComparison.Ordinal);

        await server.RestartAsync();
        foreach (var page in (ChatPage[])[ada, bob])
        {
            await page.NoticeAsync("back");
            await page.NoticeAsync("gap");
        }

        await Talk(ada, "Ada", "There you are.", ada, bob);
        Assert.Equal(["Ada: There you are."], await bob.ConversationAsync());
        Assert.Single(await Subscribers(server));
    }

    [Fact]
    public async Task A_browser_that_does_not_read_is_told_how_much_it_missed()
    {
        const int Messages = 15_000;
        await using var server = await RedisServer.StartAsync(new() { Config = ["client-output-buffer-limit pubsub 0 0 0"] });
        using var site = await SampleSite.StartAsync("Chat", server.Url);
        await using var publisher = await Clients.Connect(Clients.Config(server));
        await using var browser = await SlowBrowser.OpenAsync(site.Announced, "lobby");
        Assert.Equal("joined", (await browser.NextAsync()).Kind);

        // 22 MB: more than the system keeps for a connection that nobody reads
        var text = new string('x', 1_500);
        foreach (var part in Enumerable.Range(1, Messages).Chunk(1_000))
        {
            (await publisher.Run(Pipeline.Traverse(part, n => Publish("chat:lobby", $$"""{"who":"{{n}}","text":"{{text}}"}""")))).Right();
        }

        var (read, missed, line) = (0L, 0L, default(SlowBrowser.Line));
        while (line.Who != $"{Messages}")
        {
            line = await browser.NextAsync();
            if (line.Kind == "said") read++;
            else missed += line.Count;
        }

        Figures.Report("chat", $"{Messages} messages for a browser that does not read: {read} kept on the way, {missed} told as left out");
        Assert.InRange(missed, 1, Messages - 1);
        Assert.Equal(Messages, read + missed);
    }

    [Fact]
    public async Task Without_a_server_it_says_what_to_do()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => SampleSite.StartAsync("Chat", $"redis://127.0.0.1:{FreePorts.Next()}"));
        Assert.Contains("exit code 1", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Is a server running there?", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_browser_the_failure_says_what_to_install()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => ChromiumFinder.Find(name => name == "PATH" ? SampleProgram.Root : null));
        Assert.Contains("apt-get install chromium", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task Talk(ChatPage speaker, string who, string text, params ChatPage[] pages)
    {
        await speaker.SayAsync(text);
        foreach (var page in pages) await page.ReadsAsync(who, text);
    }

    private static async Task<string[]> Subscribers(RedisServer server) =>
        [.. (await server.CliAsync("CLIENT", "LIST")).Split('\n').Where(line => line.Contains(" name=chat ", StringComparison.Ordinal) && line.Contains(" sub=1 ", StringComparison.Ordinal))];
}
