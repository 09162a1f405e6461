using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Programs;

/// <summary>Runs programs and says what they must have come to.</summary>
static class Outcomes
{
    public static async Task<A> Right<A>(this IRedisClient client, RedisProgram<A> program, CancellationToken token = default)
    {
        var outcome = await client.RunResult(program, token);
        return outcome.TryGetValue(out var value) ? value : throw new Xunit.Sdk.XunitException($"expected a value, got {outcome.Error}");
    }

    /// <summary>The values of a sequence, as an array: C# makes an empty Seq of <c>[1, 2]</c>.</summary>
    public static async Task<A[]> Items<A>(this IRedisClient client, RedisProgram<Seq<A>> program) => (await client.Right(program)).ToArray();

    public static async Task<RedisError> Left<A>(this IRedisClient client, RedisProgram<A> program, CancellationToken token = default)
    {
        var outcome = await client.RunResult(program, token);
        return outcome.IsError ? outcome.Error : throw new Xunit.Sdk.XunitException($"expected an error, got {outcome}");
    }

    public static async Task<E> Left<E, A>(this IRedisClient client, RedisProgram<A> program, CancellationToken token = default)
        where E : RedisError => Assert.IsType<E>(await client.Left(program, token));

    public static Either<RedisError, A> AsRight<A>(A value) => Prelude.Right<RedisError, A>(value);
}
