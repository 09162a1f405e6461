using Microsoft.Extensions.Time.Testing;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A client makes as many attempts to reconnect as its policy says.</summary>
public sealed class ReconnectAttemptsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static async Task<Multiplexer> Connected(ScriptServer server, TimeProvider time, ReconnectPolicy reconnect, FakeListener sessions)
    {
        var config = new RedisConfig { Endpoint = new RedisEndpoint.Tcp(server.Host, server.Port), TimeProvider = time, Reconnect = reconnect };
        var client = new Multiplexer(
            config, new FixedLocator(config.Endpoint), new SocketTransport(config), new() { Random = static () => 0.5, Time = time }, waitsForFirst: true);
        Assert.True(client.Watch(sessions));
        Assert.True((await client.Ready(CancellationToken.None).AsTask().WaitAsync(Patience)).IsOk);
        return client;
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(0, 3)]
    [InlineData(1_500, 0)]
    [InlineData(1_500, 1)]
    [InlineData(1_500, 3)]
    public async Task However_long_the_connection_has_lived_no_more_are_made(int livedMilliseconds, int attempts)
    {
        var time = new FakeTimeProvider();
        var server = ScriptServer.Start();
        var sessions = new FakeListener(ListenerKind.Sessions);
        await using var client = await Connected(server, time, new() { MaxAttempts = attempts }, sessions);

        time.Advance(TimeSpan.FromMilliseconds(livedMilliseconds));
        await server.DisposeAsync();
        await Eventually.TrueAsync(
            () =>
            {
                time.Advance(TimeSpan.FromMilliseconds(10));
                return sessions.Count("gave up") == 1;
            },
            "the client gives up");

        Assert.Equal(attempts, sessions.Count("failed"));
    }

    [Fact]
    public async Task After_a_fault_of_the_protocol_a_client_is_back_without_the_pause_after_a_refusal()
    {
        var time = new FakeTimeProvider();
        await using var server = ScriptServer.Start();
        var sessions = new FakeListener(ListenerKind.Sessions);
        await using var client = await Connected(server, time, ReconnectPolicy.Default, sessions);

        await server.BroadcastAsync(ScriptReply.Raw("+nobody asked\r\n"));
        await Eventually.TrueAsync(() => sessions.Count("lost") == 1, "the connection is closed");
        var waited = 0;
        await Eventually.TrueAsync(
            () =>
            {
                time.Advance(TimeSpan.FromMilliseconds(1));
                waited++;
                return sessions.Count("opened") == 2;
            },
            "the client is connected again");

        Assert.InRange(waited, 0, 300);
    }
}
