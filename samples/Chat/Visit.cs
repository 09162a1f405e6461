using System.Net.WebSockets;
using System.Text.Json;
using Redis.Functional;

namespace Chat;

/// <summary>One browser in one room: what it says is published, what is published there is sent to it.</summary>
sealed class Visit(RedisClient client, Pulse pulse, string channel, WebSocket socket)
{
    const int MaxMessage = 4_096;

    // What may wait for a browser that reads slowly; the oldest is dropped then, and the browser is told how much.
    static readonly SubscriptionOptions Bounds = new()
    {
        MaxMessages = 200, MaxBytes = 1 << 20, Overflow = SubscriptionOverflow.DropOldest, IncludeConfirmations = true,
    };

    readonly SemaphoreSlim _sending = new(1);

    /// <summary>Ends when the browser leaves, or the site stops.</summary>
    public async Task Run(CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Task[] parts = [Hear(over.Token), Speak(over.Token), Watch(over.Token)];
        await Task.WhenAny(parts);
        await over.CancelAsync();

        // A browser may go without a word, which a WebSocket reports by an exception.
        await Task.WhenAll(parts).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    // snippet: hear
    async Task Hear(CancellationToken token)
    {
        // Shares the client's one subscriber connection with all other browsers; leaving the loop ends it.
        await foreach (var next in client.Subscribe([channel], Bounds, Said.Json).WithCancellation(token))
        {
            await Send(Line.Of(next), token);
        }
    }

    async Task Speak(CancellationToken token)
    {
        while (await Receive(token) is { } typed)
        {
            var published = await client.Run(Publish(typed), token);
            await published.Match(Right: _ => Task.CompletedTask, Left: error => Send(Line.Unsent(error), token));
        }
    }

    // What is no message becomes the program's Left.
    RedisProgram<long> Publish(byte[] typed) =>
        from said in RedisProgram.FromOutcome(RedisValue.Of(typed).As(Said.Json))
        from count in Commands.Publish(channel, Said.Json.Encode(said))
        select count;
    // end snippet

    async Task Watch(CancellationToken token)
    {
        await foreach (var answers in pulse.Changes(token)) await Send(new Line(answers ? "back" : "away"), token);
    }

    // The next message of the browser; null when it closes, or sends too much.
    async Task<byte[]?> Receive(CancellationToken token)
    {
        var buffer = new byte[MaxMessage];
        var length = 0;
        while (length < MaxMessage)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), token);
            if (part.MessageType == WebSocketMessageType.Close) break;
            length += part.Count;
            if (part.EndOfMessage) return buffer[..length];
        }

        var status = length < MaxMessage ? WebSocketCloseStatus.NormalClosure : WebSocketCloseStatus.MessageTooBig;
        await socket.CloseOutputAsync(status, null, token);
        return null;
    }

    async Task Send(Line line, CancellationToken token)
    {
        await _sending.WaitAsync(token);
        try
        {
            await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(line, Wire.Default.Line), WebSocketMessageType.Text, endOfMessage: true, token);
        }
        finally
        {
            _sending.Release();
        }
    }
}
