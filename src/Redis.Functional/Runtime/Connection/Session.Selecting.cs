namespace Redis.Functional;

/// <summary>
/// A session whose server was busy with a script when the database was to be selected. SELECT is sent again until it is accepted. Until then requests
/// are refused as the server would refuse them, because they would run in another database if the script ended in between; the commands that end the
/// script belong to no database and get through.
/// </summary>
internal sealed partial class Session
{
    private const long SelectEvery = 100;

    // Why the database is not selected; null when it is.
    private RedisError? _unselected;
    private int _database;
    private SelectExchange? _selecting;
    private long _selectedAt;

    /// <summary>Selects the database when the server accepts it. Before the session is started.</summary>
    internal void SelectLater(int database, RedisError busy) => (_database, _unselected) = (database, busy);

    // Under the sender's lock.
    private bool RefuseUnselected(Exchange exchange)
    {
        if (Volatile.Read(ref _unselected) is not { } busy || IsOfNoDatabase(exchange.Name)) return false;
        exchange.Fail((busy with { Context = new() { Node = Node } }).OfCommand(exchange.Name));
        return true;
    }

    private static bool IsOfNoDatabase(string command) =>
        command.StartsWith("SCRIPT", StringComparison.Ordinal) || command.StartsWith("FUNCTION", StringComparison.Ordinal) || command.StartsWith("SHUTDOWN", StringComparison.Ordinal);

    // On the heartbeat.
    private void AskForDatabase(long now)
    {
        if (Volatile.Read(ref _unselected) is null || _selecting is { IsDone: false } || now - _selectedAt < SelectEvery) return;
        _selectedAt = now;
        _selecting = new SelectExchange(_database, () => Volatile.Write(ref _unselected, null));
        TrySendUpkeep(_selecting);
    }
}
