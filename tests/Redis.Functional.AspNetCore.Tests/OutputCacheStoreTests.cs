using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Redis.Functional.Extensions;
using Redis.Functional.Extensions.Tests.Caching;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.AspNetCore.Tests;

/// <summary>Pages, their tags, and eviction.</summary>
public sealed class OutputCacheStoreTests(CacheServer place) : IClassFixture<CacheServer>
{
    private static readonly byte[] Page = "<p>page</p>"u8.ToArray();
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_page_is_read_as_it_was_stored_until_it_expires()
    {
        var store = Store("pages:");

        await store.SetAsync("arrays", Page, null, Minute, default);
        await store.SetAsync("parts", new ReadOnlySequence<byte>(Page), default, Minute, default);
        await store.SetAsync("tagged", new ReadOnlySequence<byte>(Page), new[] { "a", "b" }, TimeSpan.FromSeconds(30), default);

        foreach (var key in (string[])["arrays", "parts", "tagged"])
        {
            Assert.Equal(Page, await store.GetAsync(key, default));
            var pipe = new Pipe();
            Assert.True(await store.TryGetAsync(key, pipe.Writer, default));
            await pipe.Writer.CompleteAsync();
            Assert.Equal(Page, (await pipe.Reader.ReadAsync()).Buffer.ToArray());
        }

        Assert.InRange(await place.LifeOf("pages:page:arrays"), 50_000, 60_000);
        Assert.InRange(await place.LifeOf("pages:page:tagged"), 20_000, 30_000);
        Assert.InRange(await place.LifeOf("pages:tag:a"), 20_000, 30_000);
        Assert.Null(await store.GetAsync("missing", default));
        Assert.False(await store.TryGetAsync("missing", new Pipe().Writer, default));
    }

    [Fact]
    public async Task A_tag_lives_as_long_as_its_last_page_and_forgets_those_that_have_expired()
    {
        var store = Store("lives:");

        await store.SetAsync("long", Page, ["tag"], Minute, default);
        await store.SetAsync("short", Page, ["tag"], TimeSpan.FromMilliseconds(1), default);
        Assert.InRange(await place.LifeOf("lives:tag:tag"), 50_000, 60_000);

        await Eventually.TrueAsync(async () => await place.Server.CliAsync("EXISTS", "lives:page:short") == "0", "it has expired");
        await store.SetAsync("next", Page, ["tag"], TimeSpan.FromSeconds(1), default);

        Assert.Equal(["lives:page:next", "lives:page:long"], await place.Server.CliLinesAsync("ZRANGE", "lives:tag:tag", "0", "-1"));
        Assert.InRange(await place.LifeOf("lives:tag:tag"), 40_000, 60_000);
    }

    [Fact]
    public async Task Eviction_of_ten_thousand_pages_leaves_none_of_them_and_all_others()
    {
        var store = Store("many:");
        await Task.WhenAll(Enumerable.Range(0, 10_000).Select(i => store.SetAsync($"{i}", Page, i % 100 == 0 ? ["all", "hundredth"] : ["all"], Minute, default).AsTask()));
        await store.SetAsync("other", Page, ["others"], Minute, default);
        Assert.Equal("10000", await place.Server.CliAsync("ZCARD", "many:tag:all"));

        await store.EvictByTagAsync("all", default);

        Assert.Equal(["many:page:other", "many:tag:hundredth", "many:tag:others"], (await place.Server.CliLinesAsync("KEYS", "many:*")).Order(StringComparer.Ordinal));
        await store.EvictByTagAsync("hundredth", default);
        await store.EvictByTagAsync("never used", default);
        Assert.Equal(Page, await store.GetAsync("other", default));
        Assert.Equal("0", await place.Server.CliAsync("EXISTS", "many:tag:hundredth"));
    }

    [Fact]
    public async Task Pages_that_are_stored_during_an_eviction_keep_their_tag()
    {
        var store = Store("both:");
        await Task.WhenAll(Enumerable.Range(0, 3000).Select(i => store.SetAsync($"{i}", Page, ["tag"], Minute, default).AsTask()));

        await Task.WhenAll(
            store.EvictByTagAsync("tag", default).AsTask(),
            Task.WhenAll(Enumerable.Range(0, 1000).Select(i => store.SetAsync($"{i}", Page, ["tag"], Minute, default).AsTask())));

        var pages = await place.Server.CliLinesAsync("KEYS", "both:page:*");
        var tagged = await place.Server.CliLinesAsync("ZRANGE", "both:tag:tag", "0", "-1");
        Assert.Empty(pages.Except(tagged));
        Assert.True(pages.Count <= 1000, $"{pages.Count} pages");
        await store.EvictByTagAsync("tag", default);
        Assert.Empty(await place.Server.CliLinesAsync("KEYS", "both:*"));
    }

    [Fact]
    public async Task A_failed_eviction_says_what_it_removed_and_can_be_repeated()
    {
        var store = Store("fails:");
        await Task.WhenAll(Enumerable.Range(0, 5000).Select(i => store.SetAsync($"{i}", Page, ["tag"], Minute, default).AsTask()));
        var failing = new RedisOutputCacheStore(new FailingClient(place.Client, from: 3), new() { Prefix = "fails:" });

        var thrown = await Assert.ThrowsAsync<RedisCacheException>(async () => await failing.EvictByTagAsync("tag", default));

        var left = (await place.Server.CliLinesAsync("KEYS", "fails:page:*")).Count;
        Assert.InRange(left, 1, 4000);
        Assert.Equal($"The eviction of the tag 'tag' removed {5000 - left} pages and then failed: No room.", thrown.Message);
        Assert.IsType<RedisError.Client.Backpressure>(thrown.Error);
        Assert.Equal($"{left}", await place.Server.CliAsync("ZCARD", "fails:tag:tag"));
        await store.EvictByTagAsync("tag", default);
        Assert.Empty(await place.Server.CliLinesAsync("KEYS", "fails:*"));
    }

    [Fact]
    public async Task While_Redis_is_away_pages_are_misses_or_errors_and_evictions_always_errors()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await CacheServer.Connect(server);
        var log = new LogLines<RedisOutputCacheStore>();
        var store = new RedisOutputCacheStore(client, logger: log);
        var strict = new RedisOutputCacheStore(client, new() { ErrorsAreMisses = false });
        server.Kill();

        await store.SetAsync("key", Page, ["tag"], Minute, default);
        Assert.Null(await store.GetAsync("key", default));
        Assert.Equal(2, log.Lines.Count);
        Assert.All(log.Lines, static line => Assert.StartsWith("Warning: The output cache ignored the error of a ", line, StringComparison.Ordinal));
        await Assert.ThrowsAsync<RedisCacheException>(async () => await store.EvictByTagAsync("tag", default));
        await Assert.ThrowsAsync<RedisCacheException>(async () => await strict.SetAsync("key", Page, ["tag"], Minute, default));
        await Assert.ThrowsAsync<RedisCacheException>(async () => await strict.GetAsync("key", default));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.GetAsync("key", new(canceled: true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.EvictByTagAsync("tag", new(canceled: true)));
    }

    [Fact]
    public async Task Two_instances_serve_one_page_until_one_of_them_evicts_it()
    {
        var made = 0;
        Task<Site> Start() => Site.Start(
            place.Client,
            static builder => builder.Services.AddRedisOutputCache(static cache => cache.Prefix = "{site}:"),
            app =>
            {
                app.UseOutputCache();
                app.MapGet("/page", () => $"made {Interlocked.Increment(ref made)} times").CacheOutput(static policy => policy.Tag("pages").SetVaryByHost(false));
                app.MapPost("/evict", static (IOutputCacheStore store, CancellationToken stop) => store.EvictByTagAsync("pages", stop));
            });
        await using var one = await Start();
        await using var other = await Start();

        Assert.Equal("made 1 times", await one.Http.GetStringAsync("/page"));
        Assert.Equal("made 1 times", await other.Http.GetStringAsync("/page"));
        (await other.Http.PostAsync("/evict", null)).EnsureSuccessStatusCode();
        Assert.Equal("made 2 times", await one.Http.GetStringAsync("/page"));
        Assert.Equal("made 2 times", await other.Http.GetStringAsync("/page"));
        Assert.Equal(1, (await place.Client.Run(ZCard("{site}:tag:pages"))).Right());
    }

    private RedisOutputCacheStore Store(string prefix) => new(place.Client, new() { Prefix = prefix });
}
