using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>The connection that asks the server to end a cancelled wait, where the shared one cannot be asked.</summary>
public sealed class UnblockerTests
{
    private const int IdleTimeout = 60_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connection_of_its_own_is_kept_only_while_there_is_no_shared_one(bool isSharedBack)
    {
        var (waiting, own, other) = (new SessionBench(), new SessionBench(), new SessionBench());
        waiting.Session.ClientId = 7;
        Session? shared = null;
        var clock = new Clock(own.Time);
        var unblocker = new Unblocker(() => shared, _ => new(new RedisResult<Session>(own.Session)), IdleTimeout, clock, own.Time);
        var exchange = new StubExchange();
        var asking = unblocker.TryEnd(exchange, waiting.Session);
        Assert.Equal("CLIENT UNBLOCK 7 ERROR", $"{(await own.Received(1))[0]}");
        exchange.Fail(new RedisError.Client.Cancelled(Delivery.Rejected));
        await own.Reply(":1\r\n");
        Assert.True(await asking.WaitAsync(TimeSpan.FromSeconds(30)));

        if (isSharedBack) shared = other.Session;
        unblocker.Sweep(clock.Now + 900);
        Assert.True(own.Session.IsOpen, "a question may still wait for its reply");
        unblocker.Sweep(clock.Now + 1_100);
        Assert.Equal(!isSharedBack, own.Session.IsOpen);
        unblocker.Sweep(clock.Now + IdleTimeout + 100);
        Assert.False(own.Session.IsOpen);
    }
}
