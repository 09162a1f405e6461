using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The program samples/Jobs, as it was built beside these tests.</summary>
[Trait("Load", "Waits")]
public sealed class JobsSampleTests
{
    [Fact]
    public async Task Jobs_of_a_killed_worker_are_done_by_others_and_one_that_nobody_can_do_is_a_dead_letter()
    {
        await using var server = await RedisServer.StartAsync();

        // Twice on one server: it leaves nothing behind that would be in its way.
        for (var i = 0; i < 2; i++)
        {
            var (exitCode, said) = await SampleProgram.RunAsync("Jobs", server);

            Assert.Equal(
                [$"Connected to {server.Endpoint}.", "20 jobs wait.", "Carol took 5 jobs, and was killed.", "19 jobs are done. Dead letters after 3 attempts: job 13."],
                said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal(0, exitCode);
        }

        Assert.Equal("0", await server.CliAsync("EVAL", "return redis.call('XPENDING', KEYS[1], 'workers')[1]", "1", "{jobs}"));
        Assert.Equal("1", await server.CliAsync("XLEN", "{jobs}:dead"));
    }
}
