using LanguageExt;
using Xunit;

namespace Redis.Functional.IntegrationTests;

/// <summary>Takes outcomes apart: the side a test expects, or a failure that shows the other.</summary>
internal static class Outcomes
{
    public static A Right<A>(this Either<RedisError, A> outcome)
    {
        if (outcome.IsRight)
        {
            return outcome.Match(Right: value => value, Left: _ => default!);
        }

        Assert.Fail($"expected a value, got {outcome.Left()}");
        return default!;
    }

    public static RedisError Left<A>(this Either<RedisError, A> outcome)
    {
        if (outcome.IsLeft)
        {
            return outcome.MatchUnsafe(Right: _ => null!, Left: error => error);
        }

        Assert.Fail($"expected an error, got {outcome}");
        return null!;
    }

    public static async Task<A> Right<A>(this ValueTask<Either<RedisError, A>> outcome) => (await outcome).Right();

    public static async Task<RedisError> Left<A>(this ValueTask<Either<RedisError, A>> outcome) => (await outcome).Left();

    public static A Right<A>(this RedisResult<A> outcome) => outcome.ToEither().Right();
}
