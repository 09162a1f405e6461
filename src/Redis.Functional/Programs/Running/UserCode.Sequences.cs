namespace Redis.Functional;

// Sequences of the caller's: their exceptions become values.
internal static partial class UserCode
{
    /// <summary>Moves to the next element. Where it is there already, nothing is allocated.</summary>
    internal static ValueTask<RedisResult<bool>> MoveNext<A>(IAsyncEnumerator<A> items, Delivery delivery)
    {
        try
        {
            var moving = items.MoveNextAsync();
#pragma warning disable MA0042, VSTHRD103 // it has ended
            return moving.IsCompletedSuccessfully ? new(new RedisResult<bool>(moving.Result)) : Moved(moving, delivery);
#pragma warning restore MA0042, VSTHRD103
        }
        catch (Exception exception)
        {
            return new(new RedisResult<bool>(FallbackErrors.Defect(exception, delivery)));
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

    private static async ValueTask<RedisResult<bool>> Moved(ValueTask<bool> moving, Delivery delivery)
    {
        try
        {
            return new(await moving.ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            return new(FallbackErrors.Defect(exception, delivery));
        }
    }
}
