using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Runs programs and functions with a leased connection, which is always returned.</summary>
/// <remarks>Since 0.1.</remarks>
public static class RedisLease
{
    /// <summary>Leases a connection and runs the program that a function returns for it.</summary>
    /// <remarks>An exception of the function is a <see cref="RedisError.Client.CallbackFailed"/>.</remarks>
    public static async ValueTask<Either<RedisError, A>> WithLease<A>(
        this IRedisClient client, Func<IRedisClient, RedisProgram<A>> program, CancellationToken cancellationToken = default)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        return (await WithLeaseResult(client, program, cancellationToken).ConfigureAwait(false)).ToEither();
    }

    /// <summary>Leases a connection and runs a function with it.</summary>
    /// <remarks>
    /// The connection is returned when the function's task ends, and cannot be used after that. An exception of the function is a
    /// <see cref="RedisError.Client.CallbackFailed"/>.
    /// </remarks>
    public static async ValueTask<Either<RedisError, A>> WithLease<A>(
        this IRedisClient client, Func<IRedisClient, CancellationToken, Task<Either<RedisError, A>>> use, CancellationToken cancellationToken = default)
    {
        if (client is null || use is null) return Refusal(client);
        await AsyncState.Allocated.ConfigureAwait(false);
        var leased = await UserCode.Lease(client, cancellationToken).ConfigureAwait(false);
        if (!leased.TryGetValue(out var connection)) return leased.Error;
        try
        {
            var used = await UserCode.Await(token => use(connection, token), cancellationToken).ConfigureAwait(false);
            return used.TryGetValue(out var outcome) ? RedisResult.FromEither(outcome).ToEither() : used.Error;
        }
        finally
        {
            // Even when memory runs out: nothing else returns the connection.
            await UserCode.GiveBack(connection).ConfigureAwait(false);
        }
    }

    /// <summary>With the neutral outcome, for F#.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal static async ValueTask<RedisResult<A>> WithLeaseResult<A>(IRedisClient client, Func<IRedisClient, RedisProgram<A>> program, CancellationToken cancellationToken)
    {
        if (client is null || program is null) return new(Refusal(client));
        await AsyncState.Allocated.ConfigureAwait(false);
        var leased = await UserCode.Lease(client, cancellationToken).ConfigureAwait(false);
        if (!leased.TryGetValue(out var connection)) return new(leased.Error);
        try
        {
            var made = UserCode.Call(program, connection, Delivery.NotSent);
            return made.TryGetValue(out var runnable) ? await connection.RunResult(runnable, cancellationToken).ConfigureAwait(false) : new(made.Error);
        }
        finally
        {
            // Even when memory runs out: nothing else returns the connection.
            await UserCode.GiveBack(connection).ConfigureAwait(false);
        }
    }

    private static RedisError Refusal(IRedisClient? client) =>
        new RedisError.Client.InvalidArgument(client is null ? "The client is null." : "The function is null.");
}
