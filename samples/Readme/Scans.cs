using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Readme;

/// <summary>The code of docs/guides/scans.md.</summary>
public static class Scans
{
    // snippet: loop
    public static async Task<Either<RedisError, int>> RemoveOld(IRedisClient client, CancellationToken token)
    {
        var removed = 0;
        await foreach (var found in client.ScanKeys("session:*", count: 500, cancellationToken: token))
        {
            var outcome = await client.Run(FromOutcome(found).Bind(key => Unlink(key)), token);      // a Left of the scan ends it here too
            if (outcome.IsLeft) return outcome.Map(_ => 0);
            removed++;
        }

        return removed;
    }
    // end snippet

    // snippet: linq
    public static ValueTask<Either<RedisError, RedisKey>[]> FirstTen(IRedisClient client, CancellationToken token) =>
        client.ScanKeys(ofType: "hash").Take(10).ToArrayAsync(token);
    // end snippet

    // snippet: resume
    public static async Task<ScanCursor> OnePassMore(IRedisClient client, RedisKey hash, ScanCursor cursor, Action<Seq<(RedisValue Field, RedisValue Value)>> use)
    {
        await foreach (var page in client.ScanPages(at => HScan(hash, at, count: 1_000), cursor))
            cursor = page.Match(
                Right: found =>
                {
                    use(found.Items);
                    return found.Next;
                },
                Left: _ => cursor);                            // the last item: go on from here another time
        return cursor;
    }
    // end snippet
}
