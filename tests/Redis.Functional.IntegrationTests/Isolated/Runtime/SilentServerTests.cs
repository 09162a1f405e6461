using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>A server that holds writes back for longer than <see cref="RedisConfig.ReadTimeout"/> and is well: it keeps its connections.</summary>
public sealed class SilentServerTests
{
    private const int Callers = 64;
    private const string Pause = "3000";
    private static readonly TimeSpan ReadTimeout = TimeSpan.FromMilliseconds(600);

    [Theory]
    [InlineData("shared")]
    [InlineData("pooled")]
    [InlineData("sentinels")]
    public async Task Calls_that_the_server_holds_back_get_their_replies(string kind)
    {
        await using var server = await RedisServer.StartAsync();
        await using var sentinel = ScriptServer.Start(MisbehavingSentinel.Naming("paused", server.Host, server.Port));
        var ended = new List<RedisError>();
        var config = Clients.Config(server) with
        {
            CommandTimeout = TimeSpan.FromSeconds(30), ReadTimeout = ReadTimeout, Pool = kind == "pooled" ? new() { MaxSize = Callers } : null,
            ConnectionEnded = reason =>
            {
                lock (ended) ended.Add(reason);
            },
        };
        RedisTarget target = kind == "sentinels" ? new SentinelConfig("paused", new RedisEndpoint.Tcp(sentinel.Host, sentinel.Port)) { Node = config } : config;
        await using var client = (await RedisClient.Connect(target)).Right();
        var answered = 0;
        using var over = new CancellationTokenSource();
        var calls = Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            var errors = new List<RedisError>();
            while (!over.IsCancellationRequested) (await client.Run(Raw.Incr("n"))).Match(Right: _ => Interlocked.Increment(ref answered), Left: error => { errors.Add(error); return 0; });
            return errors;
        })));
        await Eventually.TrueAsync(() => Volatile.Read(ref answered) > Callers, "calls are answered");

        await server.CliAsync("CLIENT", "PAUSE", Pause, "WRITE");
        await Eventually.TrueAsync(async () => (await server.CliAsync("INFO", "clients")).Contains($"blocked_clients:{(kind == "pooled" ? Callers : 1)}", StringComparison.Ordinal), "the server holds calls back");
        var before = Volatile.Read(ref answered);
        await Eventually.TrueAsync(() => Volatile.Read(ref answered) > before + (2 * Callers), "calls are answered again");
        await over.CancelAsync();

        Assert.Empty((await calls).SelectMany(static errors => errors));
        Assert.Equal($"{answered}", await server.CliAsync("GET", "n"));
        lock (ended) Assert.All(ended, static reason => Assert.IsType<RedisError.Client.Closed>(reason));
    }
}
