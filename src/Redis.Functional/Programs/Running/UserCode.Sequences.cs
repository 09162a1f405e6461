using System.Runtime.CompilerServices;

namespace Redis.Functional;

// Sequences of the caller's: their exceptions become values.
internal static partial class UserCode
{
    /// <summary>Moves to the next element. Where it is there already, nothing is allocated.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal static async ValueTask<RedisResult<bool>> MoveNext<A>(IAsyncEnumerator<A> items, Delivery delivery)
    {
        try
        {
            return new(await items.MoveNextAsync().ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            return new(FallbackErrors.Defect(exception, delivery));
        }
    }

    /// <summary>Ends an enumeration. Null: without an exception.</summary>
    internal static async ValueTask<RedisError?> Dispose<A>(IAsyncEnumerator<A> items, Delivery delivery)
    {
        try
        {
            await items.DisposeAsync().ConfigureAwait(false);
            return null;
        }
        catch (Exception exception)
        {
            return FallbackErrors.Defect(exception, delivery);
        }
    }
}
