namespace Redis.Functional.AspNetCore;

/// <summary>What a rate limiter decides while Redis is unavailable.</summary>
/// <remarks>Since 0.1.</remarks>
public enum WhenUnavailable
{
    /// <summary>Nothing is permitted, so that the limit holds.</summary>
    Refuse,

    /// <summary>Everything is permitted, so that the application works.</summary>
    Permit,
}
