using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>A server that holds writes back for longer than <see cref="RedisConfig.ReadTimeout"/> and is well: it keeps its connections.</summary>
public sealed class SilentServerTests
{
    private const int Callers = 8;
    private static readonly TimeSpan Paused = TimeSpan.FromMilliseconds(2_500);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Calls_that_the_server_holds_back_get_their_replies(bool isPooled)
    {
        await using var server = await RedisServer.StartAsync();
        var ended = new List<RedisError>();
        var config = Clients.Config(server) with
        {
            CommandTimeout = TimeSpan.FromSeconds(30), ReadTimeout = TimeSpan.FromMilliseconds(600),
            ConnectionEnded = reason =>
            {
                lock (ended) ended.Add(reason);
            },
        };
        await using var client = isPooled ? await RedisClient.Connect(config with { Pool = new() }).Right() : await Clients.Connect(config);
        await client.Run(Raw.Incr("n")).Right();
        await server.CliAsync("CLIENT", "PAUSE", $"{Paused.TotalMilliseconds:0}", "WRITE");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => client.Run(Raw.Incr("n")).AsTask()));

        Assert.Equal(Enumerable.Range(2, Callers), outcomes.Select(outcome => (int)outcome.Right()).Order());
        lock (ended) Assert.All(ended, static reason => Assert.IsType<RedisError.Client.Closed>(reason));
    }
}
