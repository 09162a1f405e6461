using System.Globalization;

namespace Redis.Functional.Benchmarks;

/// <summary>What lies in the server: 10,000 keys of 16 bytes with values of 16 bytes (the names redis-benchmark uses, so that it
/// meets the same data), a list and a hash of 1,000 elements, and a value of 1 MiB.</summary>
public static class DataSet
{
    public const int Keys = 10_000;
    public const int Elements = 1_000;
    public const int BlobLength = 1 << 20;
    public const string List = "benchmark:list";
    public const string Hash = "benchmark:hash";
    public const string Blob = "benchmark:blob";
    public const string BlobCopy = "benchmark:copy";

    public static string Key(int index) => string.Create(CultureInfo.InvariantCulture, $"key:{index % Keys:D12}");

    public static string Value(int index) => string.Create(CultureInfo.InvariantCulture, $"val:{index % Keys:D12}");

    public static string BlobText() => new('x', BlobLength);

    /// <summary>Writes all of it over one connection.</summary>
    public static async Task FillAsync(Target target)
    {
        var members = Enumerable.Range(0, Elements).Select(Value);
        byte[][] requests =
        [
            RespRequest.Encode("DEL", List, Hash, BlobCopy),
            .. Enumerable.Range(0, Keys).Select(i => RespRequest.Encode("SET", Key(i), Value(i))),
            RespRequest.Encode(["RPUSH", List, .. members]),
            RespRequest.Encode(["HSET", Hash, .. Enumerable.Range(0, Elements).SelectMany(i => new[] { Key(i), Value(i) })]),
            RespRequest.Encode("SET", Blob, BlobText()),
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
