using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The program samples/Locks: one server, then three of its own, of which it kills two.</summary>
public sealed class LockSampleTests
{
    [Fact]
    public async Task It_holds_its_lock_on_one_server_and_across_three()
    {
        await using var server = await RedisServer.StartAsync();

        var (exitCode, said) = await SampleProgram.RunAsync("Locks", server);

        Assert.Equal(0, exitCode);
        Assert.Contains("1. A program under the lock\n   100\n", said, StringComparison.Ordinal);
        Assert.Matches("fence [0-9]+: accepted; fence [0-9]+, late: refused", said);
        Assert.Matches("7. Held by three servers\n   fence [0-9]+, for [0-4][.,][0-9] s still", said);
        Assert.Matches("8. One of them is killed: a majority is left\n   fence [0-9]+\n", said);
        Assert.Contains("9. Ten at once, and a server less\n   balance 10\n", said, StringComparison.Ordinal);
        Assert.Matches("10. Two are killed: nobody has it\n   Left: ", said);
    }
}
