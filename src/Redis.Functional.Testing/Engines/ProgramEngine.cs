using LanguageExt;

namespace Redis.Functional.Testing;

/// <summary>A server program as a process of its own, on a Unix socket in a folder of its own.</summary>
internal sealed class ProgramEngine(string? path) : ITestEngine
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);
    private static readonly string[] Names = ["redis-server", "valkey-server"];

    public string Name => path is null ? "redis-server or valkey-server on PATH" : path;

    public Feature Lacks => Feature.None;

    public async ValueTask<Either<RedisError, RunningEngine>> Start(CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows()) return Missing("A server program can be started on Linux and macOS only.");
        var program = path ?? OnPath();
        if (program is null) return Missing("Neither redis-server nor valkey-server is on PATH.");
        if (!File.Exists(program)) return Missing($"The program {program} does not exist.");
        var begun = ServerProcess.Begin(program);
        if (!begun.TryGetValue(out var process, out var error)) return error;
        var failure = await Listening(process, cancellationToken).ConfigureAwait(false);
        if (failure is null) return new RunningEngine(new RedisConfig { Endpoint = new RedisEndpoint.Unix(process.Socket) }, process.DisposeAsync);
        await process.DisposeAsync().ConfigureAwait(false);
        return failure;
    }

    private static async ValueTask<RedisError?> Listening(ServerProcess process, CancellationToken token)
    {
        var time = TimeProvider.System;
        var begun = time.GetTimestamp();
        while (!process.Listens)
        {
            if (process.HasExited) return Missing($"{process.Program} exited during startup: {await process.LastWords().ConfigureAwait(false)}.");
            if (time.GetElapsedTime(begun) > StartLimit) return Missing($"{process.Program} did not listen within {StartLimit.TotalSeconds} s.");
            await Task.Delay(Pause, time, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (token.IsCancellationRequested) return new RedisError.Client.Cancelled(Delivery.NotSent);
        }
        return null;
    }

    private static string? OnPath() => (
        from name in Names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        where folder.Length > 0
        let file = Path.Combine(folder, name)
        where File.Exists(file)
        select file).FirstOrDefault();

    private static RedisError Missing(string what) => new RedisError.Client.Unsupported(what);
}
