using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The program samples/Cluster moves its slots, kills a primary and carries on.</summary>
public sealed class ClusterSampleTests
{
    [Fact]
    public async Task It_carries_on_and_accounts_for_each_increment()
    {
        var (exitCode, said) = await SampleProgram.RunAsync("Cluster");

        Assert.Equal(0, exitCode);
        Assert.Matches("All slots are served again after [0-9.,]+ s", said);
        Assert.Contains(" 0 ended otherwise", said, StringComparison.Ordinal);
        Assert.Matches("The counters say [1-9][0-9]*\\.", said);
    }
}
