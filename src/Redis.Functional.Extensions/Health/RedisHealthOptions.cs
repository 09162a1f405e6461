namespace Redis.Functional.Extensions;

/// <summary>The limits of a health check.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class RedisHealthOptions
{
    /// <summary>The time within which the server must reply.</summary>
    /// <remarks>Default: 1 s.</remarks>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The time after which a reply counts as slow, so that the check reports Degraded.</summary>
    /// <remarks>Default: 250 ms.</remarks>
    public TimeSpan Slow { get; set; } = TimeSpan.FromMilliseconds(250);
}
