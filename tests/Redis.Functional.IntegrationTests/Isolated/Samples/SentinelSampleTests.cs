using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The program samples/Sentinel kills its own primary and carries on.</summary>
public sealed class SentinelSampleTests
{
    [Fact]
    public async Task It_goes_on_with_the_promoted_replica_and_accounts_for_each_increment()
    {
        var start = SampleProgram.Of("Sentinel");
        start.RedirectStandardOutput = true;
        start.Environment["REDIS_SERVER"] = await ServerFinder.ProgramAsync();
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.Matches("The next answer came after [0-9.,]+ s, from 127.0.0.1:", said);
        Assert.Contains(" 0 ended otherwise", said, StringComparison.Ordinal);
        Assert.Matches("The counter says [1-9][0-9]*:", said);
    }
}
