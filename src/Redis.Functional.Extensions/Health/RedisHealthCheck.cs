using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Extensions;

/// <summary>Asks the servers through the client whether they reply, and a cluster whether it serves all slots.</summary>
/// <param name="client">The client that the application uses.</param>
/// <param name="options">The limits.</param>
/// <param name="begun">The clients whose first connection a check has waited for.</param>
internal sealed class RedisHealthCheck(RedisClient client, RedisHealthOptions options, ConditionalWeakTable<RedisClient, object> begun) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var time = client.Config.TimeProvider;
        await Begin(time, cancellationToken).ConfigureAwait(false);
        var start = time.GetTimestamp();
        using var limit = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        var asked = await client.Run(Ping().OnPrimaries(), either.Token).ConfigureAwait(false);
        var latency = time.GetElapsedTime(start);
        var data = Data(latency);
        if (!asked.TryGetValue(out var outcomes, out var refusal)) return Failed(refusal, limit.IsCancellationRequested, data);
        var errors = outcomes.SelectMany(static one => one.Outcome.LeftToSeq()).ToArray();
        if (errors.Length > 0 && errors.Length == outcomes.Count) return Failed(errors[0], limit.IsCancellationRequested, data);
        if (errors.Length > 0)
        {
            Describe(errors[0], data);
            return HealthCheckResult.Degraded(string.Create(CultureInfo.InvariantCulture, $"{errors.Length} of {outcomes.Count} primaries did not reply."), data: data);
        }

        return await LacksSlots(either.Token).ConfigureAwait(false) ? HealthCheckResult.Degraded("The cluster does not serve all slots.", data: data)
            : latency > options.Slow ? HealthCheckResult.Degraded(string.Create(CultureInfo.InvariantCulture, $"The reply took {latency.TotalMilliseconds:0} ms."), data: data)
            : HealthCheckResult.Healthy(data: data);
    }

    // A client that was never used has only begun to connect. Later checks do not connect it.
    private async ValueTask Begin(TimeProvider time, CancellationToken token)
    {
        if (client.IsConnected || begun.TryGetValue(client, out _)) return;
        using var limit = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, limit.Token);
        _ = await client.Reconnect(either.Token).ConfigureAwait(false);
        begun.TryAdd(client, client);
    }

    private HealthCheckResult Failed(RedisError error, bool isTooLate, Dictionary<string, object> data)
    {
        Describe(error, data);
        return IsLoading(error) ? HealthCheckResult.Degraded("The server is loading its data.", data: data)
            : HealthCheckResult.Unhealthy(
                isTooLate ? string.Create(CultureInfo.InvariantCulture, $"No reply within {options.Timeout.TotalMilliseconds:0} ms.") : $"The server did not reply: {KindOf(error)}.",
                data: data);
    }

    // A server that loads refuses the handshake too; the error of the client that is not connected then quotes its reply.
    private static bool IsLoading(RedisError error) =>
        error is RedisError.Server { Code: "LOADING" } || (error is RedisError.Connection connection && connection.Detail.Contains(": LOADING ", StringComparison.Ordinal));

    // Never the text of an error, and no exception: reports are shown to others than the log.
    private static void Describe(RedisError error, Dictionary<string, object> data)
    {
        data["delivery"] = error.Delivery.ToString();
        data["error"] = KindOf(error);
        if (error.Context.Node is { } node) data["node"] = node;
    }

    private static string KindOf(RedisError error) => error switch
    {
        RedisError.Server server => server.Code,
        RedisError.Connection connection => $"Connection.{connection.Fault}",
        _ => error.GetType().Name,
    };

    private async ValueTask<bool> LacksSlots(CancellationToken token)
    {
        if (client.Target is not ClusterConfig) return false;
        var state = await client.Run(ClusterInfo(), token).ConfigureAwait(false);
        return state.TryGetValue(out var cluster, out _) && (!cluster.IsOk || cluster.SlotsFailed > 0);
    }

    private Dictionary<string, object> Data(TimeSpan latency)
    {
        var pool = client.Node.PoolStatistics;
        return new()
        {
            ["latency_ms"] = latency.TotalMilliseconds,
            ["connected"] = client.IsConnected,
            ["in_flight"] = client.Nodes.Sum(static node => node.InFlightCommands),
            ["pool_used"] = pool.InUse,
            ["pool_idle"] = pool.Idle,
            ["pool_waiting"] = pool.Waiting,
        };
    }
}
