namespace Redis.Functional;

/// <summary>A request of the connection's own, with one reply: it is sent on a session and nowhere else, and its reply is no caller's.</summary>
internal abstract class UpkeepExchange : Exchange
{
    public override bool IsReadOnly => true;

    internal override RouteFacts Facts => RouteFacts.None;

    internal override void AddRequests(List<IRequest> requests) { }

    private protected override void OnCompleted() { }

    private protected override void OnFailed(RedisError error) { }

    private protected override void Finish() { }
}
