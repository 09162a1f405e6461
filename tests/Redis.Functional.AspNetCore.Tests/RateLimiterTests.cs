using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Redis.Functional.Exceptions;
using Redis.Functional.Extensions.Tests.Caching;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.AspNetCore.Tests;

/// <summary>The rate limiter of .NET over a limit at the server.</summary>
public sealed class RateLimiterTests(CacheServer place) : IClassFixture<CacheServer>
{
    private static readonly RateLimit Hundred = RateLimit.FixedWindow(100, TimeSpan.FromMinutes(10));

    [Fact]
    public async Task Sixteen_callers_of_two_clients_get_exactly_the_limit()
    {
        await using var second = await CacheServer.Connect(place.Server);
        RedisRateLimiter[] limiters = [new(place.Client, "exact", Hundred), new(second, "exact", Hundred)];

        var acquired = await Task.WhenAll(Enumerable.Range(0, 16).Select(caller => Task.Run(async () =>
        {
            var count = 0;
            for (var i = 0; i < 20; i++)
            {
                using var lease = await limiters[caller % 2].AcquireAsync();
                if (lease.IsAcquired) count++;
            }

            return count;
        })));

        Assert.Equal(100, acquired.Sum());
        var statistics = limiters.Select(static limiter => limiter.GetStatistics()!).ToArray();
        Assert.Equal(100, statistics.Sum(static one => one.TotalSuccessfulLeases));
        Assert.Equal(220, statistics.Sum(static one => one.TotalFailedLeases));
        Assert.All(statistics, static one => Assert.Equal(0, one.CurrentAvailablePermits));
    }

    [Fact]
    public async Task A_lease_says_what_remains_and_when_to_ask_again()
    {
        await using var limiter = new RedisRateLimiter(place.Client, "says", RateLimit.FixedWindow(3, TimeSpan.FromMinutes(10)));

        using var two = await limiter.AcquireAsync(2);
        Assert.True(two.IsAcquired);
        Assert.True(two.TryGetMetadata(RedisRateLimiter.Remaining, out var remaining));
        Assert.Equal(1, remaining);
        Assert.False(two.TryGetMetadata(MetadataName.RetryAfter, out _));
        Assert.Equal([RedisRateLimiter.Remaining.Name], two.MetadataNames);

        using var refused = await limiter.AcquireAsync(2);
        Assert.False(refused.IsAcquired);
        Assert.True(refused.TryGetMetadata(MetadataName.RetryAfter, out var after));
        Assert.InRange(after, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(10));
        Assert.NotNull(limiter.IdleDuration);
    }

    [Fact]
    public async Task An_attempt_without_waiting_asks_nobody_and_gets_nothing()
    {
        await using var limiter = new RedisRateLimiter(place.Client, "attempt", Hundred);

        using var lease = limiter.AttemptAcquire();

        Assert.False(lease.IsAcquired);
        Assert.Empty(lease.MetadataNames);
        Assert.Equal("0", await place.Server.CliAsync("EXISTS", "attempt"));
    }

    [Fact]
    public async Task What_cannot_be_acquired_and_what_is_wrong_throws()
    {
        await place.Server.CliAsync("LPUSH", "wrong type", "x");
        await using var limiter = new RedisRateLimiter(place.Client, "wrong type", Hundred, new() { WhenUnavailable = WhenUnavailable.Permit });

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await limiter.AcquireAsync(101));
        Assert.IsType<RedisError.Server>((await Assert.ThrowsAsync<RedisException>(async () => await limiter.AcquireAsync())).Error);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await limiter.AcquireAsync(1, new(canceled: true)));
    }

    [Theory]
    [InlineData(WhenUnavailable.Refuse)]
    [InlineData(WhenUnavailable.Permit)]
    public async Task While_Redis_is_away_the_choice_decides(WhenUnavailable choice)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await CacheServer.Connect(server);
        await using var limiter = new RedisRateLimiter(client, "key", Hundred, new() { WhenUnavailable = choice });
        Assert.True((await limiter.AcquireAsync()).IsAcquired);
        server.Kill();

        using var lease = await limiter.AcquireAsync();

        Assert.Equal(choice == WhenUnavailable.Permit, lease.IsAcquired);
        Assert.True(lease.TryGetMetadata(RedisRateLimiter.Error, out var error));
        Assert.IsType<RedisError.Connection>(error);
    }

    [Fact]
    public async Task A_policy_limits_each_partition_over_all_instances_and_counts_a_request_once()
    {
        Task<Site> Start() => Site.Start(
            place.Client,
            static builder => builder.Services.AddRateLimiter(static options =>
            {
                options.RejectionStatusCode = 429;
                options.AddRedisPolicy("api", RateLimit.FixedWindow(3, TimeSpan.FromMinutes(10)), static context => context.Request.Query["user"].ToString());
            }),
            static app =>
            {
                app.UseRateLimiter();
                app.MapGet("/", static () => "ok").RequireRateLimiting("api");
            });
        await using var one = await Start();
        await using var other = await Start();

        foreach (var user in (string[])["ada", "bob"])
        {
            var answers = new List<HttpStatusCode>();
            foreach (var site in (Site[])[one, other, one, other]) answers.Add((await site.Http.GetAsync($"/?user={user}")).StatusCode);
            Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers);
        }

        Assert.Equal("3", await place.Server.CliAsync("GET", "ratelimit:api:ada"));
    }
}
