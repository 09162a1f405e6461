using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>A client finds the primary of real servers whatever two of its three sentinels are, with passwords right and wrong, and with few sentinels left.</summary>
[Collection(nameof(Alone))]
public sealed class SentinelFindingTests
{
    private const string Secret = "of-the-servers";
    private const string SentinelSecret = "of-the-sentinels";

    private static readonly RedisEndpoint Nobody = new RedisEndpoint.Tcp("127.0.0.1", 1);
    private static readonly string[] Kinds = ["dead", "silent", "stale", "nil", "unknown name", "a replica", "password", "No sentinel"];

    [Fact]
    public async Task Two_of_three_sentinels_may_be_anything()
    {
        await using var set = await SentinelSet.StartAsync(new() { Password = Secret });
        var replica = (await set.ReplicasAsync())[0];
        var primary = At(await set.PrimaryAsync());
        var slowest = TimeSpan.Zero;
        using var lateness = new Lateness();
        foreach (var (first, second) in Kinds.SelectMany(static first => Kinds.Select(second => (first, second))))
        {
            await using var one = Bad(first, set.Name, replica);
            await using var other = Bad(second, set.Name, replica);
            var config = new SentinelConfig(set.Name, first == "dead" ? Nobody : At(one), second == "dead" ? Nobody : At(other), At(set.Sentinels[0])) { Node = new() { Credentials = new RedisCredentials(null, Secret) } };
            var start = Stopwatch.GetTimestamp();
            await using var client = (await RedisClient.Connect(config)).Right();
            var time = Stopwatch.GetElapsedTime(start);
            if (time > slowest) slowest = time;
            Assert.True(time.TotalMilliseconds < lateness.AllowingSince(1_000, start), $"{first}, {second}: {time}, machine late {lateness.Worst:0} ms");

            Assert.True((await client.Run(Incr("n"))).IsRight, $"{first}, {second}");
            Assert.Equal(primary, client.Node.Endpoint);
            Assert.False(one.HasReceived(Secret) || other.HasReceived(Secret), $"{first}, {second}");
        }

        Figures.Report("sentinels, two of three bad", $"{Kinds.Length * Kinds.Length} pairs: connected after at most {slowest.TotalSeconds:F2} s");
        Assert.Equal(0, await replica.RefusedWritesAsync());
    }

    [Fact]
    public async Task Passwords_right_and_wrong_and_how_many_other_sentinels_one_must_know()
    {
        await using var set = await SentinelSet.StartAsync(new() { Password = Secret, SentinelUser = "watcher", SentinelPassword = SentinelSecret });
        var right = new SentinelConfig(set.Name, [.. set.Sentinels.Select(At)])
        {
            Node = new() { Credentials = new RedisCredentials(null, Secret) },
            SentinelCredentials = new RedisCredentials("watcher", SentinelSecret),
        };

        Assert.Equal("connected", await Outcome(right));
        Assert.Equal("connected", await Outcome(right with { MinOtherSentinels = 2 }));
        Assert.Equal("Disconnected", await Outcome(right with { MinOtherSentinels = 3, Node = right.Node with { ConnectTimeout = TimeSpan.FromSeconds(2) } }));
        Assert.Equal("Authentication", await Outcome(right with { SentinelCredentials = null }));
        Assert.Equal("Authentication", await Outcome(right with { SentinelCredentials = new RedisCredentials("watcher", "wrong") }));
        Assert.Equal("Authentication", await Outcome(right with { SentinelCredentials = new RedisCredentials(null, SentinelSecret) }));
        Assert.Equal("Authentication", await Outcome(right with { Node = right.Node with { Credentials = new RedisCredentials(null, "wrong") } }));

        // The others go on counting one that is down.
        set.Sentinels[1].Kill();
        Assert.Equal("connected", await Outcome(right));
        Assert.Equal("connected", await Outcome(right with { MinOtherSentinels = 2 }));
    }

    private static async Task<string> Outcome(SentinelConfig config)
    {
        var made = await RedisClient.Connect(config);
        await made.Match(Right: static client => client.DisposeAsync(), Left: static _ => default);
        return made.Match(Right: static _ => "connected", Left: static error => error is RedisError.Connection { Fault: var fault } ? $"{fault}" : $"{error}");
    }

    private static ScriptServer Bad(string kind, string name, RedisServer replica) => kind switch
    {
        "silent" => MisbehavingSentinel.Start(SentinelFault.Silent, name, "h", 1),
        "stale" => MisbehavingSentinel.Start(SentinelFault.WrongAddress, name, "127.0.0.1", 1),
        "nil" => MisbehavingSentinel.Start(SentinelFault.Nil, name, "h", 1),
        "unknown name" => MisbehavingSentinel.Start(SentinelFault.UnknownName, name, "h", 1),
        "a replica" => MisbehavingSentinel.Start(SentinelFault.WrongAddress, name, replica.Host, replica.Port),
        "password" => MisbehavingSentinel.Start(SentinelFault.WrongPassword, name, "h", 1),
        _ => MisbehavingSentinel.Start(SentinelFault.NoSentinel, name, "h", 1),
    };

    private static RedisEndpoint At(RedisServer server) => new RedisEndpoint.Tcp(server.Host, server.Port);

    private static RedisEndpoint At(ScriptServer server) => new RedisEndpoint.Tcp(server.Host, server.Port);
}
