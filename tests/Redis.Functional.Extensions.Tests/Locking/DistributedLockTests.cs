using Medallion.Threading;
using Microsoft.Extensions.DependencyInjection;
using Redis.Functional.Exceptions;
using Redis.Functional.Extensions.Tests.Caching;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Extensions.Tests.Locking;

/// <summary>The contract of DistributedLock.Core; that locks are safe under faults is a test of the locks themselves (T27).</summary>
[Trait("Load", "Any")]
public sealed class DistributedLockTests(CacheServer place) : IClassFixture<CacheServer>
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);
    private readonly RedisDistributedLockProvider provider = new(place.Client);

    [Fact]
    public async Task One_holder_at_a_time_has_the_lock_and_each_has_a_greater_fence()
    {
        var wanted = provider.CreateLock("exclusive");
        Assert.Equal("exclusive", wanted.Name);
        long fence;
        await using (var held = await wanted.AcquireAsync())
        {
            fence = ((RedisDistributedLockHandle)held).Held.FencingToken;
            Assert.True(held.HandleLostToken.CanBeCanceled);
            Assert.Null(await wanted.TryAcquireAsync());
            Assert.Null(await Task.Run(() => wanted.TryAcquire()));
            Assert.Null(await provider.CreateLock("exclusive").TryAcquireAsync(Soon));
            Assert.Contains("held by", (await Assert.ThrowsAsync<TimeoutException>(async () => await wanted.AcquireAsync(Soon))).Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<TimeoutException>(() => Task.Run(() => wanted.Acquire(Soon)));
        }

        using var next = await Task.Run(() => wanted.Acquire());
        Assert.True(((RedisDistributedLockHandle)next).Held.FencingToken > fence);
    }

    [Fact]
    public async Task A_waiting_caller_gets_the_lock_when_it_is_released()
    {
        var wanted = provider.CreateLock("waited for");
        var held = await wanted.TryAcquireAsync();
        var waiting = wanted.AcquireAsync().AsTask();
        Assert.False(waiting.IsCompleted);

        await Task.Run(held!.Dispose);

        await using var next = await waiting;
        Assert.Equal(LockState.Released, ((RedisDistributedLockHandle)held).Held.State);
    }

    [Fact]
    public async Task The_lost_token_is_cancelled_when_the_lock_is_gone_and_not_by_its_release()
    {
        var short_ = new RedisDistributedLockProvider(place.Client, static name => new RedisLock(name) { Ttl = TimeSpan.FromMilliseconds(300), AutoExtend = true });
        await using var held = await short_.CreateLock("lost").AcquireAsync();
        var lost = new TaskCompletionSource();
        await using var watch = held.HandleLostToken.Register(lost.SetResult);
        await place.Server.CliAsync("DEL", "lost");
        await lost.Task;

        var released = await provider.CreateLock("released").AcquireAsync();
        await released.DisposeAsync();
        Assert.False(released.HandleLostToken.IsCancellationRequested);
    }

    [Fact]
    public async Task Errors_cancellation_and_forbidden_arguments_throw_what_the_interface_says()
    {
        var wanted = provider.CreateLock("refused");
        await place.Server.CliAsync("LPUSH", "refused", "another type");
        Assert.IsType<RedisError.Server>((await Assert.ThrowsAsync<RedisException>(async () => await wanted.TryAcquireAsync())).Error);
        Assert.IsType<RedisError.Client.InvalidArgument>((await Assert.ThrowsAsync<RedisException>(async () => await provider.CreateLock("").AcquireAsync())).Error);

        await using var held = await provider.CreateLock("cancelled").AcquireAsync();
        using var cancelled = new CancellationTokenSource();
        var waiting = provider.CreateLock("cancelled").AcquireAsync(null, cancelled.Token).AsTask();
        await cancelled.CancelAsync();
        Assert.Equal(cancelled.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting)).CancellationToken);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await wanted.TryAcquireAsync(TimeSpan.FromMilliseconds(-2)));
        Assert.Throws<ArgumentNullException>(() => provider.CreateLock(null!));
        Assert.Throws<ArgumentNullException>(() => new RedisDistributedLockProvider(null!));
        Assert.Throws<InvalidOperationException>(() => new RedisDistributedLockProvider(place.Client, static _ => null!).CreateLock("null"));
    }

    [Fact]
    public async Task Across_servers_a_lock_is_held_by_a_majority()
    {
        var servers = await Task.WhenAll(Enumerable.Range(0, 3).Select(static _ => RedisServer.StartAsync()));
        var clients = await Task.WhenAll(servers.Select(static server => CacheServer.Connect(server)));
        var services = new ServiceCollection();
        for (var i = 0; i < 3; i++) services.AddKeyedSingleton($"locks{i}", clients[i]);
        services.AddRedisDistributedLocks(["locks0", "locks1", "locks2"], static name => new RedisLock($"lock:{name}"));
        await using var container = services.BuildServiceProvider();
        var locks = container.GetRequiredService<IDistributedLockProvider>();

        await using (var held = await locks.AcquireLockAsync("majority"))
        {
            Assert.Null(await locks.TryAcquireLockAsync("majority"));
        }

        servers[2].Kill();
        await using (var held = await locks.AcquireLockAsync("majority"))
        {
            Assert.Equal("1", await servers[0].CliAsync("EXISTS", "lock:majority"));
            Assert.Equal("1", await servers[1].CliAsync("EXISTS", "lock:majority"));
        }

        Assert.Equal("0", await servers[0].CliAsync("EXISTS", "lock:majority"));
        Assert.IsType<RedisError.Client.InvalidArgument>((await Assert.ThrowsAsync<RedisException>(
            async () => await RedisDistributedLockProvider.Across([clients[0]]).CreateLock("too few").TryAcquireAsync())).Error);
        foreach (var client in clients) await client.DisposeAsync();
        foreach (var server in servers) await server.DisposeAsync();
    }

    [Fact]
    public async Task Locks_are_registered_on_the_client_of_a_name()
    {
        var services = new ServiceCollection().AddKeyedSingleton("locks", place.Client).AddRedisDistributedLocks(clientName: "locks");
        await using var container = services.BuildServiceProvider();

        await using var held = await container.GetRequiredService<IDistributedLockProvider>().AcquireLockAsync("registered");

        Assert.Equal("1", await place.Server.CliAsync("EXISTS", "registered"));
    }
}
