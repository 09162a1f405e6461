namespace Redis.Functional;

/// <summary>What one sentinel said when it was asked for a primary.</summary>
/// <param name="From">The sentinel.</param>
/// <param name="Said">What it knows of the primary, or why it says nothing.</param>
internal sealed record SentinelAnswer(RedisEndpoint From, RedisResult<SentinelPrimary> Said);
