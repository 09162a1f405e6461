using LanguageExt;
using Microsoft.Extensions.Time.Testing;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Testing.Tests.Faults;

/// <summary>When a fault happens and to which command, and what is counted.</summary>
public class FaultTransportTests(Servers servers) : IClassFixture<Servers>
{
    readonly FaultTransport _faults = new();
    readonly RedisKey _key = $"{SharedServer.Prefix()}k";

    [Fact]
    public async Task A_fault_happens_at_the_nth_occurrence_and_so_many_times()
    {
        await using var client = await servers.Connect(_faults);
        var fault = _faults.Arm(Fault.Answer("get", "BUSY now").Nth(2).Repeat(2));

        var outcomes = new List<bool>();
        for (var i = 0; i < 5; i++) outcomes.Add((await client.Run(Get<string>(_key))).IsRight);

        Assert.Equal([true, false, false, true, true], outcomes);
        Assert.Equal(2, fault.Hits);
    }

    [Fact]
    public async Task A_fault_happens_at_requests_that_satisfy_its_predicate()
    {
        await using var client = await servers.Connect(_faults);
        _faults.Arm(Fault.Answer("GET", "BUSY now").When(request => request.Arguments[0] == $"{_key}").Always());
        var broken = _faults.Arm(Fault.Answer("GET", "BUSY too").When(static _ => throw new InvalidOperationException("a bug of the test")));

        Assert.True((await client.Run(Get<string>($"{_key}other"))).IsRight);
        Assert.True((await client.Run(Get<string>(_key))).IsLeft);
        Assert.True((await client.Run(Get<string>(_key))).IsLeft);
        Assert.False(broken.HasHit);
    }

    [Theory]
    [InlineData("CONFIG GET", true)]
    [InlineData("config get", true)]
    [InlineData("CONFIG", true)]
    [InlineData("*", true)]
    [InlineData("CONFIG SET", false)]
    [InlineData("CONFIG GETS", false)]
    [InlineData("", false)]
    public async Task A_subcommand_has_its_own_name(string name, bool happens)
    {
        await using var client = await servers.Connect(_faults);
        _faults.Arm(Fault.Answer(name, "BUSY now").When(static request => request.Name.StartsWith("CONFIG", StringComparison.Ordinal)));

        Assert.Equal(happens, (await client.Run(ServerCommands.ConfigGet("maxmemory"))).IsLeft);
    }

    [Fact]
    public async Task Replies_before_a_cut_are_delivered()
    {
        await using var client = await servers.Connect(_faults, with: Waiting);
        _faults.Arm(Fault.CutBefore("INCR"));

        var before = Enumerable.Range(0, 100).Select(i => client.Run(Set($"{_key}{i}", i)).AsTask()).ToArray();
        var cut = client.Run(Incr(_key)).AsTask();

        Assert.All(await Task.WhenAll(before), static outcome => outcome.Right());
        Assert.Equal(Delivery.Unknown, (await cut).Left().Delivery);
        Assert.Equal(Option<long>.None, await client.Run(Get<long>(_key)).Right());
    }

    [Fact]
    public async Task Replies_before_a_cut_are_delivered_to_a_client_that_is_still_writing()
    {
        var config = await servers.Config(Wire.Resp3);
        for (var i = 0; i < 20; i++)
        {
            var writes = new LateWrites(new SocketTransport(config));
            await using var client = await RedisClient.Connect(_faults.In(config with { Transport = writes })).Right();
            _faults.Arm(Fault.CutBefore("INCR"));

            // What is asked while the ECHO is still being written goes out in one write.
            writes.Hold();
            Assert.Equal("x", await client.Run(Echo("x")).Right());
            var before = client.Run(Set(_key, 1)).AsTask();
            var cut = client.Run(Incr(_key)).AsTask();
            writes.LetGoAndHold();

            (await before).Right();
            Assert.Equal(Delivery.Unknown, (await cut).Left().Delivery);
        }
    }

    [Fact]
    public async Task The_client_connects_again_after_a_cut()
    {
        await using var client = await servers.Connect(_faults, with: Waiting);
        _faults.Arm(Fault.CutAfter("INCR"));
        Assert.Equal(Delivery.Unknown, (await client.Run(Incr(_key)).Left()).Delivery);

        Assert.Equal(2, await client.Run(Incr(_key)).Right());
        Assert.Equal(2, _faults.Seen.Dials);
    }

    [Fact]
    public async Task A_script_that_the_server_does_not_know_has_not_run_yet()
    {
        var script = RedisScript.Create<long>($"return redis.call('INCR', KEYS[1]) -- {_key}");
        await using var client = await servers.Connect(_faults);
        var fault = _faults.Arm(Fault.CutAfter("EVALSHA"));

        Assert.Equal(1, await client.Run(script.Call(_key)).Right());
        Assert.False(fault.HasHit);

        Assert.Equal(Delivery.Unknown, (await client.Run(script.Call(_key)).Left()).Delivery);
        Assert.True(fault.HasHit);
    }

    [Fact]
    public async Task A_transaction_that_did_not_run_is_no_occurrence()
    {
        await using var client = await servers.Connect(_faults);
        await using var other = await servers.Connect(new FaultTransport());
        var fault = _faults.Arm(Fault.CutAfter("INCR"));
        var program = Optimistic([_key], FromTask(async _ => await other.Run(Set(_key, 5))).Map(_ => Multi(Incr(_key))), RetrySchedule.Never);

        Assert.IsType<RedisError.Transaction.Conflict>(await client.Run(program).Left());
        Assert.False(fault.HasHit);
        Assert.Equal(Delivery.Unknown, (await client.Run(Multi(Incr(_key))).Left()).Delivery);
    }

    [Theory]
    [InlineData("MULTI")]
    [InlineData("EXEC")]
    public async Task A_transaction_is_refused_as_a_whole(string command)
    {
        await using var client = await servers.Connect(_faults, with: Waiting);
        _faults.Arm(Fault.Answer(command, "LOADING the dataset"));

        var error = await client.Run(Multi(Incr(_key))).Left();

        Assert.Equal(Delivery.Rejected, error.Delivery);
        Assert.Equal(Option<long>.None, await client.Run(Get<long>(_key)).Right());
        Assert.Equal(1, await client.Run(Multi(Incr(_key))).Right());
    }

    [Fact]
    public async Task A_slow_reply_comes_when_its_time_is_over()
    {
        var time = new FakeTimeProvider();
        var faults = new FaultTransport(time: time);
        await using var client = await servers.Connect(faults);
        var fault = faults.Arm(Fault.Slow("INCR", TimeSpan.FromSeconds(3)));

        var slow = client.Run(Incr(_key)).AsTask();
        await fault.WaitForHit().Right();
        Assert.False(slow.IsCompleted);
        Assert.Equal(time.GetUtcNow(), fault.FirstHit);
        while (!slow.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(3));
            await Task.Yield();
        }

        Assert.Equal(1, (await slow).Right());
    }

    [Fact]
    public async Task A_stalled_reply_passes_when_it_is_released()
    {
        await using var client = await servers.Connect(_faults);
        var fault = _faults.Arm(Fault.Stall("INCR"));

        var stalled = client.Run(Incr(_key)).AsTask();
        await fault.WaitForHit().Right();
        Assert.False(stalled.IsCompleted);
        fault.Release();

        Assert.Equal(1, (await stalled).Right());
        Assert.Equal(2, await client.Run(Incr(_key)).Right());
    }

    [Fact]
    public async Task Clearing_disarms_and_releases()
    {
        await using var client = await servers.Connect(_faults);
        var stall = _faults.Arm(Fault.Stall("INCR"));
        var answer = _faults.Arm(Fault.Answer("GET", "BUSY now"));
        var stalled = client.Run(Incr(_key)).AsTask();
        await stall.WaitForHit().Right();

        _faults.Clear();

        Assert.Equal(1, (await stalled).Right());
        Assert.True((await client.Run(Get<string>(_key))).IsRight);
        Assert.False(answer.HasHit);
    }

    [Fact]
    public async Task A_disarmed_fault_does_not_happen_and_waiting_for_it_can_be_cancelled()
    {
        await using var client = await servers.Connect(_faults);
        var fault = _faults.Arm(Fault.CutBefore("GET"));
        fault.Disarm();

        Assert.True((await client.Run(Get<string>(_key))).IsRight);
        Assert.IsType<RedisError.Client.Cancelled>(await fault.WaitForHit(new CancellationToken(canceled: true)).Left());
        Assert.Equal(Option<DateTimeOffset>.None, fault.FirstHit);
    }

    [Fact]
    public async Task A_dial_is_refused_so_many_times()
    {
        var fault = _faults.Arm(Fault.RefuseDial().Repeat(2));
        var config = _faults.In(await servers.Config(Wire.Resp3) with { Reconnect = ReconnectPolicy.Never });

        for (var i = 0; i < 2; i++)
        {
            var error = Assert.IsType<RedisError.Connection>(await RedisClient.Connect(config).Left());
            Assert.Equal((ConnectionFault.Refused, Delivery.NotSent), (error.Fault, error.Delivery));
        }
        await using var client = await RedisClient.Connect(config).Right();
        Assert.Equal((2, 3), (fault.Hits, _faults.Seen.Dials));
    }

    [Fact]
    public async Task All_connections_are_dropped()
    {
        await using var client = await servers.Connect(_faults, with: static config => config with { Pool = new PoolOptions { MinSize = 3, MaxSize = 3 } });
        var fault = _faults.Arm(Fault.Stall("INCR"));
        var stalled = client.Run(Incr(_key)).AsTask();
        await fault.WaitForHit().Right();

        Assert.Equal(3, _faults.Drop());

        Assert.Equal(Delivery.Unknown, (await stalled).Left().Delivery);
        Assert.Equal(0, _faults.Drop());
    }

    [Fact]
    public async Task Requests_and_writes_are_counted_by_command()
    {
        await using var client = await servers.Connect(_faults);

        await client.Run((Get<string>(_key), Get<string>(_key), HGet<string>(_key, "f")).Zip()).Right();
        await client.Run(Get<string>(_key)).Right();

        var seen = _faults.Seen;
        Assert.Equal((3, 2), (seen.RequestsOf("get"), seen.WritesOf("GET")));
        Assert.Equal((1, 1), (seen.RequestsOf("HGET"), seen.WritesOf("HGET")));
        Assert.Equal((0, 0), (seen.RequestsOf("SET"), seen.WritesOf("SET")));
        Assert.Equal(1, seen.Dials);
    }

    [Fact]
    public async Task A_large_value_passes_both_ways()
    {
        await using var client = await servers.Connect(_faults);
        var large = new string('x', 5_000_000);

        Assert.True((await client.Run(Set(_key, large))).IsRight);
        Assert.Equal(large, await client.Run(Get<string>(_key)).Right());
        Assert.Equal(1, _faults.Seen.RequestsOf("SET"));
    }

    [Fact]
    public async Task Nothing_throws_for_null()
    {
        var unused = _faults.Arm(null!);
        await using var client = await RedisClient.Connect(_faults.Over(null).In(await servers.Config(Wire.Resp3))).Right();

        Assert.True((await client.Run(Get<string>(_key))).IsRight);
        Assert.False(unused.HasHit);
        Assert.Equal(0, _faults.Seen.RequestsOf(null!));
        Assert.NotNull(_faults.In(null!).Transport);
        Assert.Equal("", Fault.CutAfter(null!).Command);
    }

    static RedisConfig Waiting(RedisConfig config) => config with { WhenDisconnected = WhenDisconnected.Wait };
}
