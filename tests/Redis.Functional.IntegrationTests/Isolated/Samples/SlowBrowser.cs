using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The WebSocket of a chat page, read only when a test says so.</summary>
internal sealed class SlowBrowser : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly HttpMessageInvoker _dialer = new(new SocketsHttpHandler { ConnectCallback = Dial });
    private readonly CancellationTokenSource _deadline = new(TimeSpan.FromMinutes(2));
    private readonly byte[] _buffer = new byte[8_192];

    private SlowBrowser(string address) => _socket.Options.SetRequestHeader("Origin", address);

    public static async Task<SlowBrowser> OpenAsync(string address, string room)
    {
        var browser = new SlowBrowser(address);
        await browser._socket.ConnectAsync(new Uri($"{address.Replace("http", "ws", StringComparison.Ordinal)}/rooms/{room}"), browser._dialer, browser._deadline.Token);
        return browser;
    }

    public async Task<Line> NextAsync()
    {
        var length = 0;
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(_buffer.AsMemory(length), _deadline.Token);
            length += part.Count;
        }
        while (!part.EndOfMessage);
        return JsonSerializer.Deserialize<Line>(_buffer.AsSpan(0, length), JsonSerializerOptions.Web);
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _dialer.Dispose();
        _deadline.Dispose();
        return default;
    }

    // The system keeps little for it, and the same on every machine.
    private static async ValueTask<Stream> Dial(SocketsHttpConnectionContext context, CancellationToken token)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 16_384 };
        await socket.ConnectAsync(context.DnsEndPoint, token);
        return new NetworkStream(socket, ownsSocket: true);
    }

    /// <summary>What the page is told, as far as the tests want to know.</summary>
    public readonly record struct Line(string Kind, string? Who, long Count);
}
