using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Redis.Functional.TestKit;

/// <summary>The DevTools protocol over a WebSocket: commands with their answers, matched by number, and events. One connection serves all pages.
/// · https://chromedevtools.github.io/devtools-protocol/</summary>
internal sealed class DevToolsConnection : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> pending = new();
    private readonly ConcurrentQueue<(string Session, string Name, JsonElement Event)> events = new();
    private readonly SemaphoreSlim sending = new(1);
    private readonly CancellationTokenSource ending = new();
    private Task reading = Task.CompletedTask;
    private int last;

    private DevToolsConnection()
    {
    }

    public static async Task<DevToolsConnection> ConnectAsync(string address)
    {
        var connection = new DevToolsConnection();
        using var deadline = new CancellationTokenSource(Limit);
        await connection.socket.ConnectAsync(new Uri(address), deadline.Token).ConfigureAwait(false);
        connection.reading = connection.ReadAsync();
        return connection;
    }

    /// <summary>The events of that name that came so far for that session.</summary>
    public IEnumerable<JsonElement> Events(string session, string name) =>
        from one in events where one.Session == session && one.Name == name select one.Event;

    /// <summary>Sends a command, to a page's session or to the browser, and answers its result.</summary>
    /// <exception cref="InvalidOperationException">The browser refused it.</exception>
    public async Task<JsonElement> SendAsync(string method, JsonObject? parameters = null, string? session = null)
    {
        var id = Interlocked.Increment(ref last);
        var answer = pending.GetOrAdd(id, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        var request = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null)
        {
            request["sessionId"] = session;
        }

        await sending.WaitAsync(ending.Token).ConfigureAwait(false);
        try
        {
            await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(request), WebSocketMessageType.Text, true, ending.Token).ConfigureAwait(false);
        }
        finally
        {
            sending.Release();
        }

        var reply = await answer.Task.WaitAsync(Limit).ConfigureAwait(false);
        return reply.TryGetProperty("result", out var result) ? result : throw new InvalidOperationException($"{method}: {reply.GetProperty("error")}");
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync().ConfigureAwait(false);
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        socket.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            while (true)
            {
                Take(await NextAsync().ConfigureAwait(false));
            }
        }
        catch (Exception error)
        {
            foreach (var waiting in pending.Values)
            {
                waiting.TrySetException(new InvalidOperationException("The browser has ended.", error));
            }

            throw;
        }
    }

    private async Task<JsonElement> NextAsync()
    {
        var message = new ArrayBufferWriter<byte>(65_536);
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(message.GetMemory(16_384), ending.Token).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                throw new EndOfStreamException();
            }

            message.Advance(part.Count);
        }
        while (!part.EndOfMessage);
        return JsonElement.Parse(message.WrittenSpan);
    }

    private void Take(JsonElement message)
    {
        if (message.TryGetProperty("id", out var id))
        {
            if (pending.TryRemove(id.GetInt32(), out var waiting))
            {
                waiting.TrySetResult(message);
            }

            return;
        }

        var session = message.TryGetProperty("sessionId", out var name) ? name.GetString()! : "";
        events.Enqueue((session, message.GetProperty("method").GetString()!, message.GetProperty("params")));
    }
}
