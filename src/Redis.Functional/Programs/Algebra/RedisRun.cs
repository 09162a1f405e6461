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
        var exchange = program.NewExchange(usable);
        if (exchange is null) return Interpret(client, program, cancellationToken);
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
        var exchange = program.NewExchange(usable);
        if (exchange is null) return Erased<A>(client, program, cancellationToken);
        exchange.Begin(client, cancellationToken);
        return exchange.AsResult;
    }

    private static async ValueTask<Either<RedisError, A>> Interpret<A>(IRedisClient client, RedisProgram<A> program, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        return (await Erased<A>(client, program, cancellationToken).ConfigureAwait(false)).ToEither();
    }

    private static async ValueTask<RedisResult<A>> Erased<A>(IRedisClient client, IProgram program, CancellationToken cancellationToken)
    {
        var account = new DeliveryScope(null);
        var outcome = await new Machine(client, account, cancellationToken).Run(program).ConfigureAwait(false);
        return outcome.TryGetValue(out var value) ? new((A)value!) : new(Accounted(outcome.Error, account));
    }

    // Between two steps no request is cancelled, but the program is, of which parts may have run.
    private static RedisError Accounted(RedisError error, DeliveryScope account) =>
        account.Tell(error is RedisError.Client.Cancelled { Delivery: Delivery.NotSent } && account.MayHaveWritten ? error with { Delivery = Delivery.Unknown } : error);

    private static RedisError Refusal(IRedisClient? client) =>
        new RedisError.Client.InvalidArgument(client is null ? "The client is null." : "The program is null.");
}
