using LanguageExt;

namespace Redis.Functional;

/// <summary>The connection's own PING: nobody waits for it, its reply shows that the peer is there.</summary>
internal class PingExchange : Exchange
{
    private readonly Command<Unit> _ping;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal PingExchange(Command<Unit> ping)
    {
        _ping = ping;
        Length = (int)_ping.EncodedLength();
    }

    private protected Command<Unit> Command => _ping;

    /// <summary>Done when the reply is here, or will not come.</summary>
    internal Task Ended => _ended.Task;

    internal override int ReplyCount => 1;

    internal override string Name => _ping.Name;

    internal override bool IsReadOnly => true;

    internal override void AddRequests(List<IRequest> requests) => requests.Add(_ping.Request);

    internal override int Encode(Span<byte> destination) => _ping.Encode(destination);

    internal override bool Accept(in ReplyFrame frame) => true;

    private protected override void OnCompleted() { }

    private protected override void OnFailed(RedisError error) { }

    private protected override void Finish() => _ended.TrySetResult();
}
