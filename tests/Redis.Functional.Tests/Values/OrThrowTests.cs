using LanguageExt;
using Redis.Functional.Exceptions;
using Xunit;

namespace Redis.Functional.Tests.Values;

public class OrThrowTests
{
    static readonly RedisError Slow = new RedisError.Timeout("reply", TimeSpan.FromSeconds(1), Delivery.Unknown);

    [Fact]
    public async Task A_value_comes_out()
    {
        Assert.Equal(1, Prelude.Right<RedisError, int>(1).OrThrow());
        Assert.Equal(2, RedisResult.Ok(2).OrThrow());
        Assert.Equal(3, await new ValueTask<Either<RedisError, int>>(3).OrThrow());
        Assert.Null(RedisResult.Ok<string?>(null).OrThrow());
    }

    [Fact]
    public async Task An_error_is_thrown_with_its_message()
    {
        foreach (var thrown in new[]
        {
            Assert.Throws<RedisException>(() => Prelude.Left<RedisError, int>(Slow).OrThrow()),
            Assert.Throws<RedisException>(() => RedisResult.Error<int>(Slow).OrThrow()),
            await Assert.ThrowsAsync<RedisException>(async () => await new ValueTask<Either<RedisError, int>>(Slow).OrThrow()),
        })
        {
            Assert.Equal((Slow, Slow.Message), (thrown.Error, thrown.Message));
            Assert.Null(thrown.InnerException);
        }
    }

    [Fact]
    public void The_exception_of_a_callback_is_the_inner_one()
    {
        var own = new FormatException("mine");
        Assert.Same(own, new RedisException(new RedisError.Client.CallbackFailed(own)).InnerException);
        Assert.IsType<RedisError.Client.InvalidArgument>(new RedisException(null!).Error);
    }
}
