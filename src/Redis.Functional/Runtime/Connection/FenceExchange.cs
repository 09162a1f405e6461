using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Sent between two users of a connection: a nonce comes back after all that the last user is owed, and shows that the next finds neither a
/// reply of the last nor an open MULTI, in which ECHO is answered QUEUED. After a WATCH an UNWATCH goes before it.
/// </summary>
internal sealed class FenceExchange : NonceExchange
{
    private static readonly Command<Unit> Unwatch = WatchSpec.Unwatch.Of();

    private readonly TaskCompletionSource _ended = new();
    private bool _awaitsUnwatch;

    internal FenceExchange(NonceSource source, bool unwatches)
        : base(source)
    {
        _awaitsUnwatch = unwatches;
        if (unwatches) Length += (int)Unwatch.EncodedLength();
        if (unwatches) ReplyCount++;
    }

    /// <summary>True when the nonce came back: the connection is clean.</summary>
    internal bool IsAnswered { get; private set; }

    /// <summary>Done when the reply is here, or will not come.</summary>
    internal Task Ended => _ended.Task;

    internal override int Encode(Span<byte> destination)
    {
        var written = ReplyCount == 2 ? Unwatch.Encode(destination) : 0;
        return written + base.Encode(destination[written..]);
    }

    // A user who may WATCH and not UNWATCH leaves a watch behind: the connection ends.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        if (_awaitsUnwatch)
        {
            _awaitsUnwatch = false;
            return frame.Is("+OK\r\n"u8) ? Acceptance.More : Acceptance.Doubt;
        }

        var acceptance = base.Accept(frame);
        IsAnswered = acceptance == Acceptance.Last;
        return acceptance;
    }

    internal override string Doubt(in ReplyFrame frame) => $"The connection was not clean after the lease and was closed. The reply to its fence was {frame.Describe()}.";

    // Runs on the thread pool already.
    private protected override void Finish() => _ended.TrySetResult();
}
