namespace Redis.Functional.Testing;

/// <summary>A server that runs for one test. Since 0.1.</summary>
/// <param name="config">How to connect to it.</param>
/// <param name="stop">Ends it; called once. Null: nothing needs to be ended.</param>
public sealed class RunningEngine(RedisConfig config, Func<ValueTask>? stop = null) : IAsyncDisposable
{
    private int _stopped;

    /// <summary>How to connect to it.</summary>
    public RedisConfig Config { get; } = config ?? new RedisConfig();

    /// <summary>
    /// False where the server belongs to others: then <see cref="TestServer.Flush"/> needs <see cref="TestServerOptions.MayFlush"/>. Default: true.
    /// </summary>
    public bool IsOwn { get; init; } = true;

    /// <summary>Ends it. May be called again; an exception of the function is ignored.</summary>
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
