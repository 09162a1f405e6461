namespace Redis.Functional;

/// <summary>
/// The database of a session whose server was busy with a script when it was to be selected. SELECT is sent again until it is accepted. Until then requests
/// are refused as the server would refuse them, because they would run in another database if the script ended in between; the commands that end the
/// script belong to no database and get through.
/// </summary>
internal sealed class LateSelection(Session session, int database, RedisError busy)
{
    private const long Every = 100;

    // Why the database is not selected; null when it is.
    private RedisError? _busy = busy;
    private SelectExchange? _selecting;
    private long _selectedAt;

    /// <summary>Why calls are refused, in sentences.</summary>
    internal string Told { get; } = $"Database {database} cannot be selected yet, and calls are refused until it is. {ErrorText.Of(busy)}";

    /// <summary>Ends a request that must not run yet: true. Under the sending lock.</summary>
    internal bool Refuses(Exchange exchange)
    {
        if (Volatile.Read(ref _busy) is not { } error || IsOfNoDatabase(exchange.Name)) return false;
        exchange.Fail((error with { Context = new() { Node = session.Node } }).OfCommand(exchange.Name));
        return true;
    }

    /// <summary>On the heartbeat.</summary>
    internal void Beat(long now)
    {
        if (Volatile.Read(ref _busy) is null || _selecting is { IsDone: false } || now - _selectedAt < Every) return;
        _selectedAt = now;
        _selecting = new SelectExchange(database, () => Volatile.Write(ref _busy, null));
        session.TrySendUpkeep(_selecting);
    }

    private static bool IsOfNoDatabase(string command) =>
        command.StartsWith("SCRIPT", StringComparison.Ordinal) || command.StartsWith("FUNCTION", StringComparison.Ordinal) || command.StartsWith("SHUTDOWN", StringComparison.Ordinal);
}
