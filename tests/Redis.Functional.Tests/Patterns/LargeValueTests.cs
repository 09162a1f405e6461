using System.Buffers;
using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Patterns;

/// <summary>Borrowed memory where another than the library has seen it.</summary>
public sealed class LargeValueTests
{
    const int Size = 100_000;

    [Fact]
    public async Task A_client_that_keeps_values_keeps_what_was_stored()
    {
        var bytes = Enumerable.Range(0, Size).Select(static n => (byte)n).ToArray();
        await using var client = new Keeping();
        for (var n = 0; n < 3; n++)
            Assert.Equal(Prelude.Right<RedisError, Unit>(Unit.Default), await client.Run(LargeValues.SetFrom("k", new MemoryStream(bytes), Size)));

        // What the pool lends next is written by its borrower.
        foreach (var lent in Enumerable.Range(0, 8).Select(static _ => ArrayPool<byte>.Shared.Rent(Size)).ToArray()) lent.AsSpan().Clear();
        Assert.All(client.Values, value => Assert.True(value.Bytes.Span.SequenceEqual(bytes)));
        Assert.Equal(3, client.Values.Count);
    }

    // An interpreter without a server, as a caller may write it: values are never written again, so it need not copy them.
    sealed class Keeping : IRedisClient
    {
        public List<RedisValue> Values { get; } = [];

        public RedisEnvironment Environment { get; } = new() { Random = static () => 0 };

        public IRedisClient Owner => this;

        public void Send(Batch batch)
        {
            if (!batch.TryStart()) return;
            Values.AddRange(batch.Requests.Select(static request => request.Arguments[1]));
            batch.Answer(batch.Requests.Select(static _ => RespValue.OfSimple("OK")));
        }

        public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(RedisResult.Ok<IRedisClient>(this));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
