using System.Text.Json;
using System.Text.Json.Nodes;

namespace Redis.Functional.TestKit;

/// <summary>One page of a <see cref="Chromium"/>: what a user does there, and what is seen there.</summary>
public sealed class ChromiumPage
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly DevToolsConnection connection;
    private readonly string session;

    private ChromiumPage(DevToolsConnection connection, string session) => (this.connection, this.session) = (connection, session);

    /// <summary>What scripts of the page threw and nobody caught.</summary>
    public IReadOnlyList<string> Problems => [.. connection.Events(session, "Runtime.exceptionThrown").Select(problem => problem.ToString())];

    /// <summary>The value of an expression of JavaScript, awaited when it is a promise.</summary>
    /// <exception cref="InvalidOperationException">It threw.</exception>
    public async Task<JsonElement> EvaluateAsync(string expression)
    {
        var outcome = await SendAsync("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true })
            .ConfigureAwait(false);
        return outcome.TryGetProperty("exceptionDetails", out var problem)
            ? throw new InvalidOperationException($"{expression}: {problem}")
            : outcome.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    /// <summary>Waits until an expression is true.</summary>
    /// <exception cref="TimeoutException">It did not come true; the message has the text of the page.</exception>
    public async Task UntilAsync(string expression, string expectation)
    {
        try
        {
            await Eventually.TrueAsync(
                async () => (await EvaluateAsync(expression).ConfigureAwait(false)).ValueKind == JsonValueKind.True, expectation, Limit).ConfigureAwait(false);
        }
        catch (TimeoutException error)
        {
            var text = await EvaluateAsync("document.body.innerText").ConfigureAwait(false);
            throw new TimeoutException($"{error.Message}; the page shows:\n{text}\n{string.Join('\n', Problems)}", error);
        }
    }

    /// <summary>Types into the element that the selector finds, as a keyboard does, and presses Enter.</summary>
    public async Task TypeAsync(string selector, string text)
    {
        _ = await EvaluateAsync($"document.querySelector({JsonSerializer.Serialize(selector)}).focus()").ConfigureAwait(false);
        _ = await SendAsync("Input.insertText", new() { ["text"] = text }).ConfigureAwait(false);
        foreach (var type in (string[])["keyDown", "keyUp"])
        {
            _ = await SendAsync(
                "Input.dispatchKeyEvent",
                new() { ["type"] = type, ["key"] = "Enter", ["code"] = "Enter", ["text"] = "\r", ["windowsVirtualKeyCode"] = 13 }).ConfigureAwait(false);
        }
    }

    /// <summary>What the page looks like in a window of that size: a PNG.</summary>
    public async Task<byte[]> ScreenshotAsync(int width, int height)
    {
        _ = await SendAsync(
            "Emulation.setDeviceMetricsOverride",
            new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false }).ConfigureAwait(false);
        var picture = await SendAsync("Page.captureScreenshot", new() { ["format"] = "png" }).ConfigureAwait(false);
        return picture.GetProperty("data").GetBytesFromBase64();
    }

    internal static async Task<ChromiumPage> OpenAsync(DevToolsConnection connection, string address)
    {
        var target = await connection.SendAsync("Target.createTarget", new() { ["url"] = "about:blank", ["newWindow"] = true }).ConfigureAwait(false);
        var attached = await connection.SendAsync(
            "Target.attachToTarget", new() { ["targetId"] = target.GetProperty("targetId").GetString(), ["flatten"] = true }).ConfigureAwait(false);
        var page = new ChromiumPage(connection, attached.GetProperty("sessionId").GetString()!);
        _ = await page.SendAsync("Runtime.enable").ConfigureAwait(false);

        // Only one window has the focus of the system; every page is to behave as if it had it.
        _ = await page.SendAsync("Emulation.setFocusEmulationEnabled", new() { ["enabled"] = true }).ConfigureAwait(false);
        var loading = await page.SendAsync("Page.navigate", new() { ["url"] = address }).ConfigureAwait(false);
        if (loading.TryGetProperty("errorText", out var error))
        {
            throw new InvalidOperationException($"{address}: {error}");
        }

        await page.UntilAsync("document.readyState === 'complete'", $"{address} is loaded").ConfigureAwait(false);
        return page;
    }

    private Task<JsonElement> SendAsync(string method, JsonObject? parameters = null) => connection.SendAsync(method, parameters, session);
}
