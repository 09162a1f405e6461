using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;

namespace Readme;

/// <summary>The code of docs/analyzers: what <see cref="Mistakes"/> should have been.</summary>
public static class Mended
{
    // snippet: run
    public static async Task<Either<RedisError, long>> Visit(IRedisClient client) => await client.Run(
        from _ in Set("name", "Ada")
        from count in Incr("visits").Map(count => count % 100)
        select count);
    // end snippet

    // snippet: seen
    public static async Task<bool> Save(IRedisClient client)
    {
        if ((await client.Run(Set("name", "Ada"))).TryGetError(out var error))
        {
            Console.Error.WriteLine(error.Message);
            return false;
        }

        _ = await client.Run(Incr("visits"));               // a visit that is not counted does no harm
        return true;
    }
    // end snippet

    // snippet: value
    public static string? Name(Either<RedisError, string> outcome, Option<string> stored) =>
        outcome.ValueOr(null)
        ?? (stored.TryGetValue(out var name) ? name.Trim() : null);
    // end snippet
}
