using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace TestingSample;

/// <summary>Takes orders for things that are in stock. An order has a number that its caller chooses, so that it can be asked about and placed again.</summary>
public sealed class OrderService(IRedisClient client)
{
    static readonly TimeSpan Kept = TimeSpan.FromHours(24);
    static readonly RetrySchedule Schedule = RetrySchedule.Times(5) & RetrySchedule.Constant(TimeSpan.FromMilliseconds(10));

    public ValueTask<Either<RedisError, Unit>> Stock(string item, long count) => client.Run(Set(StockKey(item), count));

    public ValueTask<Either<RedisError, long>> Left(string item) => client.Run(Get<long>(StockKey(item)).IfNone(0));

    /// <summary>True: the order is placed, now or before. False: there is not enough.</summary>
    /// <remarks>What is retried has not run. An error with Delivery.Unknown is the caller's: it may place the order again, as a number is placed once.</remarks>
    public ValueTask<Either<RedisError, bool>> Place(string number, string item, long count) => client.Run(Placing(number, item, count).Retry(Schedule));

    public ValueTask<Either<RedisError, bool>> IsPlaced(string number) => client.Run(Exists(OrderKey(number)));

    static RedisProgram<bool> Placing(string number, string item, long count) => Optimistic(
        [OrderKey(number), StockKey(item)],
        from state in (Get<string>(OrderKey(number)), Get<long>(StockKey(item))).Zip()
        let left = state.Item2.IfNone(0)
        select state.Item1.IsSome ? Multi(Pipeline.Pure(true))
            : left < count ? Multi(Pipeline.Pure(false))
            : Multi((Set(OrderKey(number), item, Expiry.In(Kept)), DecrBy(StockKey(item), count)).Zip().Map(static _ => true)),
        Schedule);

    // One slot of a cluster for all.
    static RedisKey OrderKey(string number) => $"{{orders}}:order:{number}";

    static RedisKey StockKey(string item) => $"{{orders}}:stock:{item}";
}
