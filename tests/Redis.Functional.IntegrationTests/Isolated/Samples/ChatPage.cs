using System.Text.Json;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The chat in one browser window, as somebody of that name uses it.</summary>
internal sealed class ChatPage
{
    private readonly ChromiumPage _page;

    private ChatPage(ChromiumPage page) => _page = page;

    public static async Task<ChatPage> OpenAsync(Chromium browser, string address, string name)
    {
        var page = await browser.OpenAsync($"{address}/?name={name}");
        await page.UntilAsync("document.querySelector('#state.joined') !== null", $"{name} is connected");
        return new ChatPage(page);
    }

    public Task SayAsync(string text) => _page.TypeAsync("#text", text);

    public Task ReadsAsync(string who, string text) => _page.UntilAsync($"{Conversation}.at(-1) === {Quoted($"{who}: {text}")}", $"'{text}' of {who} is read");

    /// <summary>Waits for a notice of that kind: its text.</summary>
    public async Task<string> NoticeAsync(string kind)
    {
        await _page.UntilAsync($"document.querySelector('li.notice.{kind}') !== null", $"a notice of the kind '{kind}'");
        return (await _page.EvaluateAsync($"document.querySelector('li.notice.{kind}').textContent")).GetString()!;
    }

    public async Task<string[]> ConversationAsync() => (await _page.EvaluateAsync(Conversation)).Deserialize<string[]>()!;

    public async Task<string[]> NoticesAsync() =>
        (await _page.EvaluateAsync("[...document.querySelectorAll('li.notice')].map(item => item.className)")).Deserialize<string[]>()!;

    public Task<byte[]> ScreenshotAsync() => _page.ScreenshotAsync(720, 430);

    public void HasNoProblems() => Assert.Empty(_page.Problems);

    private const string Conversation = "[...document.querySelectorAll('li.said')].map(item => [...item.children].map(part => part.textContent).join(': '))";

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
