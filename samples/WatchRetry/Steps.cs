using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace WatchRetry;

/// <summary>The steps. The intruder is another caller, who writes where he is not expected.</summary>
sealed class Steps(IRedisClient intruder)
{
    const int Writers = 8;
    const int Each = 50;
    static readonly RedisKey Counter = "watchretry:counter";
    static readonly RedisKey Balance = "watchretry:balance";

    static readonly RetrySchedule Patient =
        RetrySchedule.Exponential(TimeSpan.FromMilliseconds(1)).MaxDelay(TimeSpan.FromMilliseconds(20)).WithJitter() & RetrySchedule.Times(200);

    int _attempts;

    public RedisProgram<Unit> All =>
        from begin in Del(Counter, Balance)
        from stored in Set(Balance, 100)
        from one in Alone
        from two in Disturbed
        from three in GivingUp
        from four in Crowd
        from end in Del(Counter, Balance)
        select Unit.Default;

    RedisProgram<Unit> Alone =>
        from title in Say("1. Nobody else writes: one attempt")
        from left in Withdraw(30, intrusions: 0, Patient)
        from told in Say($"   the balance is {left}\n")
        select told;

    RedisProgram<Unit> Disturbed =>
        from title in Say("2. Somebody writes between the read and EXEC, once: a conflict, and again on the fresh value")
        from left in Withdraw(30, intrusions: 1, Patient)
        from told in Say($"   the balance is {left}: 70, and 1 from the other, less 30\n")
        select told;

    RedisProgram<Unit> GivingUp =>
        from title in Say("3. Somebody writes every time: the schedule ends after two more attempts")
        from outcome in Withdraw(30, intrusions: int.MaxValue, RetrySchedule.Times(2)).Attempt()
        from told in Say(outcome.Match(
            Right: left => $"   the balance is {left}\n",
            Left: error => $"   Left: {error.Message}\n   after {error.Context.AttemptNumber} attempts; delivery {error.Delivery}, safe to run again: {error.IsRetrySafe}\n"))
        select told;

    RedisProgram<Unit> Crowd =>
        from title in Say($"4. {Writers} writers count to {Each} on one counter, all at the same time")
        from reset in Do(() => _attempts = 0)
        from counted in TraverseParallel(Enumerable.Range(1, Writers), _ => Traverse(Enumerable.Range(0, Each), _ => Increment))
        from final in Get<long>(Counter).IfNone(0)
        from told in Say($"   {Writers} × {Each} = {final}, with {_attempts} attempts\n")
        select told;

    RedisProgram<long> Increment => Optimistic([Counter],
        from attempt in Do(() => Interlocked.Increment(ref _attempts))
        from current in Get<long>(Counter).IfNone(0)
        select Multi(Set(Counter, current + 1).Map(_ => current + 1)),
        Patient);

    RedisProgram<long> Withdraw(long amount, int intrusions, RetrySchedule schedule) => Optimistic([Balance],
        from number in Do(() => ++_attempts)
        from balance in Get<long>(Balance).IfNone(0)
        from read in Say($"   attempt {number}: read {balance}, will write {balance - amount}")
        from intruded in number <= intrusions ? Intrude : Done
        select Multi(Set(Balance, balance - amount).Map(_ => balance - amount)),
        schedule).Finally(Do(() => _attempts = 0).Ignore());

    // Through the client itself, as any other caller would: not on the connection that watches.
    RedisProgram<Unit> Intrude =>
        from done in FromTask(async token => await intruder.Run(Incr(Balance), token))
        from told in Say("      … and somebody else adds 1")
        select told;

    static RedisProgram<Unit> Say(string text) => Do(() =>
    {
        Console.WriteLine(text);
        return Unit.Default;
    });

    static RedisProgram<A> Do<A>(Func<A> f) => Defer(() => Pure(f()));
}
