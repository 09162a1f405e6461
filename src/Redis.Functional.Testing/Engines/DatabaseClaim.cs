namespace Redis.Functional.Testing;

/// <summary>A database of a shared server that one test server uses exclusively while it holds the lock of that database.</summary>
internal sealed class DatabaseClaim(RedisClient first, RedisConfig config, int database, HeldLock held)
{
    internal int Database => database;

    /// <summary>
    /// Lets others have it. One that was lost, as where the process stood still for too long, may be another's by now: that is left as it is.
    /// </summary>
    internal async ValueTask GiveBack(bool empty)
    {
        if (empty && (await held.Extend().ConfigureAwait(false)).IsRight) await Empty().ConfigureAwait(false);
        await held.DisposeAsync().ConfigureAwait(false);
        await first.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask Empty()
    {
        var connected = RedisResult.FromEither(await RedisClient.Connect(config with { Database = database }).ConfigureAwait(false));
        if (!connected.TryGetValue(out var view, out _)) return;
        _ = await view.Run(ServerCommands.FlushDb()).ConfigureAwait(false);
        await view.DisposeAsync().ConfigureAwait(false);
    }
}
