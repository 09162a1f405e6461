using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Readme;

/// <summary>The code of docs/guides/patterns.md.</summary>
public static class Patterns
{
    // snippet: cache
    static readonly CacheAside Prices = new(TimeSpan.FromMinutes(5)) { Jitter = 0.2, NegativeTtl = TimeSpan.FromSeconds(10) };

    public static RedisProgram<Option<decimal>> Price(string article, Func<string, CancellationToken, Task<Option<decimal>>> database) =>
        Prices.GetOrCreateOption($"price:{article}", FromTask(token => database(article, token)));

    public static RedisProgram<Unit> Changed(string article) => CacheAside.Invalidate($"price:{article}");
    // end snippet

    // snippet: rate
    static readonly RateLimit Calls = RateLimit.TokenBucket(tokenLimit: 20, replenishmentPeriod: TimeSpan.FromMilliseconds(100));

    public static RedisProgram<string> Ask(string user, RedisProgram<string> answer) =>
        from decision in Calls.Acquire($"rate:{user}")
        from text in decision.IsAcquired ? answer : Pure($"too often: come back in {decision.RetryAfter.TotalSeconds:0.0} s")
        select text;
    // end snippet

    // snippet: counter
    static readonly BoundedCounter Seats = new("seats", Min: 0, Max: 100) { Start = 100 };

    public static RedisProgram<string> Book(long seats) =>
        from left in Seats.Add(-seats)
        select left.Match(Some: n => $"booked; {n} seats are left", None: () => "not enough seats");
    // end snippet
}
