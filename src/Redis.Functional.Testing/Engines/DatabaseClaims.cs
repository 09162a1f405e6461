using System.Globalization;

namespace Redis.Functional.Testing;

/// <summary>
/// Finds a database that is empty and that no other test server uses. Claims are locks in the first database, whichever the address names, so that all
/// see them; they expire, so that those of a process that was killed do not stay.
/// </summary>
internal sealed class DatabaseClaims(RedisClient first, RedisConfig config)
{
    private const int UsualDatabases = 16;

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    // Never claimed.
    private string Kept => config.Database == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"0 and {config.Database}");

    internal async ValueTask<RedisResult<DatabaseClaim>> Claim(CancellationToken token)
    {
        var count = await Databases(token).ConfigureAwait(false);
        for (var database = count - 1; database > 0; database--)
        {
            if (database == config.Database) continue;
            var taken = await LockOf(database).Acquire(first, token).ConfigureAwait(false);
            if (!taken.TryGetValue(out var held, out var error))
            {
                if (error is RedisError.Client.LockNotAcquired) continue;
                return RedisResult.Error<DatabaseClaim>(error);
            }

            if (await IsEmpty(database, token).ConfigureAwait(false)) return new DatabaseClaim(first, config, database, held);
            await held.DisposeAsync().ConfigureAwait(false);
        }
        return RedisResult.Error<DatabaseClaim>(new RedisError.Client.Unsupported(string.Create(
            CultureInfo.InvariantCulture,
            $"None of its {count} databases other than {Kept} is empty and free. Empty one, or set TestServerOptions.MayFlush so that test servers empty theirs when they end.")));
    }

    private static RedisLock LockOf(int database) =>
        new(string.Create(CultureInfo.InvariantCulture, $"redis-functional:test-server:{database}")) { Ttl = Lasts, AutoExtend = true, Fences = false };

    private async ValueTask<bool> IsEmpty(int database, CancellationToken token)
    {
        var other = RedisResult.FromEither(await RedisClient.Connect(config with { Database = database }, token).ConfigureAwait(false));
        if (!other.TryGetValue(out var view, out _)) return false;
        await using (view.ConfigureAwait(false))
        {
            return RedisResult.FromEither(await view.Run(ServerCommands.DbSize(), token).ConfigureAwait(false)).TryGetValue(out var size, out _) && size == 0;
        }
    }

    // A user without permission to read the configuration gets the default number; a cluster has one database.
    private async ValueTask<int> Databases(CancellationToken token)
    {
        var asked = await first.Run(ServerCommands.ConfigGet("databases"), token).ConfigureAwait(false);
        return asked.Match(
            Right: static settings => int.TryParse(settings.Map(static setting => setting.Value).HeadOrNone().IfNone(""), CultureInfo.InvariantCulture, out var count) ? count : UsualDatabases,
            Left: static _ => UsualDatabases);
    }
}
