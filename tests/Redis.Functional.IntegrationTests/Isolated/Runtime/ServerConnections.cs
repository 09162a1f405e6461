using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>The server's own account of who is connected.</summary>
internal static class ServerConnections
{
    /// <summary>How many connections of clients of this library the server has.</summary>
    public static async Task<int> Count(this RedisServer server, string name) =>
        (await server.CliAsync("CLIENT", "LIST")).Split('\n').Count(line => line.Contains($" name={name} ", StringComparison.Ordinal));

    /// <summary>Waits until the server has so many connections of that name.</summary>
    public static Task Has(this RedisServer server, string name, int count) =>
        Eventually.TrueAsync(async () => await server.Count(name) == count, $"the server has {count} connections");

    /// <summary>Waits until so many clients block.</summary>
    public static Task Blocks(this RedisServer server, int count) =>
        Eventually.TrueAsync(async () => (await server.CliAsync("INFO", "clients")).Contains($"blocked_clients:{count}\r", StringComparison.Ordinal), $"{count} calls block");
}
