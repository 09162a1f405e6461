using System.Globalization;
using Interpreters;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Shared.Programs;

/// <summary>
/// The clients of samples/Interpreters and samples/InterpretersFSharp against a server: on a shared connection, on a pool and by sentinels, in every shape that a program has.
/// </summary>
public sealed class InterpreterTests : IAsyncLifetime
{
    private readonly string _prefix = SharedServer.Prefix() + "tenant:";
    private RedisClient _outside = null!;
    private ScriptServer _sentinel = null!;

    public enum Language
    {
        CSharp,
        FSharp,
    }

    /// <summary>A client of one shared connection, of a pool, or of sentinels.</summary>
    public enum Kind
    {
        Shared,
        Pooled,
        Sentinels,
    }

    public static MatrixTheoryData<Kind, Language> Kinds => new(Enum.GetValues<Kind>(), Enum.GetValues<Language>());

    public async ValueTask InitializeAsync()
    {
        _outside = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        var server = await SharedServer.GetAsync();
        _sentinel = ScriptServer.Start(MisbehavingSentinel.Naming("shared", server.Host, server.Port));
    }

    public async ValueTask DisposeAsync()
    {
        await _outside.DisposeAsync();
        await _sentinel.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_tenant_s_programs_run_on_its_own_keys(Kind kind, Language language)
    {
        await using var client = await Client(kind);
        var tenant = Tenant(language, client);
        await tenant.Run(Set("n", 1)).Right();
        Assert.Equal((2, 3), await tenant.Run(Multi((Incr("n"), Incr("n")).Zip())).Right());
        Assert.Equal(4, await tenant.Run(Optimistic(["n"], from n in Get<long>("n") select Multi(IncrBy("n", 1)))).Right());
        Assert.Equal(5, await tenant.Run(RedisScript.Create<long>($"return redis.call('INCR', KEYS[1]) -- {_prefix}").Call("n")).Right());
        Assert.Equal("5", (await _outside.Run(Get<string>(_prefix + "n")).Right()).IfNone(""));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_tenant_loses_no_update_when_programs_conflict(Kind kind, Language language)
    {
        await using var client = await Client(kind);
        var tenant = Tenant(language, client);
        var add = Optimistic(["sum"], from n in Get<long>("sum") select Multi(Set("sum", n.IfNone(0) + 1)), RetrySchedule.Times(1000));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            for (var i = 0; i < 5; i++) await tenant.Run(add).Right();
        }));
        Assert.Equal(40, (await _outside.Run(Get<long>(_prefix + "sum")).Right()).IfNone(0));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_tenant_waits_for_elements_and_scans_its_own_keys(Kind kind, Language language)
    {
        await using var client = await Client(kind);
        var tenant = Tenant(language, client);
        var popping = tenant.Run(BLPop((RedisKey[])["queue"], TimeSpan.FromSeconds(20))).AsTask();
        await _outside.Run(RPush(_prefix + "queue", "job")).Right();
        Assert.Equal(("queue", "job"), (await popping).Right().Map(pair => (pair.Key.ToString(), pair.Value.ToString())).IfNone(("", "")));
        for (var i = 0; i < 30; i++) await tenant.Run(Set($"scan:{i}", i)).Right();
        var found = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var key in tenant.ScanKeys(pattern: "scan:*")) found.Add(key.Match(Right: one => one.ToString(), Left: error => $"{error}"));
        Assert.Equal(Enumerable.Range(0, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"scan:{i}")).Order(StringComparer.Ordinal), found);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_tenant_s_lock_is_on_its_own_key_also_when_it_is_taken_on_a_lease(Kind kind, Language language)
    {
        await using var client = await Client(kind);
        var tenant = Tenant(language, client);
        var held = await tenant.WithLease(async (lease, token) => await new RedisLock("lock").Acquire(lease, token)).Right();
        Assert.True(await _outside.Run(Exists(_prefix + "lock")).Right());
        await held.DisposeAsync();
        Assert.False(await _outside.Run(Exists(_prefix + "lock")).Right());
    }

    [Fact]
    public async Task A_cancelled_wait_is_unknown_and_gives_the_connection_back()
    {
        await using var client = await Client(Kind.Pooled);
        var tenant = new TenantClient(client, _prefix);
        using var source = new CancellationTokenSource();
        var popping = tenant.Run(BLPop("never", Timeout.InfiniteTimeSpan), source.Token).AsTask();
        await Eventually.TrueAsync(() => client.Node.PoolStatistics.InUse == 1, "it waits");
        await source.CancelAsync();
        Assert.IsType<RedisError.Client.Cancelled>((await popping).MatchUnsafe(Right: _ => null!, Left: error => error));
        await Eventually.TrueAsync(() => client.Node.PoolStatistics.InUse == 0, "the connection is back or closed");
    }

    [Fact]
    public async Task A_recording_of_the_server_is_replayed_without_it()
    {
        var tape = new Tape();
        RedisKey key = _prefix + "recorded";
        RedisProgram<string> program =
            from n in Incr(key)
            from wrong in LPush(key, "x").Attempt()
            from all in Multi((Incr(key), HGetAll("none" + _prefix), KeyType(key)).Zip())
            select $"{n} {wrong} {all}";
        var recorded = await new Recorder(_outside, tape).Run(program);
        Assert.Equal(recorded, await new Replay(tape, _outside.Environment).Run(program));
        Assert.Equal(2, (await _outside.Run(Get<long>(key)).Right()).IfNone(0));
    }

    [Fact]
    public async Task A_lost_reply_has_run()
    {
        var faulty = new FaultyClient(_outside, static batch => batch.IsReadOnly ? Fault.None : Fault.ReplyLost);
        RedisKey key = _prefix + "faulty";
        var error = (await faulty.Run(Incr(key))).MatchUnsafe(Right: _ => null!, Left: error => error);
        Assert.Equal(Delivery.Unknown, error.Delivery);
        Assert.Equal(1, (await faulty.Run(Get<long>(key)).Right()).IfNone(0));
    }

    [Fact]
    public async Task The_sample_runs()
    {
        var lines = new List<string>();
        await Steps.All(_outside, lines.Add);
        Assert.Contains("Tenant b sees: None", lines);
        Assert.Contains("Replayed without a server: 1", lines);
        Assert.Contains("and it did run: Some(2)", lines);
    }

    [Fact]
    public async Task A_lease_of_another_server_is_refused()
    {
        var elsewhere = new RedisEndpoint.Tcp("nowhere.invalid", 1);
        Assert.IsType<RedisError.Client.Unsupported>((await _outside.Lease(LeaseRequest.OfNode(elsewhere), default)).Error);
        var leased = await _outside.Lease(LeaseRequest.OfNode(_outside.Config.Endpoint), default);
        Assert.True(leased.TryGetValue(out var lease));
        await using (lease)
        {
            Assert.True((await lease.Lease(LeaseRequest.OfNode(_outside.Config.Endpoint), default)).IsOk);
            Assert.IsType<RedisError.Client.Unsupported>((await lease.Lease(LeaseRequest.OfNode(elsewhere), default)).Error);
        }
    }

    private IRedisClient Tenant(Language language, IRedisClient client) =>
        language == Language.CSharp ? new TenantClient(client, _prefix) : InterpretersFSharp.Interpreters.tenant(_prefix, client);

    private async Task<RedisClient> Client(Kind kind)
    {
        var config = Clients.Config(await SharedServer.GetAsync());
        return (await RedisClient.Connect(kind switch
        {
            Kind.Pooled => config with { Pool = new() { MaxSize = 4 } },
            Kind.Sentinels => new SentinelConfig("shared", new RedisEndpoint.Tcp(_sentinel.Host, _sentinel.Port)) { Node = config },
            _ => config,
        })).Right();
    }
}
