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
        var last = RedisResult.Error<Socket>(whenNone);
        while (!token.IsCancellationRequested && (_next < addresses.Count || _running.Count > 0))
        {
            if (_next < addresses.Count) _running.Add(dial(addresses[_next++], losers.Token).AsTask());
            await Wait(losers.Token).ConfigureAwait(false);
            if (_running.Find(static dialling => dialling.IsCompleted) is not { } ended) continue;
            _running.Remove(ended);
            last = await ended.ConfigureAwait(false);
            if (last.IsOk || last.Error is RedisError.Client.Cancelled) break;
        }
        await losers.CancelAsync().ConfigureAwait(false);
        foreach (var loser in await Task.WhenAll(_running).ConfigureAwait(false))
        {
            if (loser.TryGetValue(out var socket)) socket.Dispose();
        }
        return last.IsError && token.IsCancellationRequested ? new RedisError.Client.Cancelled(Delivery.NotSent) : last;
    }

    // Until a dial ends, or the head start is over and another address waits for its turn.
    private async ValueTask Wait(CancellationToken token)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(token);
        var turn = _next < addresses.Count ? HeadStart : Timeout.InfiniteTimeSpan;
        await Task.WhenAny([Task.Delay(turn, time, over.Token), .. _running]).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
    }
}
