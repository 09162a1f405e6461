using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Redis.Functional.TestKit;

/// <summary>A real browser without a window, with a profile of its own, driven by the DevTools protocol. Killed on dispose.</summary>
public sealed partial class Chromium : IAsyncDisposable
{
    // A first start on a busy machine.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--remote-debugging-port=0",
    ];

    private readonly AnnouncingProcess process;
    private readonly string profile;
    private readonly DevToolsConnection connection;

    private Chromium(AnnouncingProcess process, string profile, DevToolsConnection connection) =>
        (this.process, this.profile, this.connection) = (process, profile, connection);

    public int Pid => process.Pid;

    /// <exception cref="InvalidOperationException">No browser was found, or it did not start; the message says what to do.</exception>
    public static async Task<Chromium> StartAsync()
    {
        var program = ChromiumFinder.Find();
        var folder = Directory.CreateTempSubdirectory("chromium-").FullName;
        AnnouncingProcess? started = null;
        try
        {
            var start = new ProcessStartInfo(program, [.. Arguments, $"--user-data-dir={folder}", "about:blank"]);
            started = await AnnouncingProcess.StartAsync(start, Announcement(), Limit).ConfigureAwait(false);
            return new Chromium(started, folder, await DevToolsConnection.ConnectAsync(started.Announced).ConfigureAwait(false));
        }
        catch
        {
            started?.Dispose();
            await RemoveAsync(folder).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A new page at that address, in a window of its own, loaded.</summary>
    public Task<ChromiumPage> OpenAsync(string address) => ChromiumPage.OpenAsync(connection, address);

    public async ValueTask DisposeAsync()
    {
        process.Dispose();
        await connection.DisposeAsync().ConfigureAwait(false);
        await RemoveAsync(profile).ConfigureAwait(false);
    }

    // Its helper processes write for a moment longer than it lives.
    private static Task RemoveAsync(string folder) => Eventually.TrueAsync(
        () =>
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (DirectoryNotFoundException)
            {
                return true;
            }
            catch (IOException)
            {
                return false;
            }

            return true;
        },
        $"{folder} is removed");

    [GeneratedRegex("DevTools listening on (ws://.+)", RegexOptions.None, 1_000)]
    private static partial Regex Announcement();
}
