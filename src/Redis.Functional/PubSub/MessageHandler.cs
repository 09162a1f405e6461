using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>A function that is called for each message of a separate subscription, one after the other.</summary>
/// <remarks>
/// <para>While it runs, messages wait in its buffer; other subscribers do not wait. Disposing it ends the subscription.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class MessageHandler : IAsyncDisposable
{
    private readonly CancellationTokenSource _ending = new();
    private readonly IAsyncDisposable _subscription;

    private MessageHandler(IAsyncDisposable subscription, Task<RedisError> ended) => (_subscription, Completion) = (subscription, ended);

    /// <summary>A task that completes with the reason when no further message will be handled.</summary>
    /// <remarks>It never faults.</remarks>
    public Task<RedisError> Completion { get; private set; }

    /// <summary>Ends the subscription and cancels the function's token.</summary>
    /// <remarks>The function is not called again. Does not wait for a running call. Never throws; may be called several times.</remarks>
    public async ValueTask DisposeAsync()
    {
        await _subscription.DisposeAsync().ConfigureAwait(false);

        // What is registered with the token is the caller's.
        await _ending.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    internal static MessageHandler Start<T>(
        Subscription<T> subscription,
        Func<PubSubEvent<T>.Message, CancellationToken, Task>? handle,
        Action<Either<RedisError, PubSubEvent<T>>>? others)
    {
        var handler = new MessageHandler(subscription, Task.FromResult<RedisError>(new RedisError.Client.InvalidArgument("The handler is null.")));
        if (handle is null) _ = subscription.DisposeAsync();
        else handler.Completion = handler.Loop(subscription, handle, others);
        return handler;
    }

    // Completes also when memory runs out: nothing else reports that no other message is handled.
    private async Task<RedisError> Loop<T>(
        Subscription<T> subscription,
        Func<PubSubEvent<T>.Message, CancellationToken, Task> handle,
        Action<Either<RedisError, PubSubEvent<T>>>? others)
    {
        try
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            await HandleAll(subscription, handle, others).ConfigureAwait(false);
            return subscription.EndReason ?? new RedisError.Client.Closed(Delivery.NotSent);
        }
        catch (Exception exception)
        {
            return FallbackErrors.Defect(exception, Delivery.NotSent);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask HandleAll<T>(
        Subscription<T> subscription,
        Func<PubSubEvent<T>.Message, CancellationToken, Task> handle,
        Action<Either<RedisError, PubSubEvent<T>>>? others)
    {
        await foreach (var next in subscription.ConfigureAwait(false))
        {
            if (_ending.IsCancellationRequested) break;
            RedisResult.FromEither(next).TryGetValue(out var seen);
            if (seen is not PubSubEvent<T>.Message message)
            {
                Tell(others, next);
                continue;
            }

            var handled = await UserCode.Await(handle, message, _ending.Token).ConfigureAwait(false);
            if (handled.IsError) Tell(others, handled.Error);
        }
    }

    private static void Tell<T>(Action<Either<RedisError, PubSubEvent<T>>>? others, Either<RedisError, PubSubEvent<T>> next)
    {
        if (others is not null) UserCode.Tell(others, next);
    }
}
