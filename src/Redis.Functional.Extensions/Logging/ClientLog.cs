using Microsoft.Extensions.Logging;

namespace Redis.Functional.Extensions;

/// <summary>
/// Logs the events of a client: the first failed attempt to reach a server as a warning, and those that follow at the level Debug, at most one a second. Events
/// come one after the other.
/// </summary>
/// <param name="logger">The logger.</param>
/// <param name="client">The name of the client.</param>
/// <param name="time">The clock for the limit.</param>
internal sealed partial class ClientLog(ILogger logger, string client, TimeProvider time)
{
    internal const string Category = "Redis.Functional";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Dictionary<string, long> _unreached = [];
    private readonly Dictionary<string, long> _lost = [];

    internal void Write(ClientEvent happened)
    {
        switch (happened)
        {
            case ClientEvent.Connected connected:
                _unreached.Remove(connected.Node);
                LogConnected(client, connected.Node, connected.Protocol, connected.Version, connected.Took.TotalMilliseconds);
                break;
            case ClientEvent.Lost lost:
                if (IsDue(_lost, lost.Node)) LogLost(client, lost.Node, lost.Reason.Message);
                break;
            case ClientEvent.DialFailed failed:
                WriteFailure(failed, failed.Error.Context.Node ?? "");
                break;
            case ClientEvent.GaveUp gaveUp:
                LogGaveUp(client, gaveUp.Error?.Message ?? "The connection was lost.");
                break;
            case ClientEvent.Closed:
                LogClosed(client);
                break;
        }
    }

    private void WriteFailure(ClientEvent.DialFailed failed, string node)
    {
        var isFirst = !_unreached.ContainsKey(node);
        if (!IsDue(_unreached, node)) return;
        if (isFirst) LogUnreached(client, node, failed.Error.Message);
        else LogStillUnreached(client, node, failed.Attempt, failed.Error.Message);
    }

    private bool IsDue(Dictionary<string, long> told, string node)
    {
        var now = time.GetTimestamp();
        if (told.TryGetValue(node, out var last) && time.GetElapsedTime(last, now) < Pause) return false;
        told[node] = now;
        return true;
    }

    [LoggerMessage(1, LogLevel.Information, "Redis client {Client} is connected to {Node}: RESP{Protocol}, version {Version}, in {Milliseconds} ms.")]
    private partial void LogConnected(string client, string node, int protocol, string version, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "Redis client {Client} lost its connection to {Node}: {Reason}")]
    private partial void LogLost(string client, string node, string reason);

    [LoggerMessage(3, LogLevel.Warning, "Redis client {Client} cannot connect to {Node} and goes on trying: {Reason}")]
    private partial void LogUnreached(string client, string node, string reason);

    [LoggerMessage(4, LogLevel.Debug, "Redis client {Client} still cannot connect to {Node} after attempt {Attempt}: {Reason}")]
    private partial void LogStillUnreached(string client, string node, int attempt, string reason);

    [LoggerMessage(5, LogLevel.Error, "Redis client {Client} gave up connecting, and all calls fail: {Reason}")]
    private partial void LogGaveUp(string client, string reason);

    [LoggerMessage(6, LogLevel.Information, "Redis client {Client} is being closed.")]
    private partial void LogClosed(string client);
}
