namespace Redis.Functional;

/// <summary>What of the configuration a lease needs.</summary>
/// <param name="WhenInFlightFull">Whether a full window refuses calls or lets them wait.</param>
/// <param name="CallLimit">How long waiting and reply may take together.</param>
/// <param name="Clock">The client's clock.</param>
internal sealed record LeaseLimits(WhenInFlightFull WhenInFlightFull, CallLimit CallLimit, Clock Clock)
{
    /// <summary>Receives what happens to the client; null: no function does.</summary>
    internal ClientEvents? Events { get; init; }

    /// <summary>Sets the deadline of an exchange that begins to wait; it is kept when the exchange is sent.</summary>
    internal void StartWaiting(Exchange exchange) => CallLimit.Start(exchange, Clock.Now);
}
