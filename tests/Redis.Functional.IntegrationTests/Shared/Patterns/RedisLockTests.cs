using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Shared.Patterns;

/// <summary>Locks on a real server, over both protocols, between two clients.</summary>
public class RedisLockTests
{
    private readonly RedisLock _lock = new(SharedServer.Prefix() + "lock") { Ttl = TimeSpan.FromSeconds(5), Owner = "one" };

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task One_holds_it_at_a_time_and_each_gets_a_greater_fence(ProtocolPreference protocol)
    {
        await using var one = await Clients.Shared(protocol);
        await using var two = await Clients.Shared(protocol);
        await using var first = await _lock.Acquire(one).Right();
        var busy = Assert.IsType<RedisError.Client.LockNotAcquired>(await _lock.Acquire(two).Left());
        Assert.Equal("one", busy.Holder);
        Assert.InRange(busy.RunsOutIn!.Value.TotalMilliseconds, 1, 5000);

        Assert.True(await first.Release().Right());
        await using var second = await _lock.Acquire(two).Right();
        Assert.Equal(first.FencingToken + 1, second.FencingToken);
        Assert.True(await first.Release().Right(), "the same answer again");
        Assert.True(await one.Run(Exists(_lock.Key)).Right(), "the second still has it");
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Who_waits_gets_it_when_it_is_released(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        await using var first = await _lock.Acquire(client).Right();
        var waiting = (_lock with { AcquireTimeout = TimeSpan.FromSeconds(10), PollInterval = TimeSpan.FromMilliseconds(5) }).Acquire(client).Right();
        Assert.True(await first.Release().Right());
        await using var second = await waiting;
        Assert.Equal(first.FencingToken + 1, second.FencingToken);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task It_is_extended_on_the_server_and_never_shortened(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        await using var held = await _lock.Acquire(client).Right();
        await held.Extend(TimeSpan.FromMinutes(2)).Right();
        await held.Extend(TimeSpan.FromSeconds(1)).Right();
        Assert.InRange(((RespValue.Integer)await client.Run(Raw.Ask("PTTL", _lock.Key.AsValue())).Right()).Number, 100_000, 120_000);
        Assert.InRange(held.Remaining.TotalSeconds, 100, 120);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_lock_that_somebody_deleted_is_noticed(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        await using var held = await _lock.Acquire(client).Right();
        await client.Run(Del(_lock.Key)).Right();
        Assert.Equal(LockLossReason.NotHeld, Assert.IsType<RedisError.Client.LockLost>(await held.Extend().Left()).Reason);
        Assert.Equal(LockState.Lost, await held.Completion);
        Assert.False(await held.Release().Right());
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_program_runs_under_it_and_renewal_keeps_it(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        // Long enough for a renewal that tests beside it hold up.
        var brief = _lock with { Ttl = TimeSpan.FromSeconds(3), AutoExtend = true };
        var program = brief.Hold(held => from _ in Sleep(TimeSpan.FromSeconds(4)) from there in Exists(brief.Key) select (there, held.State));
        Assert.Equal((true, LockState.Held), await client.Run(program).Right());
        Assert.False(await client.Run(Exists(_lock.Key)).Right());
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Without_renewal_a_program_that_takes_too_long_is_cancelled(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);

        // Long enough to be acquired where the first run of a script takes a while.
        var brief = _lock with { Ttl = TimeSpan.FromSeconds(2) };
        var lost = Assert.IsType<RedisError.Client.LockLost>(await client.Run(brief.Hold(Sleep(TimeSpan.FromSeconds(60)))).Left());
        Assert.Equal((LockLossReason.Expired, Delivery.NotSent), (lost.Reason, lost.Delivery));
        Assert.False(await client.Run(Exists(_lock.Key)).Right());
    }

    [Fact]
    public async Task A_key_of_another_type_is_the_servers_error()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        await client.Run(Raw.RPush(_lock.Key, "x")).Right();
        Assert.Equal("WRONGTYPE", Assert.IsType<RedisError.Server>(await _lock.Acquire(client).Left()).Code);
    }

    // On the lease, the renewals would wait behind the blocking command until the lock has run out.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Inside_a_lease_it_is_renewed_beside_the_leases_commands(bool pooled)
    {
        await using var client = await Client(pooled);
        // Long enough for a renewal that tests beside it hold up.
        var kept = _lock with { Ttl = TimeSpan.FromSeconds(3), AutoExtend = true };
        var waited = await client.Run(OnLease(kept.Hold(BLPop(SharedServer.Prefix() + "nothing", TimeSpan.FromSeconds(4)).Map(popped => popped.IsNone)))).Right();

        Assert.True(waited);
        Assert.False(await client.Run(Exists(_lock.Key)).Right());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Inside_a_lease_it_is_released_although_the_leases_connection_is_lost(bool pooled)
    {
        await using var client = await Client(pooled);
        await using var other = await Clients.Shared(ProtocolPreference.Resp3OrResp2);

        // On shards the key says where the lease leads.
        var body = from none in Raw.Get(_lock.Key.ToString() + "ed").AsProgram()
                   from id in Raw.Ask("CLIENT", "ID")
                   from killed in FromTask(token => other.AtServer().Run(Raw.Ask("CLIENT", "KILL", "ID", ((RespValue.Integer)id).Number), token).AsTask())
                   from lost in Raw.Get(_lock.Key.ToString() + "ed")
                   select lost;

        Assert.IsType<RedisError.Connection>(await client.Run(OnLease((_lock with { Ttl = TimeSpan.FromMinutes(1) }).Hold(body))).Left());
        Assert.False(await other.Run(Exists(_lock.Key)).Right());
    }

    private static Task<RedisClient> Client(bool pooled) => Clients.Shared(ProtocolPreference.Resp3OrResp2, config => config with { Pool = pooled ? new() : null });
}
