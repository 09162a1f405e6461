using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>When a new primary is searched for, and how often.</summary>
public sealed class FailoverProbeTests
{
    private static readonly RedisError Unreachable = new RedisError.Connection(ConnectionFault.Unreachable, "unreachable", Delivery.NotSent);

    [Fact]
    public async Task Probes_become_rarer_while_every_write_is_refused()
    {
        var dials = await Dials(TimeSpan.FromMinutes(2), static _ => true);
        var pauses = dials.Zip(dials.Skip(1), static (one, next) => next - one).ToArray();
        Assert.Equal([20, 40, 80, 160, 200, 200], pauses.Take(6));
        Assert.All(pauses.Where((_, i) => dials[i] < FailoverProbe.FailoverTime - FailoverProbe.LongestPause), static pause => Assert.InRange(pause, 20, 200));
        Assert.Equal([400, 800, 1_600, 3_200, 5_000, 5_000], pauses.SkipWhile(static pause => pause <= 200).Take(6));
        Assert.Equal(5_000, pauses[^1]);
    }

    [Fact]
    public async Task A_client_that_does_not_write_is_not_probed()
    {
        Assert.Empty(await Dials(TimeSpan.FromMinutes(1), static _ => false));
        Assert.Equal([0, 20], await Dials(TimeSpan.FromMinutes(1), static now => now <= 10));
    }

    [Fact]
    public async Task A_refused_write_after_a_calm_time_is_probed_at_once()
    {
        var dials = await Dials(TimeSpan.FromMinutes(1), static now => now < 1_000 || now >= 30_000);
        Assert.Contains(30_000, dials);
        Assert.Contains(30_020, dials);
    }

    [Fact]
    public async Task Closing_ends_a_probe_that_is_under_way()
    {
        var dialled = new TaskCompletionSource();
        var probe = new FailoverProbe(async token =>
        {
            dialled.SetResult();
            await Task.Delay(Timeout.Infinite, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return new(Unreachable);
        });
        probe.Report();
        probe.Beat(0);
        await dialled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        probe.Close();
        await probe.Probing.WaitAsync(TimeSpan.FromSeconds(30));
        probe.Report();
        probe.Beat(60_000);
        Assert.True(probe.Probing.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_dial_that_fails_in_any_way_finds_no_primary()
    {
        foreach (var exception in new Exception[] { new InvalidOperationException("broken"), new OutOfMemoryException() })
        {
            var probe = new FailoverProbe(_ => throw exception);
            probe.Report();
            probe.Beat(0);
            await probe.Probing.WaitAsync(TimeSpan.FromSeconds(30));
            Assert.Equal(0, probe.PrimariesFound);
        }
    }

    [Theory]
    [InlineData("%2\r\n+server\r\n+redis\r\n+role\r\n+master\r\n", 1)]
    [InlineData("*4\r\n$6\r\nserver\r\n$5\r\nredis\r\n$4\r\nrole\r\n$6\r\nmaster\r\n", 1)]
    [InlineData("%1\r\n+role\r\n+replica\r\n", 0)]
    [InlineData("%1\r\n+server\r\n+redis\r\n", 0)]
    [InlineData("-ERR unknown command 'HELLO'\r\n*3\r\n$6\r\nmaster\r\n:0\r\n*0\r\n", 1)]
    [InlineData("-ERR unknown command 'HELLO'\r\n*5\r\n$5\r\nslave\r\n$1\r\nh\r\n:1\r\n$9\r\nconnected\r\n:0\r\n", 0)]
    [InlineData("-ERR unknown command 'HELLO'\r\n-NOPERM no permissions to run the 'role' command\r\n", 0)]
    public async Task A_new_connection_says_by_HELLO_or_ROLE_whether_it_reaches_a_primary(string replies, int found)
    {
        await using var bench = new SessionBench();
        var probe = new FailoverProbe(_ => new(new RedisResult<Session>(bench.Session)));
        probe.Report();
        probe.Beat(0);
        var end = replies.IndexOf("\r\n", StringComparison.Ordinal) + 2;
        await bench.Received(1);
        if (replies[0] == '-')
        {
            await bench.Reply(replies[..end]);
            Assert.Equal("ROLE", (await bench.Received(1))[0].Name);
            replies = replies[end..];
        }

        await bench.Reply(replies);
        await probe.Probing.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(found, probe.PrimariesFound);
        Assert.False(bench.Session.IsOpen);
    }

    // The moments of the dials, in milliseconds, when writes are refused at those that are said.
    private static async Task<List<long>> Dials(TimeSpan time, Func<long, bool> isRefused)
    {
        var dials = new List<long>();
        var now = 0L;
        var probe = new FailoverProbe(_ =>
        {
            dials.Add(now);
            return new(new RedisResult<Session>(Unreachable));
        });
        for (; now <= time.TotalMilliseconds; now += 10)
        {
            if (isRefused(now)) probe.Report();
            if (now % Heartbeat.Period == 0) probe.Beat(now);
            await probe.Probing;
        }

        probe.Close();
        return dials;
    }
}
