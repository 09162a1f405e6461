using System.Threading.RateLimiting;

namespace Redis.Functional.AspNetCore;

/// <summary>The decision on a request for permits. Permits are used up and not given back.</summary>
internal sealed class RedisRateLimitLease(bool isAcquired, RateDecision? decision, RedisError? error) : RateLimitLease
{
    /// <summary>The answer of a call that cannot wait for the server.</summary>
    internal static readonly RedisRateLimitLease NotAsked = new(isAcquired: false, null, null);

    public override bool IsAcquired => isAcquired;

    public override IEnumerable<string> MetadataNames => All.Select(static pair => pair.Name);

    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        var found = All.FirstOrDefault(pair => pair.Name == metadataName);
        metadata = found.Value;
        return found.Value is not null;
    }

    private IEnumerable<(string Name, object Value)> All
    {
        get
        {
            if (decision is { } made) yield return (RedisRateLimiter.Remaining.Name, made.Remaining);
            if (decision is { IsAcquired: false } refused) yield return (MetadataName.RetryAfter.Name, refused.RetryAfter);
            if (error is not null) yield return (RedisRateLimiter.Error.Name, error);
        }
    }
}
