namespace Redis.Functional.Benchmarks;

/// <summary>W9, JSON: GET and SET of an object by the library's codec.</summary>
public sealed class OursJson(Workload workload, Target target) : OursCallers(workload, target)
{
    private static readonly Codec<Customer> Json = Codec.Json<Customer>();
    private static readonly RedisKey[] JsonKeys = [.. Enumerable.Range(0, DataSet.Keys).Select(i => (RedisKey)DataSet.JsonKey(i))];
    private static readonly Customer[] Customers = [.. Enumerable.Range(0, DataSet.Keys).Select(Customer.Of)];

    protected override async Task<long> CallAsync(int first, Window window)
    {
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            var expected = Customers[at];
            Expect(await Client.Run(Commands.Get(JsonKeys[at], Json)), found => found.Exists(customer => customer.Id == expected.Id));
            Expect(await Client.Run(Commands.Set(JsonKeys[at], expected, Json)), static _ => true);
            done += 2;
        }

        return done;
    }
}
