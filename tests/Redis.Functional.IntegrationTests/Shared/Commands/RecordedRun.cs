using LanguageExt;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>Takes the place of <see cref="RedisRun.Run{A}"/> in the tests of this namespace, and writes down which commands they run.</summary>
internal static class RecordedRun
{
    public static ValueTask<Either<RedisError, A>> Run<A>(this IRedisClient client, RedisProgram<A> program, CancellationToken cancellationToken = default) =>
        RanCommands.Run(client, program, cancellationToken);
}
