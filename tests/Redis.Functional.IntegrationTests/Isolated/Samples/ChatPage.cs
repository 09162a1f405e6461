using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The chat in one browser window, used by a person of the given name.</summary>
internal sealed class ChatPage
{
    private const float LimitMilliseconds = 60_000;

    private readonly IPage _page;
    private readonly ConcurrentQueue<string> _problems = new();

    private ChatPage(IPage page)
    {
        _page = page;
        _page.SetDefaultTimeout(LimitMilliseconds);
        _page.PageError += (_, problem) => _problems.Enqueue(problem);
    }

    public static async Task<ChatPage> OpenAsync(ChatBrowser browser, string address, string name)
    {
        var chat = new ChatPage(await browser.NewPageAsync(720, 430));
        await chat._page.GotoAsync($"{address}/?name={name}");
        await chat._page.Locator("#state.joined").WaitForAsync();
        return chat;
    }

    public async Task SayAsync(string text)
    {
        var input = _page.Locator("#text");
        await input.FillAsync(text);
        await input.PressAsync("Enter");
    }

    /// <summary>Waits until the last message is this one.</summary>
    public async Task ReadsAsync(string who, string text)
    {
        var last = _page.Locator("li.said").Last;
        await Assertions.Expect(last.Locator("span")).ToHaveTextAsync(text, new() { Timeout = LimitMilliseconds });
        await Assertions.Expect(last.Locator("b")).ToHaveTextAsync(who, new() { Timeout = LimitMilliseconds });
    }

    /// <summary>Waits for a notice of that kind and returns its text.</summary>
    public async Task<string> NoticeAsync(string kind) => await _page.Locator($"li.notice.{kind}").First.TextContentAsync() ?? "";

    public Task<string[]> ConversationAsync() => _page.Locator("li.said")
        .EvaluateAllAsync<string[]>("items => items.map(item => [...item.children].map(part => part.textContent).join(': '))");

    public Task<string[]> NoticesAsync() => _page.Locator("li.notice").EvaluateAllAsync<string[]>("items => items.map(item => item.className)");

    public Task<byte[]> ScreenshotAsync() => _page.ScreenshotAsync();

    public void HasNoProblems() => Assert.Empty(_problems);
}
