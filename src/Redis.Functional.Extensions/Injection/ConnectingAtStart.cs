using Microsoft.Extensions.Hosting;
using Redis.Functional.Exceptions;

namespace Redis.Functional.Extensions;

/// <summary>Connects a client when the host starts, before its other services start.</summary>
/// <param name="client">Finds the client.</param>
/// <param name="isRequired">Ends the start when it cannot connect.</param>
internal sealed class ConnectingAtStart(Func<RedisClient> client, bool isRequired) : IHostedLifecycleService
{
    /// <inheritdoc/>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var connected = await client().Reconnect(cancellationToken).ConfigureAwait(false);

        // A host knows no other way to be told that the start has failed.
        if (isRequired) connected.OrThrow();
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
