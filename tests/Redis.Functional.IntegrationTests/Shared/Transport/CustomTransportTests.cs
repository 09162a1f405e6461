using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Transport;

/// <summary>A transport of the caller's own, on the standard pipes, whose replies arrive in many small segments.</summary>
public sealed class CustomTransportTests
{
    static async Task<RedisClient> Connect(ITransport transport)
    {
        var server = await SharedServer.GetAsync();
        var config = RedisConfig.Parse(server.Url).Match(Right: c => c, Left: e => throw new InvalidOperationException(e.ToString()));
        var client = await RedisClient.Connect(config with { Transport = transport });
        return client.Match(Right: c => c, Left: e => throw new InvalidOperationException(e.ToString()));
    }

    [Fact]
    public async Task Replies_that_lie_in_many_segments_are_whole()
    {
        await using var client = await Connect(new PipeTransport(segment: 32));
        var prefix = SharedServer.Prefix();
        var values = Enumerable.Range(0, 200).Select(i => new string((char)('a' + (i % 26)), i * 7)).ToArray();
        var written = await client.Run(Pipeline.Traverse(Enumerable.Range(0, 200), i => Set($"{prefix}{i}", values[i])));
        Assert.True(written.IsRight, written.ToString());
        var read = await client.Run(Pipeline.Traverse(Enumerable.Range(0, 200), i => Get<string>($"{prefix}{i}")));
        Assert.Equal(values.Select(Prelude.Some), read.IfLeft(Seq<Option<string>>.Empty));
    }

    [Fact]
    public async Task A_large_value_is_read_over_thousands_of_segments()
    {
        await using var client = await Connect(new PipeTransport(segment: 512));
        var key = SharedServer.Prefix() + "large";
        var large = new byte[4 * 1024 * 1024];
        new Random(7).NextBytes(large);
        Assert.True((await client.Run(Set(key, large))).IsRight);
        var read = await client.Run(Get(key));
        Assert.True(read.IfLeft(Option<RedisValue>.None).IfNone(default(RedisValue)).Bytes.Span.SequenceEqual(large));
    }

    [Fact]
    public async Task Many_callers_share_it()
    {
        await using var client = await Connect(new PipeTransport(segment: 64));
        var prefix = SharedServer.Prefix();
        var callers = Enumerable.Range(0, 64).Select(async caller =>
        {
            for (var i = 0; i < 100; i++)
            {
                _ = await client.Run(Set($"{prefix}{caller}", $"{caller}:{i}"));
                var read = await client.Run(Get<string>($"{prefix}{caller}"));
                Assert.Equal(Prelude.Some($"{caller}:{i}"), read.IfLeft(Option<string>.None));
            }
        });
        await Task.WhenAll(callers);
    }
}
