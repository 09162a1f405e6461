using LanguageExt;

namespace Redis.Functional.Testing;

/// <summary>An engine that a function of the user starts.</summary>
internal sealed class CustomEngine(string name, Func<CancellationToken, Task<RunningEngine>>? start, Feature lacks) : ITestEngine
{
    public string Name => name;

    public Feature Lacks => lacks;

    public async ValueTask<Either<RedisError, RunningEngine>> Start(CancellationToken cancellationToken)
    {
        if (start is null) return new RedisError.Client.InvalidArgument($"The function that starts {name} is null.");
        try
        {
            return await start(cancellationToken).ConfigureAwait(false) is { } running
                ? running
                : new RedisError.Client.InvalidArgument($"The function that starts {name} returned null.");
        }
        catch (Exception exception)
        {
            return new RedisError.Client.CallbackFailed(exception);
        }
    }
}
