using System.Globalization;
using System.Text.Json;

namespace Redis.Functional.Benchmarks;

/// <summary>What lies in the server: 10,000 keys of 16 bytes with values of 16 bytes (the names redis-benchmark uses, so that it
/// meets the same data), a list and a hash of 1,000 elements, and what else the chosen workloads read.</summary>
public static class DataSet
{
    public const int Keys = 10_000;
    public const int Elements = 1_000;
    public const int BlobLength = 1 << 20;
    public const string List = "benchmark:list";
    public const string Hash = "benchmark:hash";
    public const string BlobCopy = "benchmark:copy";

    public static string Key(int index) => string.Create(CultureInfo.InvariantCulture, $"key:{index % Keys:D12}");

    public static string Value(int index) => string.Create(CultureInfo.InvariantCulture, $"val:{index % Keys:D12}");

    public static string BlobText(int length) => new('x', length);

    /// <summary>The key of the value of that length.</summary>
    public static string Blob(int length) => string.Create(CultureInfo.InvariantCulture, $"benchmark:blob:{length}");

    public static string JsonKey(int index) => string.Create(CultureInfo.InvariantCulture, $"json:{index % Keys:D11}");

    public static string JsonText(int index) => JsonSerializer.Serialize(Customer.Of(index % Keys));

    /// <summary>The list of one caller.</summary>
    public static string Jobs(int caller) => string.Create(CultureInfo.InvariantCulture, $"benchmark:jobs:{caller}");

    /// <summary>Writes all of it over one connection.</summary>
    public static async Task FillAsync(Target target, IReadOnlyList<Workload> workloads)
    {
        var members = Enumerable.Range(0, Elements).Select(Value);
        byte[][] requests =
        [
            RespRequest.Encode("DEL", List, Hash, BlobCopy),
            .. Enumerable.Range(0, Keys).Select(i => RespRequest.Encode("SET", Key(i), Value(i))),
            RespRequest.Encode(["RPUSH", List, .. members]),
            RespRequest.Encode(["HSET", Hash, .. Enumerable.Range(0, Elements).SelectMany(i => new[] { Key(i), Value(i) })]),
            .. from workload in workloads
               where workload.Kind is WorkloadKind.BlobGet
               select workload.ValueBytes into length
               select RespRequest.Encode("SET", Blob(length), BlobText(length)),
            .. workloads.Any(static workload => workload.Kind is WorkloadKind.JsonValues)
                ? Enumerable.Range(0, Keys).Select(i => RespRequest.Encode("SET", JsonKey(i), JsonText(i)))
                : [],
        ];
        using var connection = await RawConnection.ConnectAsync(target);
        foreach (var batch in requests.Chunk(500)) await connection.ExchangeAsync(batch.SelectMany(bytes => bytes).ToArray(), batch.Length);
    }

    /// <summary>Writes the keys to a cluster.</summary>
    public static async Task FillClusterAsync(IReadOnlyList<string> nodes)
    {
        await using var client = (await RedisClient.Connect($"redis+cluster://{string.Join(',', nodes)}")).Match(static client => client, static error => throw new InvalidOperationException(error.ToString()));
        var written = await client.Run(Commands.MSet(Enumerable.Range(0, Keys).Select(static i => ((RedisKey)Key(i), (RedisValue)Value(i)))));
        written.IfLeft(static error => throw new InvalidOperationException(error.ToString()));
    }
}
