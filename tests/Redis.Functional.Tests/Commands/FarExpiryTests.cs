using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>A server takes expiries that no <see cref="TimeSpan"/> and no <see cref="DateTimeOffset"/> holds, and tells of them.</summary>
public class FarExpiryTests
{
    [Theory]
    [InlineData(922_337_203_686)]
    [InlineData(9_223_372_036_854_775)]
    [InlineData(long.MaxValue)]
    public void A_time_to_live_beyond_is_told_with_its_number(long number)
    {
        var seconds = Shapes.Both(Ttl("k"), RespValue.OfInteger(number));
        Assert.Equal((true, Prelude.Some(TimeSpan.MaxValue), Prelude.Some(number)), (seconds.Exists, seconds.Remaining, seconds.Beyond));
        Assert.NotEqual(TimeToLive.Of(TimeSpan.MaxValue), seconds);
        Assert.Equal(seconds, Shapes.Both(HTtl("k", "f"), Shapes.List(RespValue.OfInteger(number)))[0]);
    }

    [Fact]
    public void A_time_to_live_that_fits_is_exact()
    {
        Assert.Equal(TimeToLive.Of(TimeSpan.FromSeconds(922_337_203_685)), Shapes.Both(Ttl("k"), RespValue.OfInteger(922_337_203_685)));
        Assert.Equal(TimeToLive.Of(TimeSpan.FromMilliseconds(1)), Shapes.Both(PTtl("k"), RespValue.OfInteger(1)));
        Assert.True(Shapes.Both(PTtl("k"), RespValue.OfInteger(1)).Beyond.IsNone);
        Assert.Equal(Prelude.Some(long.MaxValue), Shapes.Both(PTtl("k"), RespValue.OfInteger(long.MaxValue)).Beyond);
    }

    [Theory]
    [InlineData(253_402_300_800)]
    [InlineData(long.MaxValue)]
    public void A_moment_after_the_year_9999_is_told_with_its_number(long number)
    {
        var at = Shapes.Both(ExpireTime("k"), RespValue.OfInteger(number));
        Assert.Equal((true, Prelude.Some(DateTimeOffset.MaxValue), Prelude.Some(number)), (at.Exists, at.At, at.Beyond));
        Assert.Equal(Prelude.Some(long.MaxValue), Shapes.Both(PExpireTime("k"), RespValue.OfInteger(long.MaxValue)).Beyond);
    }

    [Fact]
    public void Less_than_minus_two_is_none() => Assert.IsType<RedisError.Decode>(Shapes.Refused(Ttl("k"), RespValue.OfInteger(-3)));
}
