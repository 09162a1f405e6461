using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Tests.Programs;

/// <summary>A client that is not the library's and breaks its contract: its exceptions and nulls are errors of the call, and what follows the call runs.</summary>
public sealed class OtherClientTests
{
    static readonly RedisProgram<Unit>[] Programs =
    [
        Incr("n").Ignore(), (Incr("n"), Get("k")).Zip().Ignore(), Multi(Incr("n").Ignore()), RedisScript.Create<long>("return 1").Call("n").Ignore(),
        Incr("n").FireAndForget(), from _ in Incr("n") from done in Set("k", 1) select done, BLPop("q", TimeSpan.FromSeconds(1)).Ignore(),
        Optimistic(["n"], Pure(Multi(Incr("n").Ignore()))), new RedisLock("lock").Hold(Incr("n").Ignore()), ZipParallel(Incr("n"), Incr("m")).Ignore(),
    ];

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_exception_of_Send_ends_the_call()
    {
        var client = new Other { Sending = static _ => throw new FormatException("no") };
        foreach (var program in Programs)
        {
            Assert.IsType<FormatException>(Failure(await client.Run(program, Token)).Exception);
            Assert.IsType<FormatException>(Failure(await client.RunResult(program, Token)).Exception);
            Assert.Equal(Delivery.Unknown, Failure(await client.WithLease(_ => program, Token)).Delivery);
        }
    }

    [Fact]
    public async Task A_batch_that_was_answered_keeps_its_outcome_when_Send_throws_afterwards()
    {
        var client = new Other
        {
            Sending = static batch =>
            {
                batch.Answer([RespValue.OfInteger(7)]);
                throw new FormatException("no");
            },
        };
        Assert.Equal(7, BatchTests.Right(await client.Run(Incr("n"), Token)));
    }

    [Fact]
    public async Task An_exception_of_Lease_ends_the_call()
    {
        foreach (var leasing in new Func<ValueTask<RedisResult<IRedisClient>>>[]
        {
            static () => throw new FormatException("no"), static () => ValueTask.FromException<RedisResult<IRedisClient>>(new FormatException("no")),
        })
        {
            var client = new Other { Leasing = _ => leasing() };
            foreach (var error in new[]
            {
                Failure(await client.Run(BLPop("q", TimeSpan.FromSeconds(1)), Token)), Failure(await client.Run(OnLease(Done), Token)),
                Failure(await client.WithLease(static _ => Done, Token)), Failure(await client.WithLease(static (_, _) => Task.FromResult(Prelude.Right<RedisError, int>(1)), Token)),
            })
            {
                Assert.Equal(Delivery.NotSent, error.Delivery);
                Assert.IsType<FormatException>(error.Exception);
            }
        }
    }

    [Fact]
    public async Task A_lease_that_is_null_ends_the_call()
    {
        var client = new Other { Leasing = static _ => new(RedisResult.Ok<IRedisClient>(null!)) };
        Assert.Equal("Lease of the client is null.", Assert.IsType<RedisError.Client.InvalidArgument>(BatchTests.Left(await client.Run(OnLease(Done), Token))).Message);
        Assert.IsType<RedisError.Client.InvalidArgument>(BatchTests.Left(await client.WithLease(static _ => Done, Token)));
    }

    [Fact]
    public async Task A_lease_that_is_cancelled_by_an_exception_is_a_cancellation()
    {
        using var source = new CancellationTokenSource();
        var client = new Other { Leasing = static async token => { await Task.Delay(Timeout.Infinite, token); return default; } };
        var running = client.Run(OnLease(Done), source.Token).AsTask();
        await source.CancelAsync();
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Cancelled>(BatchTests.Left(await running)).Delivery);
    }

    [Fact]
    public async Task What_follows_a_lease_that_throws_runs()
    {
        var ended = false;
        var client = new Other { Leasing = static _ => throw new FormatException("no") };
        Failure(await client.Run(OnLease(Done).Finally(FromTask(_ => Task.FromResult(ended = true)).Ignore()), Token));
        Assert.True(ended);
    }

    [Fact]
    public async Task An_exception_of_giving_a_lease_back_leaves_the_outcome()
    {
        var client = new Other { Sending = static batch => batch.Answer([RespValue.OfInteger(7)]), Disposing = static () => throw new FormatException("no") };
        Assert.Equal(7, BatchTests.Right(await client.Run(OnLease(Incr("n")), Token)));
        Assert.Equal(7, BatchTests.Right(await client.WithLease(static _ => Incr("n"), Token)));
        Assert.Equal(7, BatchTests.Right(await client.WithLease(static async (lease, token) => await lease.Run(Incr("n"), token), Token)));
    }

    [Fact]
    public async Task An_environment_that_is_null_or_throws_ends_the_call()
    {
        foreach (var program in Programs)
        {
            var error = BatchTests.Left(await new Other { Surroundings = static () => null! }.Run(program, Token));
            Assert.Equal("Environment of the client is null.", Assert.IsType<RedisError.Client.InvalidArgument>(error).Message);
            Assert.Equal(Delivery.NotSent, Failure(await new Other { Surroundings = static () => throw new FormatException("no") }.Run(program, Token)).Delivery);
        }
    }

    [Fact]
    public async Task An_owner_that_is_null_or_throws_ends_the_acquisition_of_a_lock()
    {
        var wanted = new RedisLock("lock");
        var error = BatchTests.Left(await wanted.Acquire(new Other { Owning = static () => null! }, Token));
        Assert.Equal("Owner of the client is null.", Assert.IsType<RedisError.Client.InvalidArgument>(error).Message);
        var throwing = new Other { Owning = static () => throw new FormatException("no") };
        Assert.Equal(Delivery.NotSent, Failure(await wanted.Acquire(throwing, Token)).Delivery);
        Assert.Equal(Delivery.NotSent, Failure(await throwing.Run(wanted.Hold(Done), Token)).Delivery);
    }

    static RedisError.Client.CallbackFailed Failure<A>(Either<RedisError, A> outcome) => Assert.IsType<RedisError.Client.CallbackFailed>(BatchTests.Left(outcome));

    static RedisError.Client.CallbackFailed Failure<A>(RedisResult<A> outcome) => Assert.IsType<RedisError.Client.CallbackFailed>(outcome.Error);

    sealed class Other : IRedisClient
    {
        public Action<Batch> Sending { get; init; } = static _ => { };

        public Func<CancellationToken, ValueTask<RedisResult<IRedisClient>>>? Leasing { get; init; }

        public Action Disposing { get; init; } = static () => { };

        public Func<RedisEnvironment> Surroundings { get; init; } = static () => new() { Random = static () => 0 };

        public Func<IRedisClient>? Owning { get; init; }

        public RedisEnvironment Environment => Surroundings();

        public IRedisClient Owner => Owning is null ? this : Owning();

        public void Send(Batch batch) => Sending(batch);

        public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) =>
            Leasing is null ? new(RedisResult.Ok<IRedisClient>(this)) : Leasing(cancellationToken);

        public ValueTask DisposeAsync()
        {
            Disposing();
            return ValueTask.CompletedTask;
        }
    }
}
