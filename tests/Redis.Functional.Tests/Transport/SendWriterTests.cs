using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Redis.Functional.Tests.Transport;

/// <summary>The end of a transport that sends.</summary>
public sealed class SendWriterTests : IDisposable
{
    readonly Loopback _loopback = new();

    public void Dispose() => _loopback.Dispose();

    static async Task<string> Receive(Socket socket, int length)
    {
        var bytes = new byte[length];
        return Encoding.ASCII.GetString(bytes, 0, await Loopback.ReadExactly(socket, bytes));
    }

    [Fact]
    public async Task The_memory_given_is_sent_at_once()
    {
        var (client, server) = await _loopback.Pair();
        var writing = client.Output.WriteAsync("PING\r\n"u8.ToArray());
        Assert.True(writing.IsCompletedSuccessfully);
        Assert.False((await writing).IsCompleted);
        Assert.Equal("PING\r\n", await Receive(server, 6));
    }

    [Fact]
    public async Task A_large_write_to_a_slow_reader_is_sent_whole()
    {
        var (client, server) = await _loopback.Pair();
        var sent = new byte[16 * 1024 * 1024];
        new Random(5).NextBytes(sent);
        var writing = client.Output.WriteAsync(sent).AsTask();
        Assert.False(writing.IsCompleted);
        var got = new byte[sent.Length];
        Assert.Equal(sent.Length, await Loopback.ReadExactly(server, got));
        Assert.False((await writing).IsCompleted);
        Assert.True(got.AsSpan().SequenceEqual(sent));
    }

    [Fact]
    public async Task Piecewise_writing_leaves_with_the_flush_and_keeps_its_order()
    {
        var (client, server) = await _loopback.Pair(new RedisConfig { WriteBufferSize = 256 });
        var expected = new StringBuilder();
        for (var i = 0; i < 500; i++)
        {
            var text = $"piece {i};";
            Encoding.ASCII.GetBytes(text, client.Output.GetSpan(text.Length));
            client.Output.Advance(text.Length);
            expected.Append(text);
        }
        Assert.Equal(expected.Length, client.Output.UnflushedBytes);
        await client.Output.WriteAsync("last"u8.ToArray());
        expected.Append("last");
        Assert.Equal(0, client.Output.UnflushedBytes);
        Assert.Equal(expected.ToString(), await Receive(server, expected.Length));
    }

    [Fact]
    public async Task A_flush_of_nothing_is_done_at_once()
    {
        var (client, _) = await _loopback.Pair();
        Assert.True(client.Output.FlushAsync().IsCompletedSuccessfully);
        Assert.True(client.Output.WriteAsync(default).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_failed_send_is_a_completed_result_with_a_reason()
    {
        var (client, server) = await _loopback.Pair();
        server.Close(0);
        var result = await client.Output.WriteAsync(new byte[100]);
        for (var i = 0; i < 100 && !result.IsCompleted; i++) result = await client.Output.WriteAsync(new byte[1024 * 1024]);
        Assert.True(result.IsCompleted);
        Assert.Equal(ConnectionFault.Lost, Assert.IsType<RedisError.Connection>(client.Fault).Fault);
        Assert.True((await client.Output.WriteAsync(new byte[1])).IsCompleted);
        Assert.True((await client.Input.ReadAsync()).IsCompleted);
    }

    [Fact]
    public async Task Abort_ends_a_send_that_waits_for_a_stalled_peer()
    {
        var (client, _) = await _loopback.Pair();
        var writing = client.Output.WriteAsync(new byte[64 * 1024 * 1024]).AsTask();
        Assert.False(writing.IsCompleted);
        client.Abort();
        Assert.True((await writing).IsCompleted);
    }

    [Fact]
    public async Task Two_writes_at_once_end_the_connection()
    {
        var (client, _) = await _loopback.Pair();
        var first = client.Output.WriteAsync(new byte[64 * 1024 * 1024]).AsTask();
        Assert.True((await client.Output.WriteAsync(new byte[1])).IsCompleted);
        Assert.True((await first).IsCompleted);
        Assert.Contains("Two writes", client.Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Complete_may_come_twice_and_during_a_send()
    {
        var (client, server) = await _loopback.Pair();
        var sent = new byte[16 * 1024 * 1024];
        var writing = client.Output.WriteAsync(sent).AsTask();
        await client.Output.CompleteAsync();
        client.Output.Complete();
        Assert.Equal(sent.Length, await Loopback.ReadExactly(server, new byte[sent.Length]));
        Assert.True((await writing).IsCompleted);
        Assert.True((await client.Output.WriteAsync(new byte[1])).IsCompleted);
        Assert.Null(client.Fault);
    }

    [Fact]
    public async Task A_cancelled_token_stops_a_write_that_has_not_begun()
    {
        var (client, server) = await _loopback.Pair();
        var result = await client.Output.WriteAsync("no"u8.ToArray(), new CancellationToken(canceled: true));
        Assert.True(result.IsCanceled);
        client.Output.CancelPendingFlush();
        Assert.True((await client.Output.WriteAsync("yes"u8.ToArray())).IsCanceled);
        Assert.False((await client.Output.WriteAsync("!"u8.ToArray())).IsCanceled);
        Assert.Equal("yes!", await Receive(server, 4));
    }

    [Fact]
    public async Task Both_directions_work_at_the_same_time()
    {
        var (client, server) = await _loopback.Pair();
        const int Total = 32 * 1024 * 1024;
        var upstream = Task.Run(async () => { for (var at = 0; at < Total; at += 65_536) await client.Output.WriteAsync(new byte[65_536]); });
        var serverReads = Task.Run(() => Loopback.ReadExactly(server, new byte[Total]));
        var downstream = Task.Run(async () => { for (var at = 0; at < Total; at += 65_536) await server.SendAsync(new byte[65_536]); });
        var received = 0L;
        while (received < Total)
        {
            var result = await client.Input.ReadAsync(Loopback.Limit);
            Assert.False(result.IsCompleted, $"{client.Fault}");
            received += result.Buffer.Length;
            client.Input.AdvanceTo(result.Buffer.End);
        }
        Assert.Equal(Total, await serverReads);
        await Task.WhenAll(upstream, downstream);
        Assert.Equal(Total, received);
    }
}
