namespace Redis.Functional;

/// <summary>What a client of a cluster does with a request after an outcome that may not be its end.</summary>
internal enum ClusterSending
{
    /// <summary>Nothing: the error is returned.</summary>
    None,

    /// <summary>It is sent where the node says that its slot is.</summary>
    Redirected,

    /// <summary>It is sent again after a rest, to the owner of its slot at that time.</summary>
    AfterRest,

    /// <summary>It is sent again as soon as there is a node to send it to.</summary>
    WhenReachable,
}

/// <summary>Decides by the outcome of a sending what a client of a cluster does with a request. Pure.</summary>
internal static class ClusterSendings
{
    /// <summary>The number of redirects that a request follows before the last one is returned.</summary>
    internal const int MostRedirects = 5;

    /// <summary>How often a request is sent again that only reads and whose replies are lost.</summary>
    internal const int MostLosses = 3;

    /// <summary>
    /// What a node refused, and what was never sent, goes out again; so does what only reads and was lost. A write that may have run never does.
    /// </summary>
    /// <param name="error">The outcome of the last sending.</param>
    /// <param name="isReadOnly">True when nothing of the request writes.</param>
    /// <param name="sendings">How often it was sent again before, redirects not counted.</param>
    /// <param name="redirects">How many redirects it has followed.</param>
    internal static ClusterSending Of(RedisError error, bool isReadOnly, int sendings, int redirects) => error switch
    {
        RedisError.Server { Delivery: Delivery.Rejected } server => OfRefusal(server, redirects),
        RedisError.Connection { Delivery: Delivery.NotSent, Fault: not (ConnectionFault.Authentication or ConnectionFault.ConfigurationRejected) } => ClusterSending.WhenReachable,
        RedisError.Protocol { Delivery: Delivery.NotSent } => ClusterSending.WhenReachable,

        // The node was closed because no view names it any more.
        RedisError.Client.Closed { Delivery: Delivery.NotSent } => ClusterSending.WhenReachable,
        RedisError.Connection { Fault: ConnectionFault.Lost, Delivery: Delivery.Unknown } when isReadOnly && sendings < MostLosses => ClusterSending.WhenReachable,
        _ => ClusterSending.None,
    };

    private static ClusterSending OfRefusal(RedisError.Server error, int redirects) => error.Code switch
    {
        "MOVED" or "ASK" or "REDIRECT" => redirects < MostRedirects && Redirection.Of(error) is not null ? ClusterSending.Redirected : ClusterSending.None,
        "TRYAGAIN" or "CLUSTERDOWN" or "LOADING" or "MASTERDOWN" or "READONLY" => ClusterSending.AfterRest,

        // Of a node that has become a replica; not one that was unblocked on purpose.
        "UNBLOCKED" when error.Detail.StartsWith("force unblock", StringComparison.Ordinal) => ClusterSending.AfterRest,
        _ => ClusterSending.None,
    };
}
