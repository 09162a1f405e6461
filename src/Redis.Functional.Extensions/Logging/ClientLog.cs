using Microsoft.Extensions.Logging;

namespace Redis.Functional.Extensions;

/// <summary>
/// Logs the events of a client: the first failed attempt to reach a server as a warning, and those that follow at the level Debug. Of each kind that can be
/// frequent it writes at most one message a second. Events come one after the other.
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

    // By the kind of event, and the server or command.
    private readonly Dictionary<(Type Kind, string Of), long> _others = [];
    private long _dropped;

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
            case ClientEvent.Degraded degraded:
                if (IsDue(_others, (typeof(ClientEvent.Degraded), degraded.Node))) LogDegraded(client, degraded.Node, degraded.What);
                break;
            case ClientEvent.WindowFull full:
                if (IsDue(_others, (typeof(ClientEvent.WindowFull), full.Node))) LogWindowFull(client, full.Node, full.Waiting);
                break;
            case ClientEvent.ForgottenFailed failed:
                if (IsDue(_others, (typeof(ClientEvent.ForgottenFailed), ""))) LogForgottenFailed(client, failed.Error.Context.Command ?? "", failed.Error.Message);
                break;
            case ClientEvent.SubscriptionGap gap:
                if (IsDue(_others, (typeof(ClientEvent.SubscriptionGap), ""))) LogGap(client, gap.Length.TotalMilliseconds, gap.Subscriptions);
                break;
            case ClientEvent.MessagesDropped dropped:
                _dropped += dropped.Count;
                if (IsDue(_others, (typeof(ClientEvent.MessagesDropped), ""))) LogDropped(client, dropped.Count, _dropped);
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

    private bool IsDue<K>(Dictionary<K, long> told, K what)
        where K : notnull
    {
        var now = time.GetTimestamp();
        if (told.TryGetValue(what, out var last) && time.GetElapsedTime(last, now) < Pause) return false;
        told[what] = now;
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

    [LoggerMessage(7, LogLevel.Warning, "Redis client {Client} works only in part at {Node}: {What}")]
    private partial void LogDegraded(string client, string node, string what);

    [LoggerMessage(8, LogLevel.Warning, "Subscriptions of Redis client {Client} missed messages for {Milliseconds} ms, in {Gaps} gaps.")]
    private partial void LogGap(string client, double milliseconds, int gaps);

    [LoggerMessage(9, LogLevel.Warning, "Redis client {Client} dropped {Count} messages, because a subscription did not read them in time; {Total} since its start.")]
    private partial void LogDropped(string client, long count, long total);

    [LoggerMessage(10, LogLevel.Warning, "Redis client {Client} has no room in its window to {Node}: {Waiting} calls wait.")]
    private partial void LogWindowFull(string client, string node, long waiting);

    [LoggerMessage(11, LogLevel.Warning, "Redis client {Client} sent {Command} without waiting for its reply, and it failed: {Reason}")]
    private partial void LogForgottenFailed(string client, string command, string reason);
}
