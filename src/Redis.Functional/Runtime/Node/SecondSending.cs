namespace Redis.Functional;

/// <summary>What is done with a request after an outcome that may not be its end.</summary>
internal enum SecondSending
{
    /// <summary>None: the error is returned.</summary>
    None,

    /// <summary>It is sent again as soon as there is a connection.</summary>
    Now,

    /// <summary>It is sent again after the rest that all such requests of a client share.</summary>
    AfterRest,
}

/// <summary>Decides by the outcome of a sending whether a request is sent again by a client that lets calls wait for a connection. Pure.</summary>
internal static class SecondSendings
{
    /// <summary>
    /// How often at most a request is sent again that only reads and whose replies are lost: one that no server can answer must not end connections without
    /// limit.
    /// </summary>
    internal const int MostAfterLoss = 3;

    /// <summary>
    /// A request that was never sent, or only reads, is sent again; a write that may have run never is. One that a server refused because it is no primary, or
    /// is about to be one, is sent again where the client follows the primary.
    /// </summary>
    /// <param name="error">The outcome of the last sending.</param>
    /// <param name="isReadOnly">True when nothing of the request writes.</param>
    /// <param name="sendings">How often it was sent again before.</param>
    /// <param name="followsPrimary">True when the client looks for another server when its own is no primary any more.</param>
    internal static SecondSending Of(RedisError error, bool isReadOnly, int sendings, bool followsPrimary) => error switch
    {
        RedisError.Connection { Fault: ConnectionFault.Lost, Delivery: Delivery.NotSent } or RedisError.Protocol { Delivery: Delivery.NotSent } => SecondSending.Now,
        RedisError.Connection { Fault: ConnectionFault.Lost, Delivery: Delivery.Unknown } when isReadOnly && sendings < MostAfterLoss => SecondSending.Now,
        RedisError.Server { Delivery: Delivery.Rejected, Code: "READONLY" or "LOADING" or "MASTERDOWN" } when followsPrimary => SecondSending.AfterRest,

        // A blocking command of a server that has become a replica; not one that was unblocked on purpose.
        RedisError.Server { Delivery: Delivery.Rejected, Code: "UNBLOCKED", Detail: var why } when followsPrimary && why.StartsWith("force unblock", StringComparison.Ordinal) => SecondSending.AfterRest,
        _ => SecondSending.None,
    };
}
