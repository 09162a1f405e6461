using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>T14. Whatever a server does while one connects: the client connects or says why, and no reply of the handshake slips to a command.</summary>
[Trait("Load", "Waits")]
public sealed class HandshakeOddityTests
{
    private const int Echoes = 20;
    private static readonly List<string> Done = [];

    public static TheoryData<string> Names => [.. HandshakeOddities.All.Select(oddity => oddity.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_oddity_ends_as_it_should_and_no_reply_slips(string name)
    {
        var oddity = HandshakeOddities.All.Single(o => o.Name == name);
        await using var server = ScriptServer.Start(oddity.CreateScript());
        var config = Config(server, oddity);
        using var lateness = new Lateness(withPool: true);
        var start = Stopwatch.GetTimestamp();

        var connected = await RedisClient.Connect(config);
        var took = Stopwatch.GetElapsedTime(start);

        Assert.True(took.TotalMilliseconds <= lateness.Allowing(config.ConnectTimeout.TotalMilliseconds + 100), $"took {took.TotalMilliseconds:0} ms, machine late {lateness.Worst:0} ms");
        Assert.True(oddity.Expected != HandshakeOutcome.FailsToConnect == connected.IsRight, $"{oddity.Expected}: {connected}");
        if (connected.IsRight)
        {
            await using var client = connected.Right();
            await AssertAligned(client);
        }
        else
        {
            AssertSaysWhy(connected.Left(), oddity);
        }

        Report(name);
    }

    // Also through a client that keeps dialling: whatever incarnation answers an ECHO must answer it with its own text.
    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_lazy_client_never_gets_a_reply_of_the_handshake(string name)
    {
        var oddity = HandshakeOddities.All.Single(o => o.Name == name);
        await using var server = ScriptServer.Start(oddity.CreateScript());
        await using var client = RedisClient.Create(Config(server, oddity) with
        {
            WhenDisconnected = WhenDisconnected.Wait,
            CommandTimeout = TimeSpan.FromMilliseconds(400),
        }).Right();

        for (var i = 0; i < Echoes; i++)
        {
            var text = $"{name}-{i}";
            var echoed = await Task.WhenAll(Enumerable.Range(0, 3).Select(async n => (Sent: $"{text}-{n}", Got: await client.Run(Raw.Echo($"{text}-{n}")))));
            Assert.All(echoed, pair => pair.Got.IfRight(value => Assert.Equal(pair.Sent, value.ToString())));
            if (echoed.All(pair => pair.Got.IsLeft)) break;
        }
    }

    private static RedisConfig Config(ScriptServer server, HandshakeOddity oddity) => Clients.Config(server.Port) with
    {
        ConnectTimeout = TimeSpan.FromSeconds(oddity.Expected == HandshakeOutcome.FailsToConnect ? 1 : 10),
        Credentials = oddity.Password is null ? null : CredentialProvider.Fixed(new(oddity.User, oddity.Password)),
        Database = oddity.Database,
        ClientName = oddity.ClientName,
    };

    private static async Task AssertAligned(RedisClient client)
    {
        for (var i = 0; i < Echoes; i++) Assert.Equal($"echo-{i}", (await client.Run(Raw.Echo($"echo-{i}")).Right()).ToString());
    }

    private static void AssertSaysWhy(RedisError error, HandshakeOddity oddity)
    {
        Assert.Equal(Delivery.NotSent, error.Delivery);
        Assert.True(error is RedisError.Connection or RedisError.Timeout or RedisError.Protocol, error.ToString());
        Assert.True(error.Message.Length > 15, error.Message);
        if (oddity.Password is { } password) Assert.DoesNotContain(password, error.ToString(), StringComparison.Ordinal);
    }

    private static void Report(string name)
    {
        lock (Done)
        {
            Done.Add(name);
            if (Done.Count == HandshakeOddities.All.Length)
                Figures.Report("T14", $"{Done.Count} of {HandshakeOddities.All.Length} handshakes as expected, off-by-one replies 0");
        }
    }
}
