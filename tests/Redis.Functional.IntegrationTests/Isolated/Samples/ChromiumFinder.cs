namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>Finds the browser of the machine: <c>CHROMIUM</c> (a path or a name), then the usual names on PATH. Installs nothing.</summary>
internal static class ChromiumFinder
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The path.</summary>
    /// <exception cref="InvalidOperationException">No browser was found; the message says what to install.</exception>
    public static string Find() => Find(Environment.GetEnvironmentVariable);

    /// <summary>As <see cref="Find()"/>, with the given environment.</summary>
    public static string Find(Func<string, string?> environment)
    {
        string[] names = environment("CHROMIUM") is { Length: > 0 } chosen ? [chosen] : Names;
        var folders = (environment("PATH") ?? "").Split(Path.PathSeparator);
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                "No Chromium was found. Install one (eng/chromium ensure does it; Debian: apt-get install chromium; Fedora: dnf install chromium; "
                + "macOS: brew install --cask chromium), or set CHROMIUM to the path of a Chromium or Chrome.");
    }
}
