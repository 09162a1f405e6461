using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>A live subscription: a stream of events, whose channels can be changed.</summary>
/// <remarks>
/// <para>
/// All subscriptions of a client share one server connection. A subscription ends when the stream ends, when the loop over it is left, or when it is disposed.
/// Members do not throw.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class Subscription<T> : IAsyncEnumerable<Either<RedisError, PubSubEvent<T>>>, IAsyncDisposable
{
    // What a loop has taken and not yet shown: with one at a time the lock it shares with the reading of the connection costs a tenth of W7.
    private const int BatchSize = 64;
    private readonly PubSubHub _hub;
    private readonly Subscriber _subscriber;
    private readonly IRedisCodec<T>? _codec;
    private readonly TimeSpan _deadline;

    internal Subscription(PubSubHub hub, Subscriber subscriber, IRedisCodec<T>? codec, TimeSpan deadline) =>
        (_hub, _subscriber, _codec, _deadline) = (hub, subscriber, codec, deadline);

    /// <summary>The number of messages dropped so far because the buffer was full.</summary>
    public long DroppedCount => _subscriber.Buffer.Dropped;

    /// <summary>The number of messages waiting to be read.</summary>
    public int QueuedCount => _subscriber.Buffer.Count;

    /// <summary>Why it ended; null while it has not, and when its user ended it.</summary>
    internal RedisError? EndReason => _subscriber.Buffer.Reason;

    /// <summary>The channels of the subscription, including those that are not confirmed yet.</summary>
    public Seq<RedisChannel> Channels => SeqOf.Array(_hub.Ask(_subscriber, static subscriber => subscriber.Names.ToArray()));

    /// <summary>Waits until the server has confirmed all channels.</summary>
    /// <returns>Left: the refusal if the server refused one; a Timeout after the command timeout of the configuration.</returns>
    public ValueTask<Either<RedisError, Unit>> WaitUntilSubscribed(CancellationToken cancellationToken = default) => ConfirmedOf([], cancellationToken);

    /// <summary>Subscribes to more channels and waits as <see cref="WaitUntilSubscribed"/> does.</summary>
    /// <remarks>A refused channel is not subscribed to; the others are.</remarks>
    public ValueTask<Either<RedisError, Unit>> Subscribe(params RedisChannel[] channels) => Subscribe(channels, default);

    /// <inheritdoc cref="Subscribe(RedisChannel[])"/>
    public ValueTask<Either<RedisError, Unit>> Subscribe(IEnumerable<RedisChannel> channels, CancellationToken cancellationToken = default)
    {
        if (!ChannelList.Of(channels).TryGet(out var list, out var problem)) return new(problem);
        _hub.Add(_subscriber, list);
        return ConfirmedOf(list, cancellationToken);
    }

    /// <summary>Unsubscribes from all channels of this subscription.</summary>
    /// <remarks>
    /// Messages that are published from now on do not arrive; those in the buffer stay. The subscription does not end: more channels can be added to it.
    /// </remarks>
    public void Unsubscribe() => _hub.RemoveNames(_subscriber);

    /// <summary>Unsubscribes from channels.</summary>
    /// <remarks>
    /// Messages published from now on do not arrive; messages already in the buffer can still be read. Channels that are not subscribed to are ignored.
    /// </remarks>
    public Either<RedisError, Unit> Unsubscribe(params RedisChannel[] channels) => Unsubscribe((IEnumerable<RedisChannel>)channels);

    /// <inheritdoc cref="Unsubscribe(RedisChannel[])"/>
    public Either<RedisError, Unit> Unsubscribe(IEnumerable<RedisChannel> channels)
    {
        if (!ChannelList.Of(channels).TryGet(out var list, out var problem)) return problem;
        _hub.Remove(_subscriber, list);
        return Unit.Default;
    }

    /// <summary>Waits for the next event up to the timeout.</summary>
    /// <returns>None if no event arrived in time.</returns>
    /// <remarks>
    /// An error in the stream (such as a payload that cannot be decoded) and the end of the stream are returned as a Left. Without channels and queued events,
    /// the result is an InvalidArgument. Several callers may wait at once: each event goes to one of them.
    /// </remarks>
    public async ValueTask<Either<RedisError, Option<PubSubEvent<T>>>> Receive(TimeSpan timeout, CancellationToken cancellationToken = default)
    {
        var time = _hub.Environment.Time;
        var start = time.GetTimestamp();
        while (true)
        {
            if (_subscriber.Buffer.TryTake(out var item, out var ended)) return Read(item).Map(Prelude.Some);
            if (ended) return new RedisError.Client.Closed(Delivery.NotSent);
            if (_hub.Ask(_subscriber, static subscriber => subscriber.Names.Count == 0 && !subscriber.HasEnded))
                return new RedisError.Client.InvalidArgument("The subscription has no channels. Call Add first.");
            if (cancellationToken.IsCancellationRequested) return new RedisError.Client.Cancelled(Delivery.NotSent);
            var waited = time.GetElapsedTime(start);
            if (timeout != Timeout.InfiniteTimeSpan && timeout <= waited) return Option<PubSubEvent<T>>.None;
            // Whole milliseconds: the wait of a fraction is none, and the loop would spin until it has passed.
            var left = timeout == Timeout.InfiniteTimeSpan ? timeout : TimeSpan.FromMilliseconds(Math.Ceiling((timeout - waited).TotalMilliseconds));
            await Arrival(left, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Sends a PING on the connection of the subscribers and measures its round trip.</summary>
    /// <returns>Left: a <see cref="RedisError.Connection"/> while there is no connection.</returns>
    public async ValueTask<Either<RedisError, TimeSpan>> Ping(CancellationToken cancellationToken = default)
    {
        if (_hub.Connection is not { } connection) return new RedisError.Connection(ConnectionFault.Disconnected, "The subscription is not connected.", Delivery.NotSent);
        var time = _hub.Environment.Time;
        var start = time.GetTimestamp();
        var answer = await connection.RunResult(HandshakeCommands.Ping, cancellationToken).ConfigureAwait(false);
        return answer.IsOk ? time.GetElapsedTime(start) : answer.Error;
    }

    /// <summary>Gets the stream.</summary>
    /// <remarks>
    /// It ends with a Left: Closed when the client is closed, Cancelled when the token is cancelled, Backpressure after an overflow. A payload that cannot be
    /// decoded and a channel that the server refuses are Lefts within the stream. Leaving the loop ends the subscription.
    /// </remarks>
    public async IAsyncEnumerator<Either<RedisError, PubSubEvent<T>>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await using var _ = ((IAsyncDisposable)this).ConfigureAwait(false);
        var batch = new Delivered[BatchSize];
        while (true)
        {
            var taken = _subscriber.Buffer.Take(batch, out var ended);

            // Before each: where messages come faster than they are read, there always is a next one.
            for (var i = 0; i < taken && !cancellationToken.IsCancellationRequested; i++) yield return Read(batch[i]);
            if (cancellationToken.IsCancellationRequested && !(ended && taken == 0))
            {
                yield return new RedisError.Client.Cancelled(Delivery.NotSent);
                yield break;
            }

            if (ended) yield break;
            if (taken > 0) continue;

            await Arrival(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Configures the stream not to continue on the caller's context.</summary>
    public ConfiguredCancelableAsyncEnumerable<Either<RedisError, PubSubEvent<T>>> ConfigureAwait(bool continueOnCapturedContext) =>
        ((IAsyncEnumerable<Either<RedisError, PubSubEvent<T>>>)this).ConfigureAwait(continueOnCapturedContext);

    /// <summary>Ends the subscription and unsubscribes from channels without other subscribers.</summary>
    /// <remarks>Never throws; may be called several times.</remarks>
    public ValueTask DisposeAsync()
    {
        _hub.End(_subscriber, null);
        return default;
    }

    // The state is allocated first: a wait without an awaiter would fail unobserved at its deadline.
    private async Task Arrival(TimeSpan limit, CancellationToken token)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        await _subscriber.Buffer.Arrival().WaitAsync(limit < RedisConfig.Longest ? limit : RedisConfig.Longest, _hub.Environment.Time, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async ValueTask<Either<RedisError, Unit>> ConfirmedOf(RedisChannel[] channels, CancellationToken token)
    {
        var whole = _hub.Ask(_subscriber, static subscriber => subscriber.Whole());
        await BeatLimit.Wait(whole, _deadline, new Clock(_hub.Environment.Time), token).ConfigureAwait(false);
        if (!whole.IsCompleted)
        {
            return token.IsCancellationRequested
                ? new RedisError.Client.Cancelled(Delivery.Unknown)
                : new RedisError.Timeout("confirmation of a subscription", _deadline, Delivery.Unknown);
        }

        return _hub.Ask<Either<RedisError, Unit>>(_subscriber, subscriber =>
            subscriber.RefusalAmong(channels) is { } refusal ? refusal
            : subscriber.HasEnded ? new RedisError.Client.Closed(Delivery.NotSent)
            : Unit.Default);
    }

    private Either<RedisError, PubSubEvent<T>> Read(in Delivered item) => item.Subscription is { } subscription
        ? Message(subscription, item.Channel, item.Payload)
        : item.Occurrence switch
        {
            Occurrence.Joined joined => new PubSubEvent<T>.Subscribed(joined.Channel),
            Occurrence.Parted parted => new PubSubEvent<T>.Unsubscribed(parted.Channel),
            Occurrence.Loss loss => new PubSubEvent<T>.Interrupted(loss.Since, loss.Length ?? TimeSpan.Zero, loss.Reason),
            Occurrence.Back => new PubSubEvent<T>.Reconnected(),
            Occurrence.Lost lost => new PubSubEvent<T>.Dropped(lost.Count),
            Occurrence.Failed failed => failed.Error,
            _ => new RedisError.Client.Unsupported("The event is of an unknown kind."),
        };

    private Either<RedisError, PubSubEvent<T>> Message(RedisChannel subscription, byte[]? channel, RedisValue payload)
    {
        var decoded = DecodePayload.By(_codec, payload);
        return decoded.TryGetValue(out var value)
            ? Prelude.Right<RedisError, PubSubEvent<T>>(new PubSubEvent<T>.Message(subscription, channel, value))
            : decoded.Error with { Context = new() { Command = "SUBSCRIBE" } };
    }
}
