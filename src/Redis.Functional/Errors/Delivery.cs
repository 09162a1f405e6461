namespace Redis.Functional;

/// <summary>Whether a failed request may have been executed.</summary>
/// <remarks>Since 0.1.</remarks>
public enum Delivery
{
    /// <summary>The request was not sent.</summary>
    /// <remarks>Running it again cannot apply it twice.</remarks>
    NotSent,

    /// <summary>The server refused the request before it had any effect.</summary>
    Rejected,

    /// <summary>The server executed the request, but its reply could not be used.</summary>
    Executed,

    /// <summary>The request was sent, at least in part, and no usable reply was received.</summary>
    /// <remarks>It may have been executed.</remarks>
    Unknown,
}
