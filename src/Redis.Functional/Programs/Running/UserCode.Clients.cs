using System.Runtime.CompilerServices;

namespace Redis.Functional;

// A client that is not the library's is code of the caller too: an exception of one of its members is an error of the call.
internal static partial class UserCode
{
    internal static RedisResult<RedisEnvironment> EnvironmentOf(IRedisClient client) =>
        client is IPoolingClient ? new(client.Environment) : Given(client, static client => client.Environment, "Environment");

    internal static RedisResult<IRedisClient> OwnerOf(IRedisClient client) =>
        client is IPoolingClient ? new(client.Owner) : Given(client, static client => client.Owner, "Owner");

    /// <summary>Hands a batch to a client that is not the library's. An exception ends the batch, unless it has ended.</summary>
    internal static void Send(IRedisClient client, Exchange exchange)
    {
        try
        {
            client.Send(exchange);
        }
        catch (Exception exception)
        {
            exchange.TryFail(FallbackErrors.OfCommand(FallbackErrors.Defect(exception, Delivery.Unknown), exchange));
        }
    }

    internal static ValueTask<RedisResult<IRedisClient>> Lease(IRedisClient client, CancellationToken token) =>
        client is IPoolingClient ? client.Lease(LeaseRequest.Any, token) : LeaseOfOther(client, token);

    /// <summary>Gives a lease back. An exception of a lease that is not the library's is ignored: what was done on it has its outcome.</summary>
    internal static ValueTask GiveBack(IRedisClient lease) => lease is IPoolingClient ? lease.DisposeAsync() : GiveBackOther(lease);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<RedisResult<IRedisClient>> LeaseOfOther(IRedisClient client, CancellationToken token)
    {
        // A lease that has been taken is not lost for lack of memory.
        await AsyncState.Allocated.ConfigureAwait(false);
        try
        {
            var leased = await client.Lease(LeaseRequest.Any, token).ConfigureAwait(false);
            return leased.TryGetValue(out var lease) && lease is null ? new(Missing("Lease")) : leased;
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return new(new RedisError.Client.Cancelled(Delivery.NotSent));
        }
        catch (Exception exception)
        {
            return new(FallbackErrors.Defect(exception, Delivery.NotSent));
        }
    }

    // The lease is disposed before anything is allocated.
    private static async ValueTask GiveBackOther(IRedisClient lease)
    {
        try
        {
            await lease.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The summary of GiveBack says so.
        }
    }

    private static RedisResult<A> Given<A>(IRedisClient client, Func<IRedisClient, A> member, string name)
        where A : class
    {
        var given = Call(member, client, Delivery.NotSent);
        return given.TryGetValue(out var value) && value is null ? new(Missing(name)) : given;
    }

    private static RedisError.Client.InvalidArgument Missing(string member) => new($"{member} of the client is null.");
}
