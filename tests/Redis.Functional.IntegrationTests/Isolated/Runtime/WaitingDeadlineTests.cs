using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>Waiting for a connection and waiting for the reply share one deadline.</summary>
public sealed class WaitingDeadlineTests
{
    [Fact]
    public async Task A_call_that_waited_for_the_connection_ends_by_its_own_deadline()
    {
        // Greets late and never answers a GET: the call spends half of its time waiting for the connection.
        var greeting = new TaskCompletionSource();
        await using var server = ScriptServer.Start(ServerScript.Default.OnConnect(ScriptReply.Wait(greeting.Task)).On("GET", ScriptReply.Nothing));
        var limit = TimeSpan.FromSeconds(1);
        var config = RedisConfig.Parse(server.Url).IfLeft(new RedisConfig()) with
        {
            ReplyDeadline = limit, WhenDisconnected = WhenDisconnected.Wait, ProgressDeadline = TimeSpan.FromSeconds(30),
        };
        await using var client = RedisClient.Lazy(config).IfLeft((RedisClient)null!);
        var watch = Stopwatch.StartNew();
        var call = client.Run(Get("k")).AsTask();
        await Eventually.TrueAsync(() => watch.Elapsed > limit / 2, "half of the limit is over");
        greeting.SetResult();
        var outcome = await call;
        Assert.IsType<RedisError.Timeout>(outcome.LeftToSeq().Head());
        Assert.InRange(watch.Elapsed, limit - TimeSpan.FromMilliseconds(20), limit + TimeSpan.FromMilliseconds(400));
    }
}
