using Microsoft.Playwright;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The browser of the machine without a window, driven by Playwright, which downloads none. Ends on dispose.</summary>
internal sealed class ChatBrowser : IAsyncDisposable
{
    // A first start on a busy machine.
    private const float StartMilliseconds = 90_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private ChatBrowser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <exception cref="InvalidOperationException">No browser was found; the message says what to install.</exception>
    public static async Task<ChatBrowser> StartAsync()
    {
        var program = ChromiumFinder.Find();
        var playwright = await Playwright.CreateAsync();
        try
        {
            return new ChatBrowser(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Timeout = StartMilliseconds }));
        }
        catch
        {
            playwright.Dispose();
            throw;
        }
    }

    /// <summary>A page with a session and a window of its own.</summary>
    public Task<IPage> NewPageAsync(int width, int height) => _browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height } });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
