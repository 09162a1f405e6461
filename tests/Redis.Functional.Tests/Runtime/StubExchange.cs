namespace Redis.Functional.Tests.Runtime;

/// <summary>An exchange nobody waits for, that remembers how it ended.</summary>
sealed class StubExchange : Exchange
{
    public StubExchange(long deadline = Clock.Never, bool patient = false)
    {
        Deadline = deadline;
        if (patient) Wait(TimeSpan.FromSeconds(1));
    }

    /// <summary>How many bytes it says it sends.</summary>
    public int Announced
    {
        init => Length = value;
    }

    public RedisError? Error { get; private set; }

    /// <summary>The bytes it sends; an exception in their place.</summary>
    public Func<byte[]> Bytes { get; init; } = static () => [];

    public int Replies
    {
        init => ReplyCount = value;
    }

    public override string Name => "STUB";

    public override bool IsReadOnly => true;

    internal override RouteFacts Facts => RouteFacts.None;

    internal override void AddRequests(List<IRequest> requests) { }

    internal override int Encode(Span<byte> destination)
    {
        Bytes().CopyTo(destination);
        return Length;
    }

    /// <summary>Called on the read loop, under its lock, with each reply.</summary>
    public Action? Accepting { get; init; }

    internal override Acceptance Accept(in ReplyFrame frame)
    {
        Accepting?.Invoke();
        return Acceptance.Last;
    }

    private protected override void OnCompleted() { }

    private protected override void OnFailed(RedisError error) => Error = error;

    private protected override void Finish() { }
}
