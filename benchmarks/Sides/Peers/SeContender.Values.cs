using System.Text.Json;
using StackExchange.Redis;
using static Redis.Functional.Benchmarks.PeerLoop;

namespace Redis.Functional.Benchmarks;

// Values, tokens, transactions, loads, connections.
public sealed partial class SeContender
{
    private readonly List<ConnectionMultiplexer> others = [];

    public double? Memory { get; private set; }

    private async Task<long> TextAsync(int first, Window window)
    {
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            Expect((string?)await Database.StringGetAsync(Keys[at]) is { Length: 16 });
            Expect(await Database.StringSetAsync(Keys[at], DataSet.Value(at)));
            done += 2;
        }

        return done;
    }

    private async Task<long> JsonAsync(int first, Window window)
    {
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            var customer = Customer.Of(at);
            StackExchange.Redis.RedisKey key = DataSet.JsonKey(at);
            Expect(JsonSerializer.Deserialize<Customer>(((ReadOnlyMemory<byte>)await Database.StringGetAsync(key)).Span)?.Id == customer.Id);
            Expect(await Database.StringSetAsync(key, JsonSerializer.SerializeToUtf8Bytes(customer)));
            done += 2;
        }

        return done;
    }

    // The calls take no token: waiting for them does.
    private async Task<long> CancellableAsync(int first, Window window)
    {
        using var source = new CancellationTokenSource();
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            Expect((await Database.StringGetAsync(Keys[at]).WaitAsync(source.Token)).HasValue);
            Expect(await Database.StringSetAsync(Keys[at], Values[at]).WaitAsync(source.Token));
            done += 2;
        }

        return done;
    }

    // A condition is how it watches a key.
    private async Task<long> WatchedAsync(int first, Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++)
        {
            var found = await Database.StringGetAsync(Keys[first]);
            var transaction = Database.CreateTransaction();
            transaction.AddCondition(Condition.StringEqual(Keys[first], found));
            var set = transaction.StringSetAsync(Keys[first], Values[first]);
            Expect(await transaction.ExecuteAsync() && await set);
        }

        return done;
    }

    private async Task<long> OwnConnectionAsync(int first, Window window)
    {
        var database = others[first].GetDatabase();
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            Expect((await database.StringGetAsync(Keys[at])).HasValue);
            Expect(await database.StringSetAsync(Keys[at], Values[at]));
            done += 2;
        }

        return done;
    }

    // It has no loads: as many as are in flight are started, then awaited.
    private async Task<long> BulkLoadAsync(Window window)
    {
        var started = new Task<bool>[workload.Depth];
        var done = 0L;
        for (var at = 0; window.IsOpen; done += started.Length)
        {
            for (var i = 0; i < started.Length; i++, at = (at + 1) % Keys.Length) started[i] = Database.StringSetAsync(Keys[at], Values[at]);
            for (var i = 0; i < started.Length; i++) Expect(await started[i]);
        }

        return done;
    }

    private async Task<long> IdleAsync(Window window)
    {
        await Task.Delay(window.Length);
        return others.Count;
    }

    private async Task ConnectOthersAsync()
    {
        Expect((await Database.StringGetAsync(Keys[0])).HasValue);
        var before = ProcessMemory.Now();
        while (others.Count < workload.Depth) others.Add(await ConnectAsync());
        if (workload.IsIdle) Memory = (ProcessMemory.Now() - before) / workload.Depth;
    }
}
