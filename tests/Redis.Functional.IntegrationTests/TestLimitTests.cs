using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests;

public class TestLimitTests
{
    [Fact]
    public void Every_test_has_a_limit() => Assert.Empty(TestLimit.Missing(typeof(TestLimitTests).Assembly));
}
