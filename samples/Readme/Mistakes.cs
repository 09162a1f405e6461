using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;

namespace Readme;

/// <summary>The code of docs/analyzers: what the analyzer finds, and what to write in its place.</summary>
public static class Mistakes
{
#pragma warning disable RF0001, RF0002, RF0003, CS4014 // the mistakes are here on purpose
    // snippet: notRun
    public static async Task Visit(IRedisClient client)
    {
        Set("name", "Ada");                                 // RF0001: nothing is sent
        Incr("visits").Map(count => count % 100);           // RF0001
        _ = await client.Run(Get("name"));
    }
    // end snippet

    // snippet: dropped
    public static async Task Save(IRedisClient client)
    {
        await client.Run(Set("name", "Ada"));               // RF0002: saved, or not
        client.Run(Incr("visits"));                         // RF0002: and nobody waits for it
    }
    // end snippet

    // snippet: null
    public static string? Name(Either<RedisError, string> outcome, Option<string> stored) =>
        outcome.Match(Right: name => name, Left: _ => null)                     // RF0003
        ?? stored.Match(Some: name => name.Trim(), None: () => null!);          // RF0003
    // end snippet
#pragma warning restore RF0001, RF0002, RF0003, CS4014

    // snippet: suppressed
#pragma warning disable RF0002 // the cache is filled again by the next reader
    public static async Task Forget(IRedisClient client) => await client.Run(Del("cache"));
#pragma warning restore RF0002
    // end snippet
}
