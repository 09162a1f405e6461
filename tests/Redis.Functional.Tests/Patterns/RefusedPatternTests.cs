using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Patterns;

/// <summary>Limits and counters that cannot work are refused before anything is sent; what the server must not answer is an error.</summary>
public class RefusedPatternTests
{
    readonly FakeClient _client = new(static _ => "*1\r\n:1\r\n");

    public static TheoryData<RateLimit, long> Rates => new()
    {
        { RateLimit.FixedWindow(0, TimeSpan.FromSeconds(1)), 1 },
        { RateLimit.FixedWindow(long.MaxValue, TimeSpan.FromSeconds(1)), 1 },
        { RateLimit.FixedWindow(1, TimeSpan.Zero), 1 },
        { RateLimit.FixedWindow(1, TimeSpan.MaxValue), 1 },
        { RateLimit.FixedWindow(1, TimeSpan.FromSeconds(1)), -1 },
        { RateLimit.FixedWindow(1, TimeSpan.FromSeconds(1)), 2 },
        { RateLimit.TokenBucket(1, TimeSpan.Zero), 1 },
        { RateLimit.TokenBucket(1_000_000, TimeSpan.FromDays(1)), 1 },
    };

    [Theory]
    [MemberData(nameof(Rates), DisableDiscoveryEnumeration = true)]
    public async Task A_rate_that_makes_no_sense_is_refused(RateLimit rate, long amount)
    {
        await _client.Left<RedisError.Client.InvalidArgument, RateDecision>(rate.Acquire("k", amount));
        Assert.Empty(_client.Sent);
    }

    [Fact]
    public async Task A_counter_that_makes_no_sense_is_refused()
    {
        await _client.Left<RedisError.Client.InvalidArgument, LanguageExt.Option<long>>(new BoundedCounter("k", 1, 0).Add());
        await _client.Left<RedisError.Client.InvalidArgument, LanguageExt.Option<long>>(new BoundedCounter("k", 0, long.MaxValue).Add());
        await _client.Left<RedisError.Client.InvalidArgument, LanguageExt.Option<long>>(new BoundedCounter("k", 0, 1).Add(long.MinValue));
        Assert.Empty(_client.Sent);
    }

    [Fact]
    public async Task A_decision_of_the_wrong_shape_is_an_error() =>
        await _client.Left<RedisError.Decode, RateDecision>(RateLimit.FixedWindow(1, TimeSpan.FromSeconds(1)).Acquire("k"));
}
