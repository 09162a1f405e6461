namespace Redis.Functional.Testing;

/// <summary>A server that runs for one test.</summary>
/// <param name="config">The settings for clients of the server.</param>
/// <param name="stop">Stops the server; called once. Null: nothing needs to be stopped.</param>
/// <remarks>Since 0.1.</remarks>
public sealed class RunningEngine(RedisConfig config, Func<ValueTask>? stop = null) : IAsyncDisposable
{
    private int _stopped;

    /// <summary>The settings for clients of the server.</summary>
    public RedisConfig Config { get; } = config ?? new RedisConfig();

    /// <summary>Whether the server is owned by the test.</summary>
    /// <remarks>If not, <see cref="TestServer.Flush"/> requires <see cref="TestServerOptions.MayFlush"/>. Default: true.</remarks>
    public bool IsOwn { get; init; } = true;

    /// <summary>Stops the server.</summary>
    /// <remarks>May be called several times; an exception of the function is ignored.</remarks>
    public async ValueTask DisposeAsync()
    {
        if (stop is null || Interlocked.Exchange(ref _stopped, 1) != 0) return;
        try
        {
            await stop().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // the test is over, and whatever it found counts more
        }
    }
}
