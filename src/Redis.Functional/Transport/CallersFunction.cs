using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Awaits functions of the caller that may ignore their token. Once the token is cancelled such a function is left behind, and an exception that it fails
/// with afterwards is observed: it reaches no handler of UnobservedTaskException.
/// </summary>
internal static class CallersFunction
{
    /// <summary>What the function answers, or the exception that ended it or the wait for it. Throws nothing.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal static async ValueTask<(A? Answer, Exception? Failure)> Await<S, A>(S state, Func<S, CancellationToken, ValueTask<A>> function, CancellationToken token)
    {
        try
        {
            return await Observe(state, function, token).AsTask().WaitAsync(token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            return (default, exception);
        }
    }

    // A failure is a value, because the task may not be awaited any more. The state is allocated before the function is called, for the same reason.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<(A? Answer, Exception? Failure)> Observe<S, A>(S state, Func<S, CancellationToken, ValueTask<A>> function, CancellationToken token)
    {
        try
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            return (await function(state, token).ConfigureAwait(false), null);
        }
        catch (Exception exception)
        {
            return (default, exception);
        }
    }
}
