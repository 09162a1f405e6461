using System.Globalization;
using static Redis.Functional.Commands;

namespace Redis.Functional.Testing;

/// <summary>A database of somebody's server that one test server has to itself. Renewed while it is held.</summary>
internal sealed class DatabaseClaim
{
    internal static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Renewal = Lasts / 4;

    private readonly RedisClient _first;
    private readonly RedisConfig _config;
    private readonly ITimer _renewal;

    internal DatabaseClaim(RedisClient first, RedisConfig config, int database)
    {
        (_first, _config, Database) = (first, config, database);
        _renewal = TimeProvider.System.CreateTimer(static claim => ((DatabaseClaim)claim!).Renew(), this, Renewal, Renewal);
    }

    internal int Database { get; }

    internal static string KeyOf(int database) => string.Create(CultureInfo.InvariantCulture, $"redis-functional:test-server:{database}");

    internal async ValueTask GiveBack(bool empty)
    {
        await _renewal.DisposeAsync().ConfigureAwait(false);
        if (empty) await Empty().ConfigureAwait(false);
        await _first.Run(Del(KeyOf(Database))).ConfigureAwait(false);
        await _first.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask Empty()
    {
        var connected = RedisResult.FromEither(await RedisClient.Connect(_config with { Database = Database }).ConfigureAwait(false));
        if (!connected.TryGetValue(out var view, out _)) return;
        await view.Run(ServerCommands.FlushDb()).ConfigureAwait(false);
        await view.DisposeAsync().ConfigureAwait(false);
    }

    private void Renew() => _ = _first.Run(PExpire(KeyOf(Database), Lasts)).AsTask();
}
