using System.Runtime.CompilerServices;
using System.Text;
using LanguageExt;

namespace Redis.Functional;

/// <summary>What MONITOR sends on a connection of its own, until that ends. Written on the read loop, read by the caller.</summary>
internal sealed class MonitorFeed(SubscriptionOptions options) : ISessionListener
{
    private static readonly RedisChannel Lines = RedisChannel.Literal("MONITOR");
    private static readonly CommandSpec<Unit> Spec = new("MONITOR", CommandFlags.ReadOnly | CommandFlags.Session, KeyPositions.None, Decode.Ok);
    private readonly EventBuffer _buffer = new(options);

    /// <summary>The lines as they come; ends with a Left, in the token's case too.</summary>
    internal async IAsyncEnumerable<Either<RedisError, MonitorEntry>> Read(
        Node node, Multiplexer connection, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var _ = connection.ConfigureAwait(false);
        var closing = node.Closing;
        var closed = closing.UnsafeRegister(static feed => ((MonitorFeed)feed!)._buffer.End(FallbackErrors.ClosedNotSent), this);
        await using var until = closed.ConfigureAwait(false);
        try
        {
            node.Attach(connection);
            if (options.Problem() is { } problem) _buffer.End(new RedisError.Client.InvalidArgument(problem));
            else if (!closing.IsCancellationRequested) await Ask(connection, cancellationToken).ConfigureAwait(false);
            while (true)
            {
                // Before the next entry: where they come faster than they are read, there always is one.
                if (cancellationToken.IsCancellationRequested)
                {
                    yield return new RedisError.Client.Cancelled(Delivery.NotSent);
                    yield break;
                }

                if (_buffer.TryTake(out var item, out var ended))
                {
                    yield return Entry(item);
                    continue;
                }

                if (ended) yield break;
                await _buffer.Arrival().WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        finally
        {
            node.Detach(connection);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask Ask(Multiplexer connection, CancellationToken cancellationToken)
    {
        connection.Watch(this);
        connection.Start();
        var asked = await connection.RunResult(Spec.Of(), cancellationToken).ConfigureAwait(false);
        if (asked.IsError) _buffer.End(asked.Error);
    }

    public ListenerKind Kind => ListenerKind.Messages;

    public void Opened(Session session) { }

    // A line is missing: the stream ends with its session.
    public bool Faulted(Session session) => true;

    public void Lost(Session session, RedisError reason) => _buffer.End(reason);

    public void Failed(RedisError error) => _buffer.End(error);

    public void GaveUp(RedisError error) => _buffer.End(error);

    public bool Take(Session session, in ReplyFrame frame)
    {
        // Replies are in words, lines begin with the time.
        if (frame.Bytes.Length < 2 || frame.Bytes[0] != (byte)'+' || !char.IsAsciiDigit((char)frame.Bytes[1])) return false;
        _buffer.Offer(new Delivered(Lines, null, frame.Bytes[1..^2].ToArray()));
        return true;
    }

    private static Either<RedisError, MonitorEntry> Entry(in Delivered item) => item.Occurrence switch
    {
        null => MonitorEntry.Read(Encoding.UTF8.GetString(item.Payload.Span)).ToEither(),
        Occurrence.Failed failed => failed.Error,
        Occurrence.Lost lost => new RedisError.Client.Backpressure($"{lost.Count} entries were dropped because they were not read in time."),
        _ => new RedisError.Client.Unsupported("The event is of an unknown kind."),
    };
}
