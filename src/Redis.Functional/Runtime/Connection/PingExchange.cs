using LanguageExt;

namespace Redis.Functional;

/// <summary>The connection's own PING: its reply shows that the peer is there, and that replies still match their requests.</summary>
internal sealed class PingExchange : UpkeepExchange
{
    private readonly Command<Unit> _ping;
    private readonly TaskCompletionSource _ended = new();

    internal PingExchange(Command<Unit> ping)
    {
        _ping = ping;
        Length = (int)_ping.EncodedLength();
    }

    /// <summary>Done when the reply is here, or will not come.</summary>
    internal Task Ended => _ended.Task;

    public override string Name => _ping.Name;

    internal override int Encode(Span<byte> destination) => _ping.Encode(destination);

    // Certain when the reply is one to PING: the word, an error, or the array of RESP2 on a connection that is subscribed.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        var reader = frame.Reader();
        if (reader.IsError || frame.Is("+PONG\r\n"u8)) return Acceptance.Last;
        return reader.TryReadAggregate(out var count) && count == 2 && reader.TryReadBytes(out var word) && word.SequenceEqual("pong"u8)
            ? Acceptance.Last
            : Acceptance.Doubt;
    }

    // Runs on the thread pool already.
    private protected override void Finish() => _ended.TrySetResult();
}
