using System.Buffers;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.LargeValues;

namespace Redis.Functional.IntegrationTests.Shared.Patterns;

/// <summary>Values in pooled memory, buffers and streams, on a real server.</summary>
public class LargeValueTests
{
    readonly RedisKey _key = SharedServer.Prefix() + "large";

    [Theory]
    [InlineData(ProtocolPreference.Resp2, 0)]
    [InlineData(ProtocolPreference.Resp2, 5_000_000)]
    [InlineData(ProtocolPreference.Resp3OrResp2, 1)]
    [InlineData(ProtocolPreference.Resp3OrResp2, 100_000)]
    [InlineData(ProtocolPreference.Resp3OrResp2, 5_000_000)]
    public async Task A_stream_is_stored_and_read_again_in_every_form(ProtocolPreference protocol, int size)
    {
        await using var client = await Clients.Shared(protocol);
        var bytes = Payload(size);

        // snippet: large-values
        using var source = new MemoryStream(bytes);
        await client.Run(SetFrom(_key, source, bytes.Length)).Right();

        var buffer = new ArrayBufferWriter<byte>();
        Option<long> written = await client.Run(GetTo(_key, buffer)).Right();

        using var copy = new MemoryStream();
        Option<long> copied = await client.Run(GetTo(_key, copy)).Right();

        Option<IMemoryOwner<byte>> found = await client.Run(GetPooled(_key)).Right();
        var sum = found.Map(static memory =>
        {
            using (memory) return memory.Memory.Span.Length;
        });
        // end snippet
        Assert.Equal((Prelude.Some((long)size), Prelude.Some((long)size), Prelude.Some(size)), (written, copied, sum));
        Assert.Equal(bytes, buffer.WrittenSpan.ToArray());
        Assert.Equal(bytes, copy.ToArray());
    }

    [Fact]
    public async Task A_missing_key_writes_nothing_and_another_type_is_an_error()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        var buffer = new ArrayBufferWriter<byte>();
        Assert.Equal((Option<long>.None, 0), (await client.Run(GetTo(_key, buffer)).Right(), buffer.WrittenCount));
        Assert.True((await client.Run(GetPooled(_key)).Right()).IsNone);
        await client.Run(RPush(_key, "x")).Right();

        Assert.Equal("WRONGTYPE", Assert.IsType<RedisError.Server>(await client.Run(GetTo(_key, buffer)).Left()).Code);
    }

    [Fact]
    public async Task Bad_input_is_refused_and_sends_nothing()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        RedisError[] errors =
        [
            await client.Run(SetFrom(_key, new MemoryStream(new byte[10]), 11)).Left(),
            await client.Run(SetFrom(_key, new MemoryStream(), -1)).Left(),
            await client.Run(SetFrom(_key, new MemoryStream(), long.MaxValue)).Left(),
            await client.Run(SetFrom(_key, null!, 1)).Left(),
            await client.Run(GetTo(_key, (Stream)null!)).Left(),
            await client.Run(GetTo(_key, (IBufferWriter<byte>)null!)).Left(),
        ];

        Assert.All(errors, static error => Assert.IsType<RedisError.Client.InvalidArgument>(error));
        Assert.Contains("after 10 bytes", errors[0].Message, StringComparison.Ordinal);
        Assert.True((await client.Run(Get(_key)).Right()).IsNone);
    }

    [Fact]
    public async Task A_stream_that_throws_is_an_error_and_the_client_goes_on()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        await client.Run(Set(_key, Payload(200_000))).Right();

        Assert.IsType<RedisError.Client.CallbackFailed>(await client.Run(GetTo(_key, new MemoryStream(new byte[10], writable: true))).Left());
        Assert.IsType<RedisError.Client.CallbackFailed>(await client.Run(GetTo(_key, new MemoryStream(new byte[10], writable: false))).Left());
        Assert.Equal(200_000, await client.Run(StrLen(_key)).Right());
    }

    // What is disposed of, is lent again: a second dispose must not lend it twice.
    [Fact]
    public async Task Memory_is_given_back_once_and_is_empty_afterwards()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        await client.Run(Set(_key, Payload(300_000))).Right();
        var memory = (await client.Run(GetPooled(_key)).Right()).IfNone(() => throw new InvalidOperationException());
        memory.Dispose();
        memory.Dispose();
        var (one, other) = (ArrayPool<byte>.Shared.Rent(300_000), ArrayPool<byte>.Shared.Rent(300_000));

        Assert.True(memory.Memory.IsEmpty);
        Assert.NotSame(one, other);
    }

    [Fact]
    public async Task Callers_side_by_side_get_their_own_values_also_when_others_are_cancelled()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        var sizes = Enumerable.Range(0, 12).Select(static n => 150_000 + (n * 7_001)).ToArray();
        foreach (var size in sizes) await client.Run(Set(_key.Bytes.Length + _key.ToString() + size, Payload(size))).Right();
        await Task.WhenAll(Enumerable.Range(0, 240).Select(async n =>
        {
            var size = sizes[n % sizes.Length];
            using var source = new CancellationTokenSource();
            var running = client.Run(GetPooled(_key.Bytes.Length + _key.ToString() + size), source.Token).AsTask();
            if (n % 3 == 0) source.Cancel();
            var outcome = await running;
            if (n % 3 == 0 && outcome.IsLeft) return;
            using var memory = (await Task.FromResult(outcome)).Match(Right: static found => found, Left: static error => throw new InvalidOperationException(error.Message))
                .IfNone(() => throw new InvalidOperationException());
            Assert.True(memory.Memory.Span.SequenceEqual(Payload(size)));
        }));
    }

    static byte[] Payload(int size)
    {
        var bytes = new byte[size];
        for (var i = 0; i < size; i++) bytes[i] = (byte)(i + (size / 7));
        return bytes;
    }
}
