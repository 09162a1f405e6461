namespace Redis.Functional;

/// <summary>What of the configuration a lease needs.</summary>
/// <param name="WindowPolicy">Whether a full window refuses calls or lets them wait.</param>
/// <param name="ReplyDeadline">Milliseconds for waiting and reply together, of a call without a limit of its own.</param>
/// <param name="Clock">The client's clock.</param>
internal sealed record LeaseLimits(WindowPolicy WindowPolicy, long ReplyDeadline, Clock Clock)
{
    /// <summary>Sets the deadline of an exchange that begins to wait; it is kept when the exchange is sent.</summary>
    internal void StartWaiting(Exchange exchange)
    {
        if (exchange.Deadline == 0) exchange.Deadline = Clock.After(Clock.Now, exchange.ReplyDeadline is { } own ? Clock.Limit(own) : ReplyDeadline);
    }

    internal TimeSpan LimitOf(Exchange exchange) => exchange.ReplyDeadline ?? TimeSpan.FromMilliseconds(ReplyDeadline);
}
