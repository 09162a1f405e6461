using LanguageExt;

namespace Redis.Functional.Testing;

// How a server is found and started.
public sealed partial class TestServer
{
    private const string Ways =
        "Put redis-server or valkey-server on PATH (the package redis-server or valkey of the system), or set REDIS_URL=redis://host:port to a server with an empty database.";

    /// <summary>Starts a server that meets the needs.</summary>
    /// <returns>Left: names the need that no engine meets, the reason for each engine, and what to do.</returns>
    /// <remarks>
    /// <para>The engine is <see cref="TestServerOptions.Engine"/>, or the server of REDIS_URL, or a program on PATH, or the embedded engine.</para>
    /// <para>If the server of REDIS_URL does not meet a need, the result is an error: no other engine is used instead.</para>
    /// </remarks>
    public static async ValueTask<Either<RedisError, TestServer>> Start(TestServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        var wanted = options ?? new TestServerOptions();
        var reasons = new List<string>();
        foreach (var engine in EnginesFor(wanted))
        {
            var started = await Start(engine, wanted, cancellationToken).ConfigureAwait(false);
            if (started.TryGetValue(out var server, out var error)) return server;
            if (error is RedisError.Client.Cancelled) return error;
            reasons.Add($"{engine.Name}: {error.Message}");
        }
        var needs = wanted.Needs == Feature.None ? "" : $" with {wanted.Needs}";
        return new RedisError.Client.Unsupported($"No test server is available{needs}. {string.Join(' ', reasons)} {Ways}");
    }

    private static IEnumerable<ITestEngine> EnginesFor(TestServerOptions options) =>
        options.Engine is UrlEngine url ? [options.MayFlush ? url.MayFlush : url]
        : options.Engine is { } engine ? [engine]
        : Environment.GetEnvironmentVariable("REDIS_URL") is { Length: > 0 } address ? [new UrlEngine(address, options.MayFlush)]
        : [Engines.OnPath, Engines.Embedded];

    private static async ValueTask<RedisResult<TestServer>> Start(ITestEngine engine, TestServerOptions options, CancellationToken token)
    {
        if ((engine.Lacks & options.Needs) is not Feature.None and var known) return Lacks(known);
        var started = RedisResult.FromEither(await engine.Start(token).ConfigureAwait(false));
        if (!started.TryGetValue(out var running, out var error)) return RedisResult.Error<TestServer>(error);
        var server = await Checked(running, options, token).ConfigureAwait(false);
        if (server.IsError) await running.DisposeAsync().ConfigureAwait(false);
        return server;
    }

    private static async ValueTask<RedisResult<TestServer>> Checked(RunningEngine running, TestServerOptions options, CancellationToken token)
    {
        if (!Configuring.Change(running.Config, options.Configure).TryGetValue(out var config, out var failed)) return RedisResult.Error<TestServer>(failed);
        var connected = RedisResult.FromEither(await RedisClient.Connect(ForControl(running.Config), token).ConfigureAwait(false));
        if (!connected.TryGetValue(out var control, out var error)) return RedisResult.Error<TestServer>(error);
        var asked = await ServerFeatures.Name(control, token).ConfigureAwait(false);
        if (asked.TryGetValue(out var name, out var refused))
        {
            var lacking = await ServerFeatures.Lacking(control, name, options.Needs, token).ConfigureAwait(false);
            if (lacking == Feature.None) return new TestServer(running, control, name, config, options.MayFlush);
            refused = Lacks(lacking).Error;
        }
        await control.DisposeAsync().ConfigureAwait(false);
        return RedisResult.Error<TestServer>(refused);
    }

    // Moving the time of many keys takes as long as it takes.
    private static RedisConfig ForControl(RedisConfig config) =>
        config with { WhenDisconnected = WhenDisconnected.Wait, CommandTimeout = TimeSpan.FromMinutes(1), ReadTimeout = TimeSpan.Zero };

    private static RedisResult<TestServer> Lacks(Feature features) =>
        RedisResult.Error<TestServer>(new RedisError.Client.Unsupported($"It lacks {features}."));
}
