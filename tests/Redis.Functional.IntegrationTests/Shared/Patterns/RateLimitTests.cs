using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Patterns;

/// <summary>Rate limits on a real server: never more than the limit, whoever asks.</summary>
public class RateLimitTests
{
    private readonly RedisKey _key = SharedServer.Prefix() + "rate";

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_window_lets_through_its_limit_and_says_when_to_come_back(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        var limit = RateLimit.FixedWindow(10, TimeSpan.FromMinutes(1));

        var decisions = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => client.Run(limit.Acquire(_key)).Right()));

        Assert.Equal([9, 8, 7, 6, 5, 4, 3, 2, 1, 0], decisions.Where(d => d.IsAcquired).Select(d => d.Remaining).OrderDescending());
        Assert.All(decisions.Where(d => !d.IsAcquired), d => Assert.InRange(d.RetryAfter.TotalSeconds, 1, 60));
        Assert.Equal(new RateDecision(true, 0, TimeSpan.Zero), await client.Run(limit.Acquire(_key, 0)).Right());
    }

    [Fact]
    public async Task A_new_window_begins_when_the_old_one_is_over()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        var limit = RateLimit.FixedWindow(2, TimeSpan.FromSeconds(2));
        Assert.True((await client.Run(limit.Acquire(_key, 2)).Right()).IsAcquired);
        Assert.False((await client.Run(limit.Acquire(_key, 1)).Right()).IsAcquired);
        await Eventually.TrueAsync(async () => (await client.Run(limit.Acquire(_key, 2)).Right()).IsAcquired, "a new window");
    }

    [Fact]
    public async Task A_window_without_an_expiry_gets_one()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        await client.Run(Raw.Set(_key, 10)).Right();
        var refused = await client.Run(RateLimit.FixedWindow(10, TimeSpan.FromMinutes(1)).Acquire(_key)).Right();
        Assert.Equal(new RateDecision(false, 0, TimeSpan.FromMinutes(1)), refused);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_bucket_allows_a_burst_and_then_one_per_period(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        var limit = RateLimit.TokenBucket(5, TimeSpan.FromMinutes(1));
        for (var left = 4; left >= 0; left--) Assert.Equal(new RateDecision(true, left, TimeSpan.Zero), await client.Run(limit.Acquire(_key)).Right());

        var refused = await client.Run(limit.Acquire(_key, 2)).Right();

        Assert.Equal((false, 0), (refused.IsAcquired, refused.Remaining));
        Assert.InRange(refused.RetryAfter.TotalSeconds, 110, 120);
    }

    [Fact]
    public async Task A_bucket_fills_again()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        var limit = RateLimit.TokenBucket(1, TimeSpan.FromMilliseconds(50));
        Assert.True((await client.Run(limit.Acquire(_key)).Right()).IsAcquired);
        await Eventually.TrueAsync(async () => (await client.Run(limit.Acquire(_key)).Right()).IsAcquired, "one more");
        await Eventually.TrueAsync(async () => !await client.Run(Exists(_key)).Right(), "a full bucket needs no key");
    }
}
