namespace Redis.Functional;

/// <summary>How long a call may take: as long as the client says, unless the call has a limit of its own. Waiting to be sent and the reply share it.</summary>
internal readonly struct CallLimit(RedisConfig config)
{
    private readonly TimeSpan _span = config.CommandTimeout;

    /// <summary>Of a call without a limit of its own, in milliseconds.</summary>
    internal long Default { get; } = Clock.Limit(config.CommandTimeout);

    /// <summary>Of an exchange, in milliseconds.</summary>
    internal long Of(Exchange exchange) => exchange.OwnTimeout is { } own ? Clock.Limit(own) : Default;

    /// <summary>The same, for errors.</summary>
    internal TimeSpan SpanOf(Exchange exchange) => exchange.OwnTimeout ?? _span;

    /// <summary>Sets the deadline of an exchange whose time begins at a moment. One that has waited elsewhere keeps the deadline it has.</summary>
    internal void Start(Exchange exchange, long from)
    {
        if (exchange.Deadline == 0) exchange.Deadline = Clock.After(from, Of(exchange));
    }
}
