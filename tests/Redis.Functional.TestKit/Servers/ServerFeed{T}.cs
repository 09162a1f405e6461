using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;

namespace Redis.Functional.TestKit;

/// <summary>Listens to a server on a connection of its own and keeps what it receives. A connection that ends is opened again until dispose:
/// a sentinel that promotes a server closes all connections to it.</summary>
public sealed class ServerFeed<T> : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);
    private readonly RedisServer server;
    private readonly string[] request;
    private readonly Func<long, RespReply, T> read;
    private readonly ConcurrentQueue<T> items = new();
    private readonly CancellationTokenSource ending = new();
    private readonly Task listening;
    private TaskCompletionSource arrival = NewArrival();
    private int openings = 1;

    private ServerFeed(RedisServer server, string[] request, Func<long, RespReply, T> read, RespConnection connection)
    {
        this.server = server;
        this.request = request;
        this.read = read;
        listening = ListenAsync(connection);
    }

    /// <summary>Everything received so far, in order.</summary>
    public IReadOnlyCollection<T> Items => items;

    /// <summary>The number of connections opened so far; more than 1 means that the feed has gaps.</summary>
    public int Openings => Volatile.Read(ref openings);

    /// <summary>The first item that meets the condition, already received or yet to come.</summary>
    /// <exception cref="TimeoutException">None was received; the message lists what was.</exception>
    public async Task<T> FirstAsync(Func<T, bool> condition, TimeSpan? limit = null)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            var next = Volatile.Read(ref arrival).Task;
            foreach (var item in items.Where(condition))
            {
                return item;
            }

            var left = (limit ?? Limit) - Stopwatch.GetElapsedTime(start);
            try
            {
                await next.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero).ConfigureAwait(false);
            }
            catch (TimeoutException e)
            {
                throw new TimeoutException($"Not within {(limit ?? Limit).TotalSeconds} s; received:\n{string.Join('\n', items)}", e);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync().ConfigureAwait(false);
        await listening.ConfigureAwait(false);
        ending.Dispose();
    }

    internal static async Task<ServerFeed<T>> OpenAsync(RedisServer server, string[] request, Func<long, RespReply, T> read)
    {
        using var deadline = new CancellationTokenSource(Limit);
        return new(server, request, read, await ConnectAsync(server, request, deadline.Token).ConfigureAwait(false));
    }

    private static async Task<RespConnection> ConnectAsync(RedisServer server, string[] request, CancellationToken token)
    {
        var connection = await server.ConnectAsync(token).ConfigureAwait(false);
        try
        {
            var reply = await connection.AskAsync(request, token).ConfigureAwait(false);
            return reply.IsError ? throw new InvalidOperationException($"{request[0]}: {reply.Text}") : connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task ListenAsync(RespConnection first)
    {
        for (var connection = first; connection is not null; connection = await ReopenAsync().ConfigureAwait(false))
        {
            await using (connection.ConfigureAwait(false))
            {
                await KeepAsync(connection).ConfigureAwait(false);
            }
        }
    }

    private async Task KeepAsync(RespConnection connection)
    {
        try
        {
            while (true)
            {
                var reply = await connection.ReadAsync(ending.Token).ConfigureAwait(false);
                items.Enqueue(read(Stopwatch.GetTimestamp(), reply));
                Interlocked.Exchange(ref arrival, NewArrival()).SetResult();
            }
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // the server ended or closed the connection, or the test is over
        }
    }

    private async Task<RespConnection?> ReopenAsync()
    {
        while (!ending.IsCancellationRequested)
        {
            try
            {
                var connection = await ConnectAsync(server, request, ending.Token).ConfigureAwait(false);
                Interlocked.Increment(ref openings);
                return connection;
            }
            catch (Exception e) when (e is IOException or SocketException or InvalidOperationException or OperationCanceledException)
            {
                // the server is down, or still loading
                await Task.Delay(Pause).ConfigureAwait(false);
            }
        }

        return null;
    }
}
