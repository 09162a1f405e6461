using LanguageExt;

namespace Redis.Functional;

/// <summary>Runs programs on any client.</summary>
/// <remarks>Since 0.1.</remarks>
public static class RedisRun
{
    /// <summary>Runs a program and returns its outcome.</summary>
    /// <remarks>
    /// Never throws. Cancelling ends the call at once with <see cref="RedisError.Client.Cancelled"/>; a reply that arrives later is discarded. Await the result
    /// once.
    /// </remarks>
    public static ValueTask<Either<RedisError, A>> Run<A>(this IRedisClient client, RedisProgram<A> program, CancellationToken cancellationToken = default)
    {
        if (client is null || program is null) return new(Refusal(client));
        var environment = UserCode.EnvironmentOf(client);
        if (!environment.TryGetValue(out var usable)) return new(environment.Error);
        var exchange = program.ObservedExchange(usable);
        if (exchange is null) return ProgramRun<A>.Begin(client, program, cancellationToken).AsEither;
        exchange.Begin(client, cancellationToken);
        return exchange.AsEither;
    }

    /// <summary>Runs a program and returns its outcome as a result whose value may be null.</summary>
    /// <remarks>For other front ends. See <see cref="Run{A}"/>.</remarks>
    public static ValueTask<RedisResult<A>> RunResult<A>(this IRedisClient client, RedisProgram<A> program, CancellationToken cancellationToken = default)
    {
        if (client is null || program is null) return new(new RedisResult<A>(Refusal(client)));
        var environment = UserCode.EnvironmentOf(client);
        if (!environment.TryGetValue(out var usable)) return new(new RedisResult<A>(environment.Error));
        var exchange = program.ObservedExchange(usable);
        if (exchange is null) return ProgramRun<A>.Begin(client, program, cancellationToken).AsResult;
        exchange.Begin(client, cancellationToken);
        return exchange.AsResult;
    }

    private static RedisError Refusal(IRedisClient? client) =>
        new RedisError.Client.InvalidArgument(client is null ? "The client is null." : "The program is null.");
}
