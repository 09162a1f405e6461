using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests;

/// <summary>Finds connections that watch a key although nobody uses them: a write to the key marks them, and CLIENT LIST shows the mark.</summary>
internal static class Watches
{
    public static async Task NoneOn(RedisClient client, RedisKey key) =>
        await Eventually.TrueAsync(async () => await Left(client, key) == 0, "no connection watches a key that nobody uses");

    // The flag d: EXEC would be a conflict on this connection.
    public static async Task<int> Left(RedisClient client, RedisKey key)
    {
        await client.Run(Raw.Ask("APPEND", key.ToString(), "")).Right();
        var list = await client.AtServer().Run(Raw.Text("CLIENT LIST")).Right();
        return list.Split('\n').Count(line => line.Contains(" flags=", StringComparison.Ordinal) && Flags(line).Contains('d', StringComparison.Ordinal));
    }

    private static string Flags(string line) => line.Split(' ').First(part => part.StartsWith("flags=", StringComparison.Ordinal))["flags=".Length..];
}
