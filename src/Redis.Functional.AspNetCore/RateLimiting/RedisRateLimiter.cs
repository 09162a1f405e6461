using System.Threading.RateLimiting;
using Redis.Functional.Exceptions;

namespace Redis.Functional.AspNetCore;

/// <summary>A rate limiter of .NET whose permits are counted by a <see cref="RateLimit"/>, for all processes together.</summary>
/// <remarks>
/// <para>
/// Permits are acquired with <c>AcquireAsync</c>, in one round trip. <c>AttemptAcquire</c> cannot wait for the server and never succeeds; ASP.NET Core's rate
/// limiting continues with <c>AcquireAsync</c> then. Nothing is queued. A lease has the metadata <see cref="Remaining"/>, a refused one
/// <see cref="MetadataName.RetryAfter"/>. A transient error of Redis is decided by <see cref="RedisRateLimiterOptions.WhenUnavailable"/>, and is the metadata
/// <see cref="Error"/>; any other is a <see cref="RedisException"/>.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class RedisRateLimiter : RateLimiter
{
    private readonly IRedisClient _client;
    private readonly RedisKey _key;
    private readonly RateLimit _limit;
    private readonly RedisRateLimiterOptions _options;
    private readonly TimeProvider _time;
    private long _lastUsed;
    private long _remaining;
    private long _acquired;
    private long _refused;
    private int _inFlight;

    /// <summary>Creates a limiter on a client, which the limiter does not close.</summary>
    /// <param name="client">The client.</param>
    /// <param name="key">The key of what is limited, such as a user or an address.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="options">The settings. Null: the defaults.</param>
    public RedisRateLimiter(IRedisClient client, RedisKey key, RateLimit limit, RedisRateLimiterOptions? options = null)
    {
#pragma warning disable RS0030 // the base class reports failures by throwing
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(limit);
#pragma warning restore RS0030
        (_client, _key, _limit, _options) = (client, key, limit, options ?? new());
        (_time, _remaining) = (client.Environment.Time, limit.Limit);
        _lastUsed = _time.GetTimestamp();
    }

    /// <summary>The name of the metadata with the number of permits that could be acquired at the time of the decision.</summary>
    public static MetadataName<long> Remaining { get; } = MetadataName.Create<long>("REMAINING");

    /// <summary>The name of the metadata with the error because of which Redis made no decision.</summary>
    public static MetadataName<RedisError> Error { get; } = MetadataName.Create<RedisError>("REDIS_ERROR");

    /// <summary>The time since the last call, or null during a call.</summary>
    public override TimeSpan? IdleDuration => Volatile.Read(ref _inFlight) > 0 ? null : _time.GetElapsedTime(Volatile.Read(ref _lastUsed));

    /// <summary>Gets the number of leases of this limiter, and the permits that remained at its last call.</summary>
    public override RateLimiterStatistics GetStatistics() => new()
    {
        CurrentAvailablePermits = Volatile.Read(ref _remaining),
        TotalSuccessfulLeases = Volatile.Read(ref _acquired),
        TotalFailedLeases = Volatile.Read(ref _refused),
    };

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount) => RedisRateLimitLease.NotAsked;

    /// <inheritdoc/>
    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
#pragma warning disable RS0030 // the base class reports failures by throwing
        if (permitCount > _limit.Limit) throw new ArgumentOutOfRangeException(nameof(permitCount), permitCount, "More permits than the limit has.");
#pragma warning restore RS0030
        Interlocked.Increment(ref _inFlight);
        try
        {
            return Lease(await _client.RunResult(_limit.Acquire(_key, permitCount), cancellationToken).ConfigureAwait(false), cancellationToken);
        }
        finally
        {
            Volatile.Write(ref _lastUsed, _time.GetTimestamp());
            Interlocked.Decrement(ref _inFlight);
        }
    }

    private RedisRateLimitLease Lease(RedisResult<RateDecision> outcome, CancellationToken cancellationToken)
    {
        if (outcome.TryGetValue(out var decision, out var error))
            Volatile.Write(ref _remaining, decision.Remaining);
        else if (error is RedisError.Client.Cancelled && cancellationToken.IsCancellationRequested)
            throw new OperationCanceledException(cancellationToken);
        else if (!error.IsTransient)
            throw new RedisException(error);
        var isAcquired = error is null ? decision.IsAcquired : _options.WhenUnavailable == WhenUnavailable.Permit;
        Interlocked.Increment(ref isAcquired ? ref _acquired : ref _refused);
        return new(isAcquired, error is null ? decision : null, error);
    }
}
