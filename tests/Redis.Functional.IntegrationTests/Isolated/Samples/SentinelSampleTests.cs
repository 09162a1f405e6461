using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The program samples/Sentinel kills its own primary and carries on.</summary>
public sealed class SentinelSampleTests
{
    [Fact]
    public async Task It_goes_on_with_the_promoted_replica_and_accounts_for_each_increment()
    {
        var (exitCode, said) = await SampleProgram.RunAsync("Sentinel");

        Assert.Equal(0, exitCode);
        Assert.Matches("The next answer came after [0-9.,]+ s, from 127.0.0.1:", said);
        Assert.Contains(" 0 ended otherwise", said, StringComparison.Ordinal);
        Assert.Matches("The counter says [1-9][0-9]*\\.", said);
    }
}
