using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests;

/// <summary>Every integration test has a time limit.</summary>
public class TestLimitTests
{
    [Fact]
    public void Every_test_has_a_limit() => Assert.Empty(TestLimit.Missing(typeof(TestLimitTests).Assembly));
}
