namespace Redis.Functional;

/// <summary>Whether a batch that only reads is sent again, by the result of sending it. A function of the error and of how often it was sent.</summary>
internal static class ReadAgain
{
    /// <summary>
    /// How often at most when it has not run. Each server that did not take it rests, so that as a rule the choice is at its end before; two that come and go
    /// could pass it to and fro until its deadline.
    /// </summary>
    internal const int Most = 20;

    /// <summary>Whether it is sent again.</summary>
    /// <param name="error">The result of the last sending.</param>
    /// <param name="sendings">How often it was sent again before.</param>
    internal static bool Wants(RedisError error, int sendings) => sendings < (error.Delivery == Delivery.Unknown ? SecondSendings.MostAfterLoss : Most) && error switch
    {
        RedisError.Server { Code: "LOADING" or "MASTERDOWN" } => true,
        RedisError.Connection { Fault: not ConnectionFault.ConfigurationRejected } => true,
        RedisError.Client.Closed or RedisError.Client.Backpressure => true,
        _ => false,
    };
}
