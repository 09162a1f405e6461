using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>Every unit test has a time limit.</summary>
public class TestLimitTests
{
    [Fact]
    public void Every_test_has_a_limit() => Offenders.None("use Fact and Theory of Redis.Functional.TestKit", TestLimit.Missing(typeof(TestLimitTests).Assembly));

    [Fact]
    public void A_test_without_a_limit_is_found() => Assert.Equal(["Unlimited.One", "Unlimited.Many"], TestLimit.Missing(typeof(Unlimited)));

    [Fact]
    public void The_limit_is_the_time_out_of_xUnit() => Assert.Equal((TestLimit.Milliseconds, TestLimit.Milliseconds), (new FactAttribute().Timeout, new TheoryAttribute().Timeout));

#pragma warning disable xUnit1000, xUnit1003, xUnit1006 // not public and without data, so that xUnit does not run it
    private sealed class Unlimited
    {
        [Xunit.Fact]
        public void One() { }

        [Xunit.Theory]
        public void Many() { }

        [Fact]
        public void Limited() { }
    }
#pragma warning restore xUnit1000, xUnit1003, xUnit1006
}
