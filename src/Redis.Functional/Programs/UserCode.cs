namespace Redis.Functional;

/// <summary>
/// The one place where functions of the caller run: what they throw, and the null programs they return, become
/// <see cref="RedisError.Client.Callback"/>. Never called on a read loop.
/// </summary>
internal static class UserCode
{
    internal static RedisResult<B> Call<A, B>(Func<A, B> f, A value)
    {
        try
        {
            return new(f(value));
        }
        catch (Exception exception)
        {
            return new(Failure(exception));
        }
    }

    internal static RedisResult<B> Call<A1, A2, B>(Func<A1, A2, B> f, A1 first, A2 second)
    {
        try
        {
            return new(f(first, second));
        }
        catch (Exception exception)
        {
            return new(Failure(exception));
        }
    }

    /// <summary>A function that makes a program; a null program is the function's fault.</summary>
    internal static IProgram Program<A>(Func<A, IProgram> f, A value)
    {
        try
        {
            return f(value) ?? FailedProgram.NullProgram;
        }
        catch (Exception exception)
        {
            return new FailProgram<object>(Failure(exception));
        }
    }

    internal static RedisResult<A> Read<A>(Command<A> command, byte[] frame, CodecSet codecs)
    {
        try
        {
            var reader = new RespReader(frame, 0, frame.Length);
            return command.Read(ref reader, codecs);
        }
        catch (Exception exception)
        {
            return new(Failure(exception) with { Context = command.Spec.Context });
        }
    }

    internal static async ValueTask<RedisResult<A>> Await<A>(Func<CancellationToken, Task<A>> f, CancellationToken token)
    {
        try
        {
            return new(await f(token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return new(new RedisError.Client.Cancelled(Delivery.Unknown));
        }
        catch (Exception exception)
        {
            return new(Failure(exception));
        }
    }

    internal static RedisError Failure(Exception exception) => new RedisError.Client.Callback(exception);
}
