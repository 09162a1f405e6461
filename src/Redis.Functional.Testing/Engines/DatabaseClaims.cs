using System.Globalization;
using System.Security.Cryptography;
using static Redis.Functional.Commands;

namespace Redis.Functional.Testing;

/// <summary>
/// Finds a database that is empty and that no other test server uses. Claims are keys in the first database, whichever the address names, so that all
/// see them; they expire, so that those of a process that was killed do not stay.
/// </summary>
internal sealed class DatabaseClaims(RedisClient first, RedisConfig config)
{
    private const int UsualDatabases = 16;

    // Never claimed.
    private string Kept => config.Database == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"0 and {config.Database}");

    private readonly string _owner = RandomNumberGenerator.GetHexString(32, lowercase: true);

    internal async ValueTask<RedisResult<DatabaseClaim>> Claim(CancellationToken token)
    {
        var count = await Databases(token).ConfigureAwait(false);
        for (var database = count - 1; database > 0; database--)
        {
            if (database == config.Database) continue;
            var key = DatabaseClaim.KeyOf(database);
            var taken = await first.Run(Set(key, _owner, SetWhen.NotExists, Expiry.In(DatabaseClaim.Lasts)), token).ConfigureAwait(false);
            if (!RedisResult.FromEither(taken).TryGetValue(out var isFree, out var error)) return RedisResult.Error<DatabaseClaim>(error);
            if (!isFree) continue;
            if (await IsEmpty(database, token).ConfigureAwait(false)) return new DatabaseClaim(first, config, database);
            await first.Run(Del(key), CancellationToken.None).ConfigureAwait(false);
        }
        return RedisResult.Error<DatabaseClaim>(new RedisError.Client.Unsupported(string.Create(
            CultureInfo.InvariantCulture,
            $"none of its {count} databases but {Kept} is empty and free: empty one, or set TestServerOptions.MayFlush so that test servers leave theirs empty")));
    }

    private async ValueTask<bool> IsEmpty(int database, CancellationToken token)
    {
        var other = RedisResult.FromEither(await RedisClient.Connect(config with { Database = database }, token).ConfigureAwait(false));
        if (!other.TryGetValue(out var view, out _)) return false;
        await using (view.ConfigureAwait(false))
        {
            return RedisResult.FromEither(await view.Run(ServerCommands.DbSize(), token).ConfigureAwait(false)).TryGetValue(out var size, out _) && size == 0;
        }
    }

    // Whoever may not read the configuration still has the usual ones; a cluster has one.
    private async ValueTask<int> Databases(CancellationToken token)
    {
        var asked = await first.Run(ServerCommands.ConfigGet("databases"), token).ConfigureAwait(false);
        return asked.Match(
            Right: static settings => int.TryParse(settings.Map(static setting => setting.Value).HeadOrNone().IfNone(""), CultureInfo.InvariantCulture, out var count) ? count : UsualDatabases,
            Left: static _ => UsualDatabases);
    }
}
