using System.Buffers;
using Microsoft.Extensions.Logging;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Extensions.Tests.Caching;

/// <summary>What callers of the cache get while the server is away, or says no.</summary>
public sealed class CacheFailureTests
{
    private static readonly byte[] Some = "some bytes"u8.ToArray();

    [Fact]
    public async Task While_the_server_is_away_every_call_throws_its_error()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await CacheServer.Connect(server);
        var cache = new RedisDistributedCache(client);
        await cache.SetAsync("key", Some, new());
        server.Kill();

        foreach (var call in Calls(cache, default))
        {
            var thrown = await Assert.ThrowsAsync<RedisCacheException>(call);
            Assert.IsType<RedisError.Connection>(thrown.Error);
            Assert.Equal(thrown.Error.Message, thrown.Message);
        }
    }

    [Fact]
    public async Task Where_errors_are_misses_each_is_one_line_in_the_log()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await CacheServer.Connect(server);
        var log = new LogLines();
        var cache = new RedisDistributedCache(client, new() { ErrorsAreMisses = true, Prefix = "secret:" }, log);
        await cache.SetAsync("secret", Some, new());
        Assert.Empty(log.Lines);
        server.Kill();

        foreach (var call in Calls(cache, default)) await call();

        Assert.Null(await cache.GetAsync("secret"));
        Assert.False(await cache.TryGetAsync("secret", new ArrayBufferWriter<byte>()));
        Assert.Equal(["get", "get", "set", "set", "refresh", "remove", "get", "set", "refresh", "remove", "get", "get"], log.Lines.Select(static line => line.Split(' ')[8].TrimEnd(':')));
        Assert.All(log.Lines, static line =>
        {
            Assert.StartsWith("Warning: The cache ignored the error of a ", line, StringComparison.Ordinal);
            Assert.Contains("Connection", line, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", line, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_cancelled_call_throws_as_cancelled_calls_do_also_where_errors_are_misses()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await CacheServer.Connect(server);
        server.Stop();
        foreach (var cache in (RedisDistributedCache[])[new(client), new(client, new() { ErrorsAreMisses = true })])
        {
            using var cancelled = new CancellationTokenSource();
            var call = cache.GetAsync("key", cancelled.Token);
            Assert.False(call.IsCompleted);
            await cancelled.CancelAsync();
            Assert.Equal(cancelled.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
            foreach (var late in Calls(cache, cancelled.Token).Take(6)) await Assert.ThrowsAnyAsync<OperationCanceledException>(late);
        }

        server.Continue();
    }

    [Fact]
    public async Task A_key_of_another_type_and_fields_that_are_no_numbers_are_errors()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await CacheServer.Connect(server);
        var cache = new RedisDistributedCache(client);
        await server.CliAsync("SET", "string", "x");
        await server.CliAsync("HSET", "words", "absexp", "x", "sldexp", "y", "data", "z");

        Assert.IsType<RedisError.Server>((await Assert.ThrowsAsync<RedisCacheException>(() => cache.GetAsync("string"))).Error);
        Assert.IsType<RedisError.Server>((await Assert.ThrowsAsync<RedisCacheException>(() => cache.SetAsync("string", Some, new()))).Error);
        Assert.IsType<RedisError.Decode>((await Assert.ThrowsAsync<RedisCacheException>(() => cache.GetAsync("words"))).Error);
        Assert.IsType<RedisError.Decode>((await Assert.ThrowsAsync<RedisCacheException>(() => cache.RefreshAsync("words"))).Error);
        Assert.IsType<RedisError.Client.InvalidArgument>((await Assert.ThrowsAsync<RedisCacheException>(() => cache.GetAsync("\ud800"))).Error);
    }

    [Fact]
    public async Task Entries_are_there_again_when_the_server_is()
    {
        await using var server = await RedisServer.StartAsync(new() { AppendOnly = true });
        await using var client = await CacheServer.Connect(server);
        var cache = new RedisDistributedCache(client);
        await cache.SetAsync("key", Some, new() { SlidingExpiration = TimeSpan.FromMinutes(1) });
        server.Kill();
        await Assert.ThrowsAsync<RedisCacheException>(() => cache.GetAsync("key"));

        await server.RestartAsync();

        await Eventually.TrueAsync(async () => await Found(cache), "the entry is read again");
    }

    private static async Task<bool> Found(RedisDistributedCache cache)
    {
        try
        {
            return (await cache.GetAsync("key"))?.SequenceEqual(Some) == true;
        }
        catch (RedisCacheException)
        {
            return false;
        }
    }

    private static IEnumerable<Func<Task>> Calls(RedisDistributedCache cache, CancellationToken token) =>
    [
        () => cache.GetAsync("key", token),
        async () => await cache.TryGetAsync("key", new ArrayBufferWriter<byte>(), token),
        () => cache.SetAsync("key", Some, new(), token),
        async () => await cache.SetAsync("key", new ReadOnlySequence<byte>(Some), new(), token),
        () => cache.RefreshAsync("key", token),
        () => cache.RemoveAsync("key", token),
        () => Task.Run(() => cache.Get("key"), CancellationToken.None),
        () => Task.Run(() => cache.Set("key", Some, new()), CancellationToken.None),
        () => Task.Run(() => cache.Refresh("key"), CancellationToken.None),
        () => Task.Run(() => cache.Remove("key"), CancellationToken.None),
    ];

    private sealed class LogLines : ILogger<RedisDistributedCache>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel}: {formatter(state, exception)}");
    }
}
