namespace Redis.Functional.Testing;

/// <summary>The ways to get a server for a test.</summary>
/// <remarks>Since 0.1.</remarks>
public static class Engines
{
    /// <summary>An engine that runs <c>redis-server</c> or <c>valkey-server</c> from PATH as a separate process on a Unix socket.</summary>
    /// <remarks>Not on Windows. The process ends with the test server, and when this process ends, in whatever way.</remarks>
    public static ITestEngine OnPath { get; } = new ProgramEngine(null);

    /// <summary>The embedded engine of the package Redis.Functional.Testing.Garnet, in this process.</summary>
    public static ITestEngine Embedded { get; } = new EmbeddedEngine();

    /// <summary>Creates an engine as <see cref="OnPath"/> for a program at a path.</summary>
    public static ITestEngine Program(string path) => new ProgramEngine(path ?? "");

    /// <summary>Creates an engine for a running server that others may use.</summary>
    /// <remarks>
    /// The test server claims an empty database, never database 0 or the one that the address names. At the end it releases the database; with
    /// <see cref="TestServerOptions.MayFlush"/> it flushes it first.
    /// </remarks>
    public static ITestEngine Url(string url) => new UrlEngine(url, mayFlush: false);

    /// <summary>Creates an engine from a function, such as for a container or a server that a script starts.</summary>
    /// <param name="name">The name for messages.</param>
    /// <param name="start">Starts the server. An exception becomes a Left.</param>
    /// <param name="lacks">The features that it is known to lack. Default: none.</param>
    public static ITestEngine Of(string name, Func<CancellationToken, Task<RunningEngine>> start, Feature lacks = Feature.None) =>
        new CustomEngine(name ?? "", start, lacks);
}
