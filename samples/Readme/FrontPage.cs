using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Readme;

/// <summary>The code of the front page, compiled here.</summary>
public static class FrontPage
{
    public static async Task<Either<RedisError, string>> Run(IRedisClient client, CancellationToken token)
    {
        // snippet: programs
        Command<Option<int>> next = from v in Get<int>("foo") select v.Map(x => x + 1);     // still one command

        RedisProgram<string> greet =
            from _    in Set("foo", "1", Expiry.In(TimeSpan.FromMinutes(1)))
            from v    in Get<int>("foo").Require("foo")               // None becomes Left
            from m    in v > 100 ? Pure(0L) : Incr("foo")
            from pair in (next, Get("bar")).Zip()                     // one round trip
            select $"{v} {m} {pair.Item1} {pair.Item2.IsNone}";

        Either<RedisError, string> answer = await client.Run(greet, token);
        // end snippet
        return answer;
    }

    // snippet: batches
    // one batch; each element keeps its own outcome
    public static Pipeline<Seq<Either<RedisError, long>>> CountAll(IEnumerable<string> keys) =>
        Pipeline.Traverse(keys, key => Incr(key).Attempt());

    // WATCH, read, MULTI, EXEC; starts over after a conflict
    public static RedisProgram<long> Add(RedisKey key, long delta) => Optimistic([key],
        from current in Get<long>(key).IfNone(0)
        select Multi(Set(key, current + delta).Map(_ => current + delta)),
        RetrySchedule.Times(5) & RetrySchedule.Exponential(TimeSpan.FromMilliseconds(10)));
    // end snippet
}
