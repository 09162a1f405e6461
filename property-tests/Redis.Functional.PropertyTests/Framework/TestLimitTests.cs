using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.PropertyTests.Framework;

public class TestLimitTests
{
    [Fact]
    public void Every_test_has_a_limit() => Assert.Empty(TestLimit.Missing(typeof(TestLimitTests).Assembly));
}
