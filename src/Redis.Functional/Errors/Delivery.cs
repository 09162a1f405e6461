namespace Redis.Functional;

/// <summary>Whether a request that ended in a <see cref="RedisError"/> may have run. Since 0.1.</summary>
public enum Delivery
{
    /// <summary>The request was not sent. Running it again cannot apply it twice.</summary>
    NotSent,

    /// <summary>The server refused the request before it had any effect.</summary>
    Rejected,

    /// <summary>The server executed the request, but its reply could not be used.</summary>
    Executed,

    /// <summary>The request was sent, at least in part, and no usable reply was received: it may or may not have run.</summary>
    Unknown,
}
