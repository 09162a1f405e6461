using System.Text.RegularExpressions;
using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests.Isolated.Patterns;

/// <summary>
/// What the server itself did to a lock, in its own order, read from MONITOR: the line of a script names the token it acts for, and the
/// lines after it what it did.
/// </summary>
internal sealed partial class LockAudit : IAsyncDisposable
{
    private readonly string key;
    private readonly HashSet<string> released = [];
    private RespConnection connection;
    private Task reading = Task.CompletedTask;
    private string actor = "";
    private string? holder;
    private bool knowsHolder = true;

    private LockAudit(string key, RespConnection connection) => (this.key, this.connection) = (key, connection);

    public int Acquired { get; private set; }

    public int Released => released.Count;

    public int Renewed { get; private set; }

    /// <summary>Deletions and extensions by another token than the one that was set last.</summary>
    public int Foreign { get; private set; }

    public int RenewedAfterRelease { get; private set; }

    public static async Task<LockAudit> StartAsync(RedisServer server, string key)
    {
        var audit = new LockAudit(key, await RespConnection.ConnectAsync(server.Host, server.Port));
        await audit.BeginAsync();
        return audit;
    }

    /// <summary>Goes on with a server that was killed and is there again. Who holds the lock is known from the next holder on.</summary>
    public async Task GoOnAsync(RedisServer server)
    {
        await connection.DisposeAsync();
        await reading;
        (connection, holder, knowsHolder) = (await RespConnection.ConnectAsync(server.Host, server.Port), null, false);
        await BeginAsync();
    }

    /// <summary>Reads on to the end of what the server has done so far.</summary>
    public async Task EndAsync(RedisServer server)
    {
        await server.CliAsync("ECHO", "end of audit");
        await reading;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task BeginAsync()
    {
        await connection.AskAsync("MONITOR");
        reading = ReadAsync();
    }

    private async Task ReadAsync()
    {
        while (await LineAsync() is { } line)
        {
            if (line.Contains("\"end of audit\"", StringComparison.Ordinal)) return;
            var words = Word().Matches(line).Select(word => word.Groups[1].Value).ToArray();
            if (line.Contains(" lua] ", StringComparison.Ordinal)) Note(words);
            else if (words is ["EVAL" or "EVALSHA", _, var keys, ..] && words.Length > 3 + int.Parse(keys)) actor = words[3 + int.Parse(keys)];
        }
    }

    // Null: the server is gone.
    private async Task<string?> LineAsync()
    {
        try
        {
            return (await connection.ReadAsync()).ToString()!;
        }
        catch (Exception exception) when (exception is IOException or System.Net.Sockets.SocketException or ObjectDisposedException)
        {
            return null;
        }
    }

    private void Note(string[] words)
    {
        switch (words)
        {
            case ["SET", var name, var token, ..] when name == key:
                (holder, knowsHolder) = (token, true);
                Acquired++;
                break;
            case ["DEL", var name] when name == key:
                if (knowsHolder && actor != holder) Foreign++;
                released.Add(actor);
                break;
            case ["PEXPIRE", var name, ..] when name == key:
                if (knowsHolder && actor != holder) Foreign++;
                if (released.Contains(actor)) RenewedAfterRelease++;
                Renewed++;
                break;
        }
    }

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Word();
}
