using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Migration;

/// <summary>
/// The same ten with Redis.Functional. Most are values, which do nothing until a client runs them. Running one returns a value, or an error that says whether its command may have run.
/// </summary>
public static class After
{
    // snippet: name
    public static Command<string> Name(int user) => Get<string>($"user:{user}:name").IfNone("nobody");
    // end snippet

    // snippet: cache
    public static Command<bool> Cache(RedisKey key, string page) => Set(key, page, SetWhen.NotExists, TimeSpan.FromMinutes(5));
    // end snippet

    // snippet: hit
    public static Pipeline<long> Hit(RedisKey page) => (Incr(page), Expire(page, TimeSpan.FromDays(1))).Zip((hits, _) => hits);
    // end snippet

    // snippet: scores
    public static Command<Seq<int>> Scores(IEnumerable<string> players) =>
        MGet<int>(players.Select(player => (RedisKey)player)).Map(scores => scores.Map(score => score.IfNone(0)));
    // end snippet

    // snippet: spend
    public static RedisProgram<long> Spend(RedisKey account, long amount) => Optimistic(
        [account],
        from found in Get<long>(account).IfNone(0)
        from left in found >= amount ? Pure(found - amount) : Fail<long>(new RedisError.Client.Custom("credit.low", "the account has too little"))
        select Multi(Set(account, left).Map(_ => left)),
        RetrySchedule.Times(5));
    // end snippet

    // snippet: locked
    public static RedisProgram<Unit> Locked(RedisProgram<Unit> work) =>
        new RedisLock("lock") { Ttl = TimeSpan.FromSeconds(30) }.Hold(work);        // stops the work when the lock is lost
    // end snippet

    // snippet: next
    public static BlockingCommand<Option<string>> Next() => BRPop<string>("jobs", TimeSpan.FromSeconds(5));        // answers as soon as there is a job
    // end snippet

    // snippet: listen
    public static async Task Listen(IRedisSubscriber client, Action<int> use, CancellationToken token)
    {
        await using var prices = client.Subscribe<int>(["prices"]);
        await foreach (var (found, error) in prices.WithCancellation(token))
        {
            if (found is PubSubEvent<int>.Message message) use(message.Value);
            else if (found is PubSubEvent<int>.Interrupted gap) Console.Error.WriteLine($"messages of {gap.Duration} may be missing");
            else if (error is not null) Console.Error.WriteLine(error.Message);        // one that is no number
        }
    }
    // end snippet

    // snippet: remove
    public static async Task<Either<RedisError, long>> Remove(IRedisClient client, string pattern, CancellationToken token)
    {
        var removed = 0L;
        await foreach (var found in client.ScanKeys(pattern, count: 500, cancellationToken: token))        // every primary of a cluster
        {
            var outcome = await client.Run(FromOutcome(found).Bind(key => Unlink(key)), token);
            if (!outcome.TryGetValue(out var unlinked, out var error)) return error;
            removed += unlinked;
        }

        return removed;
    }
    // end snippet

    // snippet: retry
    public static RedisProgram<Option<RedisValue>> Retry(RedisKey key) =>
        Get(key).Retry(RetrySchedule.Exponential(TimeSpan.FromMilliseconds(50)) & RetrySchedule.Times(5));        // repeats no write that may have run
    // end snippet
}
