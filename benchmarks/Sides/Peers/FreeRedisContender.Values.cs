using System.Text.Json;
using static Redis.Functional.Benchmarks.PeerLoop;

namespace Redis.Functional.Benchmarks;

// Values, tokens and loads.
public sealed partial class FreeRedisContender
{
    private async Task<long> JsonAsync(int first, Window window)
    {
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            var customer = Customer.Of(at);
            Expect(JsonSerializer.Deserialize<Customer>(await Client.GetAsync(DataSet.JsonKey(at)))?.Id == customer.Id);
            await Client.SetAsync(DataSet.JsonKey(at), JsonSerializer.Serialize(customer));
            done += 2;
        }

        return done;
    }

    // It has no loads: as many as are in flight are started, then awaited.
    private async Task<long> BulkLoadAsync(Window window)
    {
        var started = new Task[workload.Depth];
        var done = 0L;
        for (var at = 0; window.IsOpen; done += started.Length)
        {
            for (var i = 0; i < started.Length; i++, at = (at + 1) % Keys.Length) started[i] = Client.SetAsync(Keys[at], Values[at]);
            for (var i = 0; i < started.Length; i++) await started[i];
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
            Expect(await Client.GetAsync(Keys[at]).WaitAsync(source.Token) is not null);
            await Client.SetAsync(Keys[at], Values[at]).WaitAsync(source.Token);
            done += 2;
        }

        return done;
    }
}
