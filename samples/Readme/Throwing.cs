using Redis.Functional;
using Redis.Functional.Exceptions;
using static Redis.Functional.Commands;

namespace Readme;

/// <summary>Code of docs/guides/errors-and-retries.md that wants errors thrown.</summary>
public static class Throwing
{
    // snippet: orThrow
    // using Redis.Functional.Exceptions;
    public static async Task<long> CountVisit(string url)
    {
        await using var client = await RedisClient.Connect(url).OrThrow();
        return await client.Run(Incr("visits")).OrThrow();
    }
    // end snippet
}
