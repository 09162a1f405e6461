using Microsoft.Extensions.Time.Testing;
using Redis.Functional;
using Redis.Functional.Exceptions;
using Redis.Functional.Testing;
using Xunit;

namespace TestingSample;

/// <summary>The order service on a server of each test's own, with faults where it matters.</summary>
public class OrderServiceTests : IAsyncLifetime
{
    TestServer _server = null!;
    RedisClient _client = null!;
    OrderService _orders = null!;

    /// <summary>REDIS_URL, a server on PATH, or Garnet.</summary>
    protected virtual TestServerOptions Options => new() { MayFlush = true };

    // snippet: start
    public async ValueTask InitializeAsync()
    {
        _server = (await TestServer.Start(Options)).OrThrow();
        _client = (await _server.Connect(config => config with { WhenDisconnected = WhenDisconnected.Wait })).OrThrow();
        _orders = new OrderService(_client);
        (await _orders.Stock("tea", 10)).OrThrow();
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_order_takes_from_the_stock()
    {
        Assert.True((await _orders.Place("1", "tea", 3)).OrThrow());
        Assert.Equal(7, (await _orders.Left("tea")).OrThrow());
    }
    // end snippet

    [Fact]
    public async Task An_order_of_more_than_there_is_takes_nothing()
    {
        Assert.False((await _orders.Place("1", "tea", 11)).OrThrow());
        Assert.Equal(10, (await _orders.Left("tea")).OrThrow());
        Assert.False((await _orders.IsPlaced("1")).OrThrow());
    }

    [Fact]
    public async Task An_order_of_something_unknown_takes_nothing() => Assert.False((await _orders.Place("1", "coffee", 1)).OrThrow());

    [Fact]
    public async Task A_number_is_placed_once()
    {
        Assert.True((await _orders.Place("1", "tea", 3)).OrThrow());
        Assert.True((await _orders.Place("1", "tea", 3)).OrThrow());
        Assert.Equal(7, (await _orders.Left("tea")).OrThrow());
    }

    // snippet: lost
    [Fact]
    public async Task When_the_reply_is_lost_the_caller_is_told_and_may_place_it_again()
    {
        var lost = _server.Faults.Arm(Fault.CutAfter("EXEC"));

        var first = await _orders.Place("1", "tea", 3);
        var second = await _orders.Place("1", "tea", 3);

        Assert.True(lost.HasHit);
        Assert.Equal(Delivery.Unknown, first.Match(Right: _ => Delivery.Executed, Left: error => error.Delivery));
        Assert.True(second.OrThrow());
        Assert.Equal(7, (await _orders.Left("tea")).OrThrow());
    }
    // end snippet

    [Fact]
    public async Task When_the_connection_is_lost_before_nothing_is_taken()
    {
        _server.Faults.Arm(Fault.CutBefore("DECRBY"));

        Assert.True((await _orders.Place("1", "tea", 3)).IsLeft);

        Assert.Equal(10, (await _orders.Left("tea")).OrThrow());
    }

    // snippet: refused
    [Fact]
    public async Task A_refusal_is_retried()
    {
        var loading = _server.Faults.Arm(Fault.Answer("DECRBY", "LOADING Redis is loading the dataset in memory").Repeat(2));

        Assert.True((await _orders.Place("1", "tea", 3)).OrThrow());

        Assert.Equal(2, loading.Hits);
        Assert.Equal(7, (await _orders.Left("tea")).OrThrow());
    }
    // end snippet

    // snippet: silent
    [Fact]
    public async Task A_silent_server_ends_the_call_by_its_deadline()
    {
        var time = new FakeTimeProvider();
        await using var client = (await _server.Connect(config => config with { TimeProvider = time, CommandTimeout = TimeSpan.FromSeconds(1) })).OrThrow();
        var silent = _server.Faults.Arm(Fault.Stall("EXEC"));

        var placed = new OrderService(client).Place("1", "tea", 3).AsTask();
        await silent.WaitForHit().OrThrow();
        while (!placed.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(20));
            await Task.Yield();
        }

        Assert.Equal(Delivery.Unknown, (await placed).Match(Right: _ => Delivery.Executed, Left: error => error.Delivery));
        silent.Release();
    }
    // end snippet

    // snippet: time
    [Fact]
    public async Task A_number_is_forgotten_after_a_day()
    {
        await _orders.Place("1", "tea", 3).OrThrow();

        await _server.Advance(TimeSpan.FromHours(23)).OrThrow();
        Assert.True((await _orders.IsPlaced("1")).OrThrow());

        await _server.Advance(TimeSpan.FromHours(1)).OrThrow();
        Assert.False((await _orders.IsPlaced("1")).OrThrow());
    }
    // end snippet

    // snippet: counted
    [Fact]
    public async Task The_order_and_the_stock_are_read_in_one_round_trip()
    {
        await _orders.Place("1", "tea", 3).OrThrow();

        var seen = _server.Faults.Seen;
        Assert.Equal((2, 1), (seen.RequestsOf("GET"), seen.WritesOf("GET")));
    }
    // end snippet
}
