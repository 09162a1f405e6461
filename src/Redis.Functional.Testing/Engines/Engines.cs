namespace Redis.Functional.Testing;

/// <summary>Ways to get a server for a test. Since 0.1.</summary>
public static class Engines
{
    /// <summary>
    /// The program <c>redis-server</c> or <c>valkey-server</c> on PATH, as a process of its own on a Unix socket in a folder of its own. Not on Windows. It
    /// ends with the test server, and with this process however that ends.
    /// </summary>
    public static ITestEngine OnPath { get; } = new ProgramEngine(null);

    /// <summary>The embedded engine of the package Redis.Functional.Testing.Garnet, in this process.</summary>
    public static ITestEngine Embedded { get; } = new EmbeddedEngine();

    /// <summary>As <see cref="OnPath"/>, for a program at this path.</summary>
    public static ITestEngine Program(string path) => new ProgramEngine(path ?? "");

    /// <summary>
    /// A server that runs already and may belong to others. The test server claims an empty database of it, never the first nor the one that the address names, and gives it
    /// back at the end; with <see cref="TestServerOptions.MayFlush"/> empty.
    /// </summary>
    public static ITestEngine Url(string url) => new UrlEngine(url, mayFlush: false);

    /// <summary>An engine of your own: a container, a server that a script starts.</summary>
    /// <param name="name">What it is, for messages.</param>
    /// <param name="start">Starts it. An exception becomes a Left.</param>
    /// <param name="lacks">What it is known to lack. Default: nothing.</param>
    public static ITestEngine Of(string name, Func<CancellationToken, Task<RunningEngine>> start, Feature lacks = Feature.None) =>
        new CustomEngine(name ?? "", start, lacks);
}
