using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// The one place where functions of the caller run: what they throw, and the null programs they return, become
/// <see cref="RedisError.Client.CallbackFailed"/>. Never called on a read loop.
/// </summary>
internal static partial class UserCode
{
    internal static RedisResult<B> Call<A, B>(Func<A, B> f, A value, Delivery delivery = Delivery.Unknown)
    {
        try
        {
            return new(f(value));
        }
        catch (Exception exception)
        {
            return new(FallbackErrors.Defect(exception, delivery));
        }
    }

    internal static RedisResult<B> Call<A1, A2, B>(Func<A1, A2, B> f, A1 first, A2 second, Delivery delivery = Delivery.Unknown)
    {
        try
        {
            return new(f(first, second));
        }
        catch (Exception exception)
        {
            return new(FallbackErrors.Defect(exception, delivery));
        }
    }

    /// <summary>
    /// One step of a program. What comes through here was not called as a function of the caller, but is one: a clock, a source of chance.
    /// </summary>
    internal static IProgram? Step(IProgram program, Machine machine)
    {
        try
        {
            return program.Step(machine);
        }
        catch (Exception exception)
        {
            return machine.Fail(FallbackErrors.Defect(exception, Delivery.Unknown));
        }
    }

    /// <summary><see cref="Step"/> for what follows a value.</summary>
    internal static IProgram? Resume(IFrame frame, Machine machine)
    {
        try
        {
            return frame.OnValue(machine);
        }
        catch (Exception exception)
        {
            return machine.Fail(FallbackErrors.Defect(exception, Delivery.Unknown));
        }
    }

    /// <summary><see cref="Step"/> for what follows an error.</summary>
    internal static IProgram? Resume(IFrame frame, Machine machine, RedisError error)
    {
        try
        {
            return frame.OnError(machine, error);
        }
        catch (Exception exception)
        {
            return machine.Fail(FallbackErrors.Defect(exception, Delivery.Unknown));
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
            return new FailProgram<object>(FallbackErrors.Defect(exception, Delivery.Unknown));
        }
    }

    /// <summary>Reads a reply that was kept by <see cref="ReplyFrame.Keep"/>.</summary>
    internal static RedisResult<A> Read<A>(Command<A> command, object kept, CodecSet codecs)
    {
        try
        {
            var reader = kept is BulkReply bulk ? bulk.Reader() : new RespReader((byte[])kept, 0, ((byte[])kept).Length);
            return command.Read(ref reader, codecs);
        }
        catch (Exception exception)
        {
            return new(Failure(exception, Delivery.Executed) with { Context = command.Spec.Context });
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal static async ValueTask<RedisResult<A>> Await<A>(Func<CancellationToken, Task<A>> f, CancellationToken token)
    {
        try
        {
            await AsyncState.Allocated.ConfigureAwait(false);
            return new(await f(token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return new(new RedisError.Client.Cancelled(Delivery.Unknown));
        }
        catch (Exception exception)
        {
            return new(FallbackErrors.Defect(exception, Delivery.Unknown));
        }
    }

    /// <summary>A function that is given a value and awaited. Allocates nothing when it ends at once.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal static async ValueTask<RedisResult<Unit>> Await<A>(Func<A, CancellationToken, Task> f, A value, CancellationToken token)
    {
        try
        {
            await f(value, token).ConfigureAwait(false);
            return new(Unit.Default);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return new(new RedisError.Client.Cancelled(Delivery.Unknown));
        }
        catch (Exception exception)
        {
            return new(FallbackErrors.Defect(exception, Delivery.Unknown));
        }
    }

    /// <summary>Runs a program in the background; an exception, as of memory that has run out, is its outcome.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal static async ValueTask<Either<RedisError, A>> Run<A>(IRedisClient client, RedisProgram<A> program, CancellationToken token = default)
    {
        try
        {
            await AsyncState.Allocated.ConfigureAwait(false);
            return await client.Run(program, token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            return FallbackErrors.Defect(exception, Delivery.Unknown);
        }
    }

    /// <summary>A function that is notified. Its exceptions are ignored.</summary>
    internal static void Tell<A>(Action<A> function, A value)
    {
        try
        {
            function(value);
        }
        catch (Exception)
        {
            // The documentation of those who call this says so.
        }
    }

    /// <summary>A number from 0 up to 1 from the caller's source of chance; 0 when it throws or has no number.</summary>
    internal static double Chance(Func<double> random)
    {
        try
        {
            var number = random();
            return number is >= 0 and <= 1 ? number : 0;
        }
        catch (Exception)
        {
            return 0;
        }
    }

    internal static RedisError Failure(Exception exception, Delivery delivery = Delivery.Unknown) =>
        new RedisError.Client.CallbackFailed(exception) { Delivery = delivery };
}
