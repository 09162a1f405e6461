using System.Buffers;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Extensions.Tests.Caching;

/// <summary>The contract of the framework's distributed cache: values and expiry.</summary>
[Trait("Load", "Any")]
public sealed class RedisDistributedCacheTests(CacheServer place) : IClassFixture<CacheServer>
{
    private static readonly byte[] Some = "some bytes"u8.ToArray();
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly RedisDistributedCache cache = new(place.Client, new() { Prefix = "app:" });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1024)]
    [InlineData(1 << 20)]
    public async Task A_value_is_read_as_it_was_written_in_every_way(int length)
    {
        var value = new byte[length];
        new Random(length).NextBytes(value);
        var key = $"value:{length}";

        await cache.SetAsync(key, value, new());
        Assert.Equal(value, await cache.GetAsync(key));
        Assert.Equal(value, cache.Get(key));

        cache.Set($"{key}:blocking", value, new());
        var blocking = new ArrayBufferWriter<byte>();
        Assert.True(cache.TryGet($"{key}:blocking", blocking));
        Assert.Equal(value, blocking.WrittenSpan.ToArray());

        await cache.SetAsync($"{key}:parts", Parts(value), new());
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("before"u8);
        Assert.True(await cache.TryGetAsync($"{key}:parts", buffer));
        Assert.Equal([.. "before"u8, .. value], buffer.WrittenSpan.ToArray());

        cache.Set($"{key}:parts", Parts(Some), new());
        Assert.Equal(Some, await cache.GetAsync($"{key}:parts"));
    }

    [Fact]
    public async Task What_is_not_there_is_null_and_writes_nothing()
    {
        var buffer = new ArrayBufferWriter<byte>();

        Assert.Null(await cache.GetAsync("missing"));
        Assert.Null(cache.Get("missing"));
        Assert.False(await cache.TryGetAsync("missing", buffer));
        Assert.False(cache.TryGet("missing", buffer));
        Assert.Equal(0, buffer.WrittenCount);
        await cache.RefreshAsync("missing");
        await cache.RemoveAsync("missing");
    }

    [Fact]
    public async Task A_removed_entry_is_gone()
    {
        await cache.SetAsync("removed", Some, new());
        await cache.RemoveAsync("removed");
        Assert.Null(await cache.GetAsync("removed"));

        cache.Set("removed", Some, new());
        cache.Remove("removed");
        Assert.Null(cache.Get("removed"));
    }

    [Fact]
    public async Task Keys_have_the_prefix()
    {
        await cache.SetAsync("prefixed", Some, new());

        Assert.Equal("hash", await place.Server.CliAsync("TYPE", "app:prefixed"));
        Assert.Null(await new RedisDistributedCache(place.Client).GetAsync("prefixed"));
        Assert.Equal(Some, await new RedisDistributedCache(place.Client).GetAsync("app:prefixed"));
    }

    [Fact]
    public async Task An_entry_without_expiry_stays_also_in_place_of_one_that_expires()
    {
        await cache.SetAsync("stays", Some, new() { AbsoluteExpirationRelativeToNow = Minute });
        Assert.InRange(await place.LifeOf("app:stays"), 1, 60_000);

        await cache.SetAsync("stays", Some, new());

        Assert.Equal(-1, await place.LifeOf("app:stays"));
        await cache.GetAsync("stays");
        await cache.RefreshAsync("stays");
        Assert.Equal(-1, await place.LifeOf("app:stays"));
    }

    [Fact]
    public async Task An_absolute_expiry_ends_the_entry_however_often_it_is_read()
    {
        await cache.SetAsync("moment", Some, new() { AbsoluteExpiration = DateTimeOffset.UtcNow.AddMinutes(10).ToOffset(TimeSpan.FromHours(9)) });
        Assert.InRange(await place.LifeOf("app:moment"), 590_000, 600_000);

        await cache.SetAsync("soon", Some, new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromMilliseconds(300) });
        await Eventually.TrueAsync(async () => await cache.GetAsync("soon") is null, "it has expired");
    }

    [Fact]
    public async Task A_sliding_expiry_begins_again_with_each_read_and_refresh()
    {
        await cache.SetAsync("sliding", Some, new() { SlidingExpiration = Minute });
        Assert.InRange(await place.LifeOf("app:sliding"), 50_000, 60_000);

        foreach (var use in Uses("sliding"))
        {
            await place.Server.CliAsync("PEXPIRE", "app:sliding", "20000");
            await use();
            await Eventually.TrueAsync(async () => await place.LifeOf("app:sliding") > 30_000, "it lives for its sliding time again");
        }
    }

    [Fact]
    public async Task A_sliding_entry_that_is_not_used_expires()
    {
        await cache.SetAsync("unused", Some, new() { SlidingExpiration = TimeSpan.FromMilliseconds(200) });

        await Eventually.TrueAsync(async () => await place.Server.CliAsync("EXISTS", "app:unused") == "0", "it has expired");
    }

    [Fact]
    public async Task With_both_the_sliding_time_ends_at_the_absolute_one()
    {
        await cache.SetAsync("both", Some, new() { SlidingExpiration = Minute, AbsoluteExpirationRelativeToNow = TimeSpan.FromSeconds(40) });
        Assert.InRange(await place.LifeOf("app:both"), 30_000, 40_000);

        foreach (var use in Uses("both"))
        {
            await place.Server.CliAsync("PEXPIRE", "app:both", "10000");
            await use();
            await Eventually.TrueAsync(async () => await place.LifeOf("app:both") is > 20_000 and <= 40_000, "it lives to its absolute end again");
        }

        await cache.SetAsync("sliding first", Some, new() { SlidingExpiration = Minute, AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(1) });
        Assert.InRange(await place.LifeOf("app:sliding first"), 50_000, 60_000);
    }

    [Fact]
    public async Task A_time_to_live_beyond_the_calendar_is_its_end()
    {
        await cache.SetAsync("far", Some, new() { AbsoluteExpirationRelativeToNow = TimeSpan.MaxValue });

        Assert.Equal(Some, await cache.GetAsync("far"));
        Assert.Equal($"{DateTimeOffset.MaxValue.Ticks}", await place.Server.CliAsync("HGET", "app:far", "absexp"));
    }

    [Fact]
    public async Task What_the_interface_forbids_throws_what_it_says()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => cache.SetAsync("past", Some, new() { AbsoluteExpiration = DateTimeOffset.UtcNow.AddSeconds(-1) }));
        await Assert.ThrowsAsync<ArgumentNullException>(() => cache.GetAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => cache.RefreshAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => cache.RemoveAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => cache.SetAsync(null!, Some, new()));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await cache.SetAsync("null", null!, new()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => cache.SetAsync("null", Some, null!));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await cache.TryGetAsync("null", null!));
        Assert.Throws<ArgumentNullException>(() => new RedisDistributedCache(null!));
        Assert.Equal("0", await place.Server.CliAsync("EXISTS", "app:past", "app:null"));
    }

    [Fact]
    public async Task A_read_and_a_write_are_one_round_trip_and_nothing_waits_for_a_sliding_expiry()
    {
        var counting = new CountingClient(place.Client);
        var counted = new RedisDistributedCache(counting);

        await counted.SetAsync("counted", Some, new() { SlidingExpiration = Minute });
        Assert.Equal((1, 0), counting.Sent);
        await counted.GetAsync("counted");
        Assert.Equal((2, 1), counting.Sent);
        await counted.SetAsync("counted", Some, new() { AbsoluteExpirationRelativeToNow = Minute });
        await counted.GetAsync("counted");
        Assert.Equal((4, 1), counting.Sent);
        await counted.GetAsync("not there");
        Assert.Equal((5, 1), counting.Sent);
    }

    [Fact]
    public async Task A_thousand_callers_get_their_own_entries()
    {
        var all = Enumerable.Range(0, 1000).Select(static i => (Key: $"many:{i}", Value: Encoding.UTF8.GetBytes($"value {i}"))).ToArray();

        await Task.WhenAll(all.Select(one => cache.SetAsync(one.Key, one.Value, new() { SlidingExpiration = Minute })));
        var found = await Task.WhenAll(all.Select(one => cache.GetAsync(one.Key)));

        Assert.Equal(all.Select(static one => one.Value), found);
    }

    [Fact]
    public void The_blocking_members_work_where_one_thread_runs_everything()
    {
        var earlier = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new NeverRuns());
        try
        {
            cache.Set("blocking", Some, new() { SlidingExpiration = Minute });
            cache.Refresh("blocking");
            Assert.Equal(Some, cache.Get("blocking"));
            cache.Remove("blocking");
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(earlier);
        }
    }

    private static ReadOnlySequence<byte> Parts(byte[] value)
    {
        var last = new Part(value.AsMemory(value.Length / 2), value.Length / 2);
        var first = new Part(value.AsMemory(0, value.Length / 2), 0);
        first.Before(last);
        return new(first, 0, last, last.Memory.Length);
    }

    private IEnumerable<Func<Task>> Uses(string key) =>
    [
        () => cache.GetAsync(key),
        async () => await cache.TryGetAsync(key, new ArrayBufferWriter<byte>()),
        () => cache.RefreshAsync(key),
        () => Task.Run(() => cache.Get(key)),
        () => Task.Run(() => cache.Refresh(key)),
    ];

    // What is posted to it waits for the thread that blocks.
    private sealed class NeverRuns : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }

    private sealed class Part : ReadOnlySequenceSegment<byte>
    {
        public Part(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public void Before(Part next) => Next = next;
    }
}
