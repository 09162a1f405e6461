using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Redis.Functional.Tests.Transport;

/// <summary>The end of a transport that receives.</summary>
public sealed class ReceiveReaderTests : IDisposable
{
    readonly Loopback _loopback = new();

    public void Dispose() => _loopback.Dispose();

    static string Text(ReadResult result) => Encoding.ASCII.GetString(result.Buffer.ToArray());

    static async Task<ReadOnlySequence<byte>> ReadUntil(PipeReader reader, long length)
    {
        while (true)
        {
            var result = await reader.ReadAsync(Loopback.Limit);
            if (result.Buffer.Length >= length || result.IsCompleted) return result.Buffer;
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    [Fact]
    public async Task What_is_sent_is_read_in_one_segment()
    {
        var (client, server) = await _loopback.Pair();
        await server.SendAsync("+PONG\r\n"u8.ToArray());
        var result = await client.Input.ReadAsync(Loopback.Limit);
        Assert.Equal("+PONG\r\n", Text(result));
        Assert.True(result.Buffer.IsSingleSegment);
        Assert.False(result.IsCompleted);
        Assert.False(result.IsCanceled);
    }

    [Fact]
    public async Task A_reply_of_single_bytes_arrives_whole()
    {
        var (client, server) = await _loopback.Pair(new RedisConfig { ReadBufferSize = 256 });
        var sent = Enumerable.Range(0, 2_000).Select(i => (byte)i).ToArray();
        var sending = Task.Run(async () => { foreach (var one in sent) await server.SendAsync(new[] { one }); });
        var got = await ReadUntil(client.Input, sent.Length);
        await sending;
        Assert.True(got.IsSingleSegment);
        Assert.Equal(sent, got.ToArray());
    }

    [Fact]
    public async Task Bytes_left_unconsumed_stay_in_front_of_new_ones()
    {
        var (client, server) = await _loopback.Pair();
        await server.SendAsync("abcdef"u8.ToArray());
        var first = await ReadUntil(client.Input, 6);
        client.Input.AdvanceTo(first.GetPosition(4), first.End);
        await server.SendAsync("ghi"u8.ToArray());
        Assert.Equal("efghi", Encoding.ASCII.GetString((await ReadUntil(client.Input, 5)).ToArray()));
    }

    [Fact]
    public async Task Bytes_not_examined_are_given_again_at_once()
    {
        var (client, server) = await _loopback.Pair();
        await server.SendAsync("abcdef"u8.ToArray());
        var first = await ReadUntil(client.Input, 6);
        client.Input.AdvanceTo(first.GetPosition(2));
        var again = client.Input.ReadAsync();
        Assert.True(again.IsCompletedSuccessfully);
        Assert.Equal("cdef", Text(await again));
    }

    [Fact]
    public async Task TryRead_answers_only_when_something_is_new()
    {
        var (client, server) = await _loopback.Pair();
        Assert.False(client.Input.TryRead(out _));
        await server.SendAsync("ab"u8.ToArray());
        var first = await ReadUntil(client.Input, 2);
        client.Input.AdvanceTo(first.Start, first.End);
        Assert.False(client.Input.TryRead(out _));
        client.Input.AdvanceTo(first.Start, first.Start);
        Assert.True(client.Input.TryRead(out var result));
        Assert.Equal("ab", Text(result));
    }

    [Fact]
    public async Task A_frame_of_several_MiB_lies_in_one_segment_and_the_buffer_shrinks_back()
    {
        var (client, server) = await _loopback.Pair(new RedisConfig { ReadBufferSize = 4096 });
        var reader = (ReceiveReader)client.Input;
        var large = new byte[5 * 1024 * 1024 + 3];
        new Random(7).NextBytes(large);
        var sending = Task.Run(async () => await server.SendAsync(large));
        var got = await ReadUntil(reader, large.Length);
        Assert.True(got.IsSingleSegment);
        Assert.True(got.FirstSpan.SequenceEqual(large));
        Assert.InRange(reader.Capacity, large.Length, 16 * 1024 * 1024);
        reader.AdvanceTo(got.End);
        await sending;
        for (var i = 0; i < 40; i++)
        {
            await server.SendAsync("+OK\r\n"u8.ToArray());
            reader.AdvanceTo((await ReadUntil(reader, 5)).End);
        }
        Assert.Equal(4096, reader.Capacity);
    }

    [Fact]
    public async Task A_stream_of_frames_of_every_length_survives_sliding_and_growing()
    {
        var (client, server) = await _loopback.Pair(new RedisConfig { ReadBufferSize = 256 });
        var random = new Random(11);
        var frames = Enumerable.Range(0, 3_000).Select(_ => random.Next(1, 900)).ToArray();
        var sent = new byte[frames.Sum()];
        random.NextBytes(sent);
        var sending = Task.Run(async () =>
        {
            for (var at = 0; at < sent.Length;)
            {
                var chunk = Math.Min(random.Next(1, 3_000), sent.Length - at);
                at += await server.SendAsync(sent.AsMemory(at, chunk));
            }
        });
        var position = 0;
        foreach (var frame in frames)
        {
            var got = (await ReadUntil(client.Input, frame)).Slice(0, frame);
            Assert.True(got.FirstSpan[..frame].SequenceEqual(sent.AsSpan(position, frame)));
            client.Input.AdvanceTo(got.End);
            position += frame;
        }
        await sending;
    }

    [Fact]
    public async Task ReadAtLeast_waits_for_so_many_bytes()
    {
        var (client, server) = await _loopback.Pair();
        await server.SendAsync("abc"u8.ToArray());
        var reading = client.Input.ReadAtLeastAsync(5, Loopback.Limit);
        Assert.False(reading.IsCompleted);
        await server.SendAsync("def"u8.ToArray());
        Assert.Equal("abcdef", Text(await reading));
    }

    [Fact]
    public async Task A_cancelled_read_loses_nothing()
    {
        var (client, server) = await _loopback.Pair();
        for (var i = 0; i < 20; i++)
        {
            var reading = client.Input.ReadAsync();
            client.Input.CancelPendingRead();
            Assert.True((await reading).IsCanceled);
            await server.SendAsync("+OK\r\n"u8.ToArray());
            var got = await ReadUntil(client.Input, 5);
            Assert.Equal(5, got.Length);
            client.Input.AdvanceTo(got.End);
        }
        Assert.Null(client.Fault);
    }

    [Fact]
    public async Task A_cancelled_token_ends_the_read_with_IsCanceled()
    {
        var (client, _) = await _loopback.Pair();
        using var source = new CancellationTokenSource();
        var reading = client.Input.ReadAsync(source.Token);
        await source.CancelAsync();
        Assert.True((await reading).IsCanceled);
        Assert.True((await client.Input.ReadAsync(source.Token)).IsCanceled);
        Assert.Null(client.Fault);
    }

    [Fact]
    public async Task Cancelling_from_many_threads_breaks_nothing()
    {
        var (client, server) = await _loopback.Pair();
        using var stop = new CancellationTokenSource();
        var cancelling = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested) client.Input.CancelPendingRead();
        })).ToArray();
        var sent = new byte[20_000];
        new Random(3).NextBytes(sent);
        var sending = Task.Run(async () => { foreach (var chunk in sent.Chunk(100)) await server.SendAsync(chunk); });
        var got = await ReadUntil(client.Input, sent.Length);
        await stop.CancelAsync();
        await Task.WhenAll([sending, .. cancelling]);
        Assert.Equal(sent, got.ToArray());
        Assert.Null(client.Fault);
    }

    [Fact]
    public async Task The_end_of_the_stream_comes_after_the_last_bytes_and_has_a_reason()
    {
        var (client, server) = await _loopback.Pair();
        await server.SendAsync("abc"u8.ToArray());
        server.Shutdown(SocketShutdown.Both);
        var got = await ReadUntil(client.Input, 100);
        Assert.Equal("abc", Encoding.ASCII.GetString(got.ToArray()));
        client.Input.AdvanceTo(got.End);
        Assert.True((await client.Input.ReadAsync()).IsCompleted);
        var fault = Assert.IsType<RedisError.Connection>(client.Fault);
        Assert.Equal(ConnectionFault.Lost, fault.Fault);
        Assert.Contains("server closed", fault.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reset_is_a_completed_result_with_a_reason()
    {
        var (client, server) = await _loopback.Pair();
        var reading = client.Input.ReadAsync();
        server.Close(0);
        var result = await reading;
        Assert.True(result.IsCompleted);
        Assert.Contains("reset", client.Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Abort_ends_a_waiting_read()
    {
        var (client, _) = await _loopback.Pair();
        var reading = client.Input.ReadAsync();
        client.Abort();
        Assert.True((await reading).IsCompleted);
        Assert.Contains("this client", client.Fault!.Message, StringComparison.Ordinal);
        client.Abort();
        await client.DisposeAsync();
        await client.DisposeAsync();
        Assert.True((await client.Input.ReadAsync()).IsCompleted);
    }

    [Fact]
    public async Task Complete_ends_a_waiting_read_and_may_come_twice()
    {
        var (client, server) = await _loopback.Pair();
        var reading = client.Input.ReadAsync();
        client.Input.Complete();
        client.Input.Complete();
        Assert.True((await reading).IsCompleted);
        Assert.True((await client.Input.ReadAsync()).IsCompleted);
        Assert.Null(client.Fault);
        await client.Output.CompleteAsync();
        Assert.Equal(0, await server.ReceiveAsync(new byte[1], SocketFlags.None, Loopback.Limit));
    }

    [Fact]
    public async Task Two_reads_at_once_end_the_connection()
    {
        var (client, _) = await _loopback.Pair();
        var first = client.Input.ReadAsync();
        Assert.True((await client.Input.ReadAsync()).IsCompleted);
        Assert.True((await first).IsCompleted);
        Assert.Contains("Two reads", client.Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_position_of_a_stranger_is_ignored()
    {
        var (client, server) = await _loopback.Pair();
        await server.SendAsync("abc"u8.ToArray());
        await ReadUntil(client.Input, 3);
        client.Input.AdvanceTo(default);
        client.Input.AdvanceTo(new SequencePosition(new byte[10], 9), new SequencePosition(new byte[10], 9));
        Assert.Equal("abc", Text(await client.Input.ReadAsync()));
    }
}
