using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Patterns;

/// <summary>A lock across five servers: who has it, for how long, under which fence, and what is left behind on each.</summary>
public class MajorityLockTests
{
    const string Key = "orders";

    static readonly RedisLock Orders = new(Key) { Ttl = TimeSpan.FromSeconds(10) };
    static readonly TimeSpan Usable = TimeSpan.FromMilliseconds(8898);
    static readonly TimeSpan Share = TimeSpan.FromSeconds(1);
    static readonly RedisError Gone = new RedisError.Connection(ConnectionFault.Disconnected, "gone", Delivery.NotSent);

    readonly FakeTime _time = new();
    readonly FakeLockServer[] _servers;
    readonly RedisLock _lock;

    public MajorityLockTests()
    {
        _servers = [.. Enumerable.Range(0, 5).Select(_ => new FakeLockServer(_time))];
        _lock = Orders.Across([.. _servers.Select(static server => server.Client)]);
    }

    [Fact]
    public async Task All_servers_have_it_and_all_give_it_back()
    {
        var held = await Right(_lock);
        Assert.Equal((1, LockState.Held, Usable), (held.FencingToken, held.State, held.Remaining));
        Assert.All(_servers, server => Assert.Equal($"{held.Token}", server.Holder(Key)));
        Assert.True((await held.Release()).IfLeft(false));
        await Eventually.TrueAsync(() => _servers.All(static server => server.Holder(Key) is null && server.Releases == 1), "all have given it back");
        Assert.All(_servers, static server => Assert.Equal(0, server.Raises));
    }

    [Fact]
    public async Task It_is_held_while_two_of_five_are_gone()
    {
        Lose(1, 3);
        await using var held = await Right(_lock with { AutoExtend = true });
        _time.Advance(TimeSpan.FromSeconds(3));
        Assert.True((await held.Extend()).IsRight);
        Assert.Equal((Usable, LockState.Held), (held.Remaining, held.State));
        Assert.True((await held.Release()).IfLeft(false));
    }

    [Fact]
    public async Task It_is_not_to_be_had_when_three_of_five_are_gone()
    {
        Lose(0, 2, 4);
        Assert.Equal(Gone, await Left(_lock));
        await NothingIsLeft();
    }

    [Fact]
    public async Task Three_that_do_not_answer_have_a_tenth_of_the_ttl()
    {
        Stall(0, 2, 4);
        var acquiring = _lock.Acquire().AsTask();
        await AllAreAsked();
        _time.Advance(Share - TimeSpan.FromMilliseconds(1));
        Assert.False(acquiring.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.IsType<RedisError.Timeout>(LeftOf(await acquiring));
        await NothingIsLeft(1, 3);
    }

    [Fact]
    public async Task What_was_granted_late_is_given_back_when_it_is_not_wanted_any_more()
    {
        var stalled = Stall(0, 2, 4);
        var acquiring = _lock.Acquire().AsTask();
        await AllAreAsked();
        _time.Advance(Share);
        Assert.IsType<RedisError.Timeout>(LeftOf(await acquiring));
        stalled.SetResult();
        await Eventually.TrueAsync(() => _servers.All(static server => server.Holder(Key) is null && server.Releases == 1), "all have given it back");
    }

    [Fact]
    public async Task One_that_does_not_answer_is_not_waited_for()
    {
        var stalled = Stall(3);
        var held = await Right(_lock);
        Assert.True((await held.Extend()).IsRight);
        Assert.True((await held.Release()).IfLeft(false));
        stalled.SetResult();
        await Eventually.TrueAsync(() => _servers[3].Holder(Key) is null && _servers[3].Releases == 1, "it gives it back when it answers");
    }

    [Fact]
    public async Task Who_does_not_get_it_is_told_who_has_it_and_for_how_long_still()
    {
        Put("worker 1#00", (0, 700), (1, 700), (2, 700));
        var error = Assert.IsType<RedisError.Client.LockNotAcquired>(await Left(_lock));
        Assert.Equal(("worker 1", TimeSpan.FromMilliseconds(700)), (error.Holder, error.RunsOutIn));
        await NothingIsLeft(3, 4);
        Assert.All(_servers.Take(3), static server => Assert.Equal("worker 1#00", server.Holder(Key)));
    }

    [Theory]
    [InlineData(0, 900)]
    [InlineData(1, 700)]
    [InlineData(2, 500)]
    public void It_may_be_free_as_soon_as_there_can_be_a_majority(int granted, int left)
    {
        var (ballot, answers) = (new LockBallot(5, counts: true), new List<RedisResult<LockReply>>());
        for (var i = 0; i < 3; i++)
        {
            ballot.Refuse(i);
            answers.Add(new(new LockReply(false, 0, TimeSpan.FromMilliseconds(900 - (i * 200)), "worker 1#00")));
        }

        for (var i = 0; i < granted; i++) answers.Add(new(new LockReply(true, 7, null, default)));
        Assert.Equal(new RedisError.Client.LockNotAcquired(Key, "worker 1", TimeSpan.FromMilliseconds(left), TimeSpan.Zero), LockFailure.Of(_lock, ballot, [.. answers], null));
    }

    // d: gone, h: held by another client, f: free, e: an error that lasts.
    [Theory]
    [InlineData("dhf")]
    [InlineData("dhh")]
    [InlineData("ehh")]
    [InlineData("dhhff")]
    [InlineData("dehhh")]
    [InlineData("ddhff")]
    [InlineData("ddhhf")]
    [InlineData("ddhhh")]
    [InlineData("dhhh")]
    [InlineData("dhfff", true)]
    public async Task It_is_not_acquired_while_a_majority_answers_in_whatever_order(string servers, bool isAcquired = false)
    {
        foreach (var order in Orderings(servers).Distinct())
        {
            var all = order.Select(kind => ServerThatIs(kind)).ToArray();
            var outcome = await Orders.Across([.. all.Select(static server => server.Client)]).Acquire();
            Assert.True(outcome.Match(_ => isAcquired, error => !isAcquired && error is RedisError.Client.LockNotAcquired), $"{order}: {outcome}");
        }
    }

    [Theory]
    [InlineData("ddh")]
    [InlineData("ddf")]
    [InlineData("dddhh")]
    [InlineData("dddhf")]
    public async Task Without_a_majority_that_answers_it_is_the_error_of_the_others_in_whatever_order(string servers)
    {
        foreach (var order in Orderings(servers).Distinct())
        {
            var all = order.Select(kind => ServerThatIs(kind)).ToArray();
            Assert.Equal(Gone, await Left(Orders.Across([.. all.Select(static server => server.Client)])));
        }
    }

    [Fact]
    public async Task Several_that_have_a_part_of_it_each_are_nobody_in_particular()
    {
        Put("worker 1#00", (0, 700));
        Put("worker 2#00", (1, 700), (2, 700));
        var error = Assert.IsType<RedisError.Client.LockNotAcquired>(await Left(_lock));
        Assert.Equal((null, null), (error.Holder, error.RunsOutIn));
    }

    [Fact]
    public async Task The_fence_is_the_greatest_count_and_is_written_back_before_it_is_handed_out()
    {
        foreach (var (server, count) in _servers.Zip([3L, 9, 1, 0, 4])) server.SetCount(Key, count);
        await using var held = await Right(_lock);

        // Of those three that answered first.
        Assert.InRange(held.FencingToken, 4, 10);
        Assert.True(_servers.Count(server => server.Count(Key) >= held.FencingToken) >= 3, "a majority counts on from it");
    }

    [Fact]
    public async Task Fences_rise_from_one_majority_to_another()
    {
        foreach (var (server, count) in _servers.Zip([20L, 0, 0, 0, 0])) server.SetCount(Key, count);
        Lose(3, 4);
        _ = await (await Right(_lock)).Release();
        Find();
        Lose(0, 1);
        await using var held = await Right(_lock);
        Assert.Equal(22, held.FencingToken);
    }

    [Fact]
    public async Task It_is_not_handed_out_when_a_majority_cannot_be_raised()
    {
        foreach (var (server, count) in _servers.Zip([9L, 8, 7, 6, 5])) server.SetCount(Key, count);
        foreach (var server in _servers) server.Instead = static script => script == "raise" ? "-LOADING not yet\r\n" : null;
        Assert.Equal("LOADING", Assert.IsType<RedisError.Server>(await Left(_lock)).Code);
        await NothingIsLeft();
    }

    [Fact]
    public async Task A_server_that_does_not_hold_it_any_more_is_not_raised()
    {
        foreach (var (server, count) in _servers.Zip([9L, 8, 7, 6, 5])) server.SetCount(Key, count);
        foreach (var server in _servers) server.Instead = static script => script == "raise" ? ":0\r\n" : null;
        Assert.IsType<RedisError.Timeout>(await Left(_lock));
    }

    [Fact]
    public async Task Without_fences_nothing_is_counted()
    {
        await using var held = await Right(_lock with { Fences = false });
        Assert.Equal(0, held.FencingToken);
        Assert.All(_servers, static server => Assert.Equal(0, server.Count(Key)));
        await using var alone = (await (Orders with { Key = "alone", Fences = false }).Acquire(_servers[0].Client)).IfLeft((HeldLock)null!);
        Assert.Equal(0, alone.FencingToken);
    }

    [Fact]
    public async Task Its_time_counts_from_the_moment_the_first_was_asked()
    {
        var stalled = Stall(0, 1, 2);
        var acquiring = _lock.Acquire().AsTask();
        await AllAreAsked();
        _time.Advance(TimeSpan.FromMilliseconds(300));
        stalled.SetResult();
        await using var held = Unwrap(await acquiring);
        Assert.Equal(Usable - TimeSpan.FromMilliseconds(300), held.Remaining);
    }

    [Fact]
    public async Task A_majority_that_has_it_no_more_is_a_loss_and_a_minority_is_not()
    {
        await using var held = await Right(_lock);
        foreach (var server in _servers.Take(2)) server.Forget(Key);
        Assert.True((await held.Extend()).IsRight);
        _servers[2].Put(Key, "other", TimeSpan.FromSeconds(60));
        Assert.Equal(LockLossReason.NotHeld, Assert.IsType<RedisError.Client.LockLost>(LeftOf(await held.Extend())).Reason);
        Assert.Equal(LockState.Lost, await held.Completion);
        Assert.False((await held.Release()).IfLeft(true));
        Assert.Equal("other", _servers[2].Holder(Key));
    }

    [Fact]
    public async Task One_that_is_still_about_to_grant_it_is_asked_to_extend_it_afterwards()
    {
        var stalled = Stall(3);
        await using var held = await Right(_lock);
        _servers[3].Client.Release = Task.CompletedTask;
        foreach (var server in _servers.Take(2)) server.Forget(Key);
        var extending = held.Extend().AsTask();
        await Eventually.TrueAsync(() => new[] { 0, 1, 2, 4 }.All(server => _servers[server].Extensions == 1), "the others have answered");
        stalled.SetResult();
        Assert.True((await extending).IsRight);
    }

    [Fact]
    public async Task A_majority_that_does_not_answer_gives_no_time_and_is_no_loss()
    {
        await using var held = await Right(_lock);
        _time.Advance(TimeSpan.FromSeconds(2));
        Lose(0, 1, 2);
        Assert.Equal(Gone, LeftOf(await held.Extend()));
        Assert.Equal((LockState.Held, Usable - TimeSpan.FromSeconds(2)), (held.State, held.Remaining));
        _time.Advance(held.Remaining);
        Assert.Equal(LockState.Lost, await held.Completion);
    }

    [Fact]
    public async Task Cancelled_in_the_middle_it_is_given_back_everywhere()
    {
        var stalled = Stall(0, 1, 2);
        using var source = new CancellationTokenSource();
        var acquiring = _lock.Acquire(source.Token).AsTask();
        await AllAreAsked();
        await source.CancelAsync();
        Assert.IsType<RedisError.Client.Cancelled>(LeftOf(await acquiring));
        stalled.SetResult();
        await NothingIsLeft();
    }

    [Fact]
    public async Task What_a_server_must_still_give_back_is_dropped_with_its_client()
    {
        var held = await Right(_lock);
        _servers[4].Client.NotSent = static _ => Gone;
        Assert.True((await held.Release()).IfLeft(false));
        var pause = TimeSpan.FromMilliseconds(100);
        await Eventually.TrueAsync(() => _time.Asked.Count(asked => asked == pause) == 1, "it is tried again later");
        _servers[4].Client.NotSent = static _ => new RedisError.Client.Closed(Delivery.NotSent);
        _time.Advance(pause);
        await Eventually.TrueAsync(() => _time.Timers == 0, "nobody waits any more");
    }

    [Fact]
    public async Task A_program_runs_under_it_on_the_client_it_is_given()
    {
        var other = new FakeLockServer(_time);
        Assert.Equal(1, await other.Client.Right(_lock.Hold(held => Sample.Set("a", 1).Map(_ => held.FencingToken))));
        Assert.Equal(0, other.Tries);
        Assert.Contains(other.Client.Sent, static request => request.StartsWith("SET", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_error_that_a_majority_will_go_on_answering_ends_the_waiting()
    {
        foreach (var server in _servers.Take(2)) server.Instead = static _ => "-WRONGTYPE no string\r\n";
        _ = await (await Right(_lock)).Release();
        _servers[2].Instead = static _ => "-WRONGTYPE no string\r\n";
        Assert.Equal("WRONGTYPE", Assert.IsType<RedisError.Server>(await Left(_lock with { AcquireTimeout = Timeout.InfiniteTimeSpan })).Code);
    }

    [Theory]
    [InlineData(0, null, 100)]
    [InlineData(1, null, 0)]
    [InlineData(0.5, null, 50)]
    [InlineData(0.25, 10, 36)]
    [InlineData(0, 10, 11)]
    public void Across_servers_the_pause_between_tries_is_all_chance(double chance, int? runsOutIn, int pause) => Assert.Equal(
        TimeSpan.FromMilliseconds(pause), _lock.PauseFor(chance, TimeSpan.FromMilliseconds(7), runsOutIn is { } left ? TimeSpan.FromMilliseconds(left) : null, splits: 0));

    [Fact]
    public void The_pause_is_as_wide_as_the_last_try_at_least() => Assert.Equal(
        TimeSpan.FromMilliseconds(450), _lock.PauseFor(0.1, TimeSpan.FromMilliseconds(500), null, splits: 0));

    [Theory]
    [InlineData(1, null, 200)]
    [InlineData(3, null, 800)]
    [InlineData(4, null, 1000)]
    [InlineData(100, null, 1000)]
    [InlineData(100, 10_000, 100)]
    public void The_pause_doubles_where_several_had_a_part_of_it(int splits, int? runsOutIn, int pause) => Assert.Equal(
        TimeSpan.FromMilliseconds(pause), _lock.PauseFor(0, TimeSpan.Zero, runsOutIn is { } left ? TimeSpan.FromMilliseconds(left) : null, splits));

    [Fact]
    public async Task Servers_that_cannot_work_are_refused_before_anything_is_sent()
    {
        IRedisClient[] five = [.. _servers.Select(static server => server.Client)];
        await using var leased = (await five[0].Lease()).Match(static lease => lease, static _ => null!);
        await using var one = Made("redis://a:6379");
        await using var same = Made("redis://a:6379/1");
        await using var cluster = Made("redis+cluster://b:7000");
        await using var shards = Made("redis+sharded://s1=c:7001,s2=d:7002");
        RedisLock[] wrong =
        [
            Orders.Across(), Orders.Across([five[0], five[1]]), Orders.Across([five[0], five[1], five[0]]), Orders.Across([five[0], five[1], null!]),
            Orders.Across([five[0], one, same]), Orders.Across([five[0], one, one.Node.GetDatabase(2)]), Orders.Across([five[0], five[1], cluster]), Orders.Across([five[0], five[1], shards]),
        ];
        foreach (var bad in wrong)
        {
            Assert.IsType<RedisError.Client.InvalidArgument>(await Left(bad));
            Assert.IsType<RedisError.Client.InvalidArgument>(LeftOf(await bad.Acquire(five[3])));
            Assert.IsType<RedisError.Client.InvalidArgument>(await _servers[3].Client.Left(bad.Hold(RedisProgram.Pure(1))));
        }

        Assert.All(_servers, static server => Assert.Empty(server.Client.Sent));
        Assert.IsType<RedisError.Client.InvalidArgument>(await Left(Orders));
    }

    [Fact]
    public async Task Four_servers_take_three()
    {
        var four = Orders.Across([.. _servers.Take(4).Select(static server => server.Client)]);
        Lose(0);
        _ = await (await Right(four)).Release();
        Lose(1);
        Assert.Equal(Gone, await Left(four));
    }

    [Fact]
    public void It_is_a_value_and_shows_no_client()
    {
        var same = Orders.Across([.. _servers.Select(static server => server.Client)]);
        Assert.Equal(_lock, same);
        Assert.NotEqual(Orders, same);
        Assert.Equal($"{Orders}", $"{same}");
    }

    static RedisClient Made(string url) => RedisTarget.Parse(url).Bind(RedisClient.Create).IfLeft((RedisClient)null!);

    FakeLockServer ServerThatIs(char kind)
    {
        var server = new FakeLockServer(_time);
        if (kind == 'd') server.Client.NotSent = static _ => Gone;
        if (kind == 'e') server.Instead = static _ => "-WRONGTYPE no string\r\n";
        if (kind == 'h') server.Put(Key, "other#00", TimeSpan.FromSeconds(60));
        return server;
    }

    static IEnumerable<string> Orderings(string all) => all.Length < 2 ? [all] :
        from i in Enumerable.Range(0, all.Length)
        from rest in Orderings(all.Remove(i, 1))
        select all[i] + rest;

    Task AllAreAsked() => Eventually.TrueAsync(
        () => _servers.All(static server => server.Client.Release.IsCompleted ? server.Tries > 0 : server.Client.Sent.Count > 0), "all are asked");

    // On any, where none is named.
    Task NothingIsLeft(params int[] servers) =>
        Eventually.TrueAsync(() => (servers is [] ? _servers : servers.Select(i => _servers[i])).All(static server => server.Holder(Key) is null), "it is given back");

    void Lose(params int[] servers)
    {
        foreach (var server in servers) _servers[server].Client.NotSent = static _ => Gone;
    }

    void Find()
    {
        foreach (var server in _servers) server.Client.NotSent = static _ => null;
    }

    // Their replies come when the task has ended.
    TaskCompletionSource Stall(params int[] servers)
    {
        var stalled = new TaskCompletionSource();
        foreach (var server in servers) _servers[server].Client.Release = stalled.Task;
        return stalled;
    }

    void Put(string token, params (int Server, int Left)[] held)
    {
        foreach (var (server, left) in held) _servers[server].Put(Key, token, TimeSpan.FromMilliseconds(left));
    }

    static async Task<HeldLock> Right(RedisLock wanted) => Unwrap(await wanted.Acquire());

    static async Task<RedisError> Left(RedisLock wanted) => LeftOf(await wanted.Acquire());

    static RedisError LeftOf<A>(Either<RedisError, A> outcome) => outcome.MatchUnsafe(_ => null!, error => error);

    static HeldLock Unwrap(Either<RedisError, HeldLock> outcome) => outcome.IfLeft(error => throw new Xunit.Sdk.XunitException($"{error}"));
}
