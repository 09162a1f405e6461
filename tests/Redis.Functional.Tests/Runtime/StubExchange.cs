namespace Redis.Functional.Tests.Runtime;

/// <summary>An exchange nobody waits for, that remembers how it ended.</summary>
sealed class StubExchange : Exchange
{
    public StubExchange(long deadline = Clock.Never, bool patient = false)
    {
        Deadline = deadline;
        if (patient) Wait(TimeSpan.FromSeconds(1));
    }

    public RedisError? Error { get; private set; }

    internal override int ReplyCount => 1;

    internal override string Name => "STUB";

    internal override bool IsReadOnly => true;

    internal override void AddRequests(List<IRequest> requests) { }

    internal override int Encode(Span<byte> destination) => 0;

    internal override Acceptance Accept(in ReplyFrame frame) => Acceptance.Last;

    private protected override void OnCompleted() { }

    private protected override void OnFailed(RedisError error) => Error = error;

    private protected override void Finish() { }
}
