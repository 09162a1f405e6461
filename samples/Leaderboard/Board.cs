using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Leaderboard;

/// <summary>Points of players in a sorted set. Each change is announced on a channel, in the transaction that makes it.</summary>
sealed record Board(string Name)
{
    /// <summary>How many places are shown.</summary>
    public const int Places = 10;

    RedisKey Points => $"board:{Name}";

    string Channel => $"board:{Name}:changes";

    // snippet: add
    /// <summary>Gives a player points, and announces it: both or neither. The player's points now.</summary>
    public Transaction<double> Add(string player, int points) =>
        Multi((ZIncrBy(Points, player, points), Publish(Channel, player)).Zip((now, _) => now));
    // end snippet

    // snippet: top
    /// <summary>The best players, the best one first.</summary>
    public Command<Row[]> Top => ZRangeWithScores(Points, 0, Places - 1, reverse: true).As<string>()
        .Map(all => all.Select((one, i) => new Row(i + 1, one.Member, one.Score)).ToArray());
    // end snippet

    // snippet: live
    /// <summary>The best players now, and again after each change. Changes that arrive while a table is read are one.</summary>
    public async IAsyncEnumerable<Either<RedisError, Row[]>> Live(
        RedisClient client,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        // The latest change is enough.
        var latest = new SubscriptionOptions { MaxMessages = 1 };
        await using var changes = client.Subscribe<string>([RedisChannel.Literal(Channel)], latest);
        if ((await changes.WaitUntilSubscribed(stop)).TryGetError(out var refused)) yield return refused;
        yield return await client.Run(Top, stop);
        await foreach (var change in changes.WithCancellation(stop))
        {
            // After a gap as after a change: the table itself is in the sorted set, and is read again.
            if (change.TryGetError(out var error)) yield return error;
            else yield return await client.Run(Top, stop);
        }
    }
    // end snippet
}

/// <summary>One line of the table.</summary>
sealed record Row(int Place, string Player, double Points);
