using System.Net;
using System.Net.Sockets;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Dials the addresses of one name, the best first. An address that fails makes way at once; one that is silent gets company after
/// 250 ms (RFC 8305), so that one dead address does not eat the whole time limit. The first connected socket wins, the others are closed.
/// </summary>
internal sealed class DialRace(
    Seq<IPAddress> addresses, Func<IPAddress, CancellationToken, ValueTask<RedisResult<Socket>>> dial, TimeProvider time)
{
    private static readonly TimeSpan HeadStart = TimeSpan.FromMilliseconds(250);

    private readonly List<Task<RedisResult<Socket>>> _running = [];
    private int _next;

    internal async ValueTask<RedisResult<Socket>> Run(RedisError whenNone, CancellationToken token)
    {
        using var losers = CancellationTokenSource.CreateLinkedTokenSource(token);
        var last = RedisResult.Left<Socket>(whenNone);
        while (_next < addresses.Count || _running.Count > 0)
        {
            if (_next < addresses.Count) _running.Add(dial(addresses[_next++], losers.Token).AsTask());
            if (await FirstToEnd(losers.Token).ConfigureAwait(false) is not { } ended) continue;
            _running.Remove(ended);
            last = await ended.ConfigureAwait(false);
            if (last.IsRight || last.Error is RedisError.Client.Cancelled) break;
        }
        await losers.CancelAsync().ConfigureAwait(false);
        foreach (var loser in await Task.WhenAll(_running).ConfigureAwait(false))
        {
            if (loser.TryGet(out var socket)) socket.Dispose();
        }
        return last;
    }

    // Null when the head start is over and another address waits for its turn.
    private async ValueTask<Task<RedisResult<Socket>>?> FirstToEnd(CancellationToken token)
    {
        if (_next >= addresses.Count) return await Task.WhenAny(_running).ConfigureAwait(false);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(token);
        var first = Task.WhenAny([Task.Delay(HeadStart, time, over.Token), .. _running]);
        var ended = await first.ConfigureAwait(false) as Task<RedisResult<Socket>>;
        await over.CancelAsync().ConfigureAwait(false);
        return ended;
    }
}
