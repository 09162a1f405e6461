using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The F# scripts and programs of samples: the tour, those of samples/scripts, and Transfer.</summary>
[Trait("Load", "Waits")]
public sealed class ScriptSampleTests
{
    [Fact]
    public async Task The_tour_shows_what_each_program_yields()
    {
        await using var server = await RedisServer.StartAsync();

        var (exitCode, said, complained) = await SampleProgram.RunScriptAsync("quickstart.fsx", server);

        Assert.Equal((0, ""), (exitCode, complained));
        Assert.Contains("1. SET and GET\n   Some \"Ada\"\n", said, StringComparison.Ordinal);
        Assert.Contains("4. Check and set\n   7 are left\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_counts_keys_and_their_memory()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Filled(server, keys: 1_200);
        _ = (await client.Run(RPush("list:a", "1", "2"))).Right();

        var all = await SampleProgram.RunScriptAsync("script.fsx", server, "report");
        var some = await SampleProgram.RunScriptAsync("script.fsx", server, "report", "user:1*");

        Assert.Equal((0, ""), (all.ExitCode, all.Complained));
        Assert.Matches("^keys +type +count +bytes\nlist +list +1 +[0-9]+\nuser +string +1200 +[0-9]+\n$", all.Said);
        Assert.Matches("^keys +type +count +bytes\nuser +string +312 +[0-9]+\n$", some.Said);
    }

    [Fact]
    public async Task Expire_counts_first_and_leaves_times_to_live_as_they_are()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Filled(server, keys: 600);
        Assert.True((await client.Run(Expire("user:7", TimeSpan.FromHours(9)))).Right());

        var counted = await SampleProgram.RunScriptAsync("script.fsx", server, "expire", "user:*", "3600");
        Assert.Equal(TimeToLive.NoExpiry, (await client.Run(Ttl("user:8"))).Right());
        var done = await SampleProgram.RunScriptAsync("script.fsx", server, "expire", "user:*", "3600", "--yes");
        var wrong = await SampleProgram.RunScriptAsync("script.fsx", server, "expire", "user:*", "soon");

        Assert.Equal((0, "599 keys have no time to live. With --yes, they would expire in 3600 s.\n", ""), counted);
        Assert.Equal((0, "599 keys expire in 3600 s.\n", ""), done);
        Assert.Equal((2, "", "SECONDS is 'soon'. It must be a whole number greater than 0.\n"), wrong);
        Assert.True((await client.Run(Ttl("user:7"))).Right().Remaining > TimeSpan.FromHours(8));
        Assert.True((await client.Run(Ttl("user:8"))).Right().Remaining < TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task Copy_takes_values_and_times_to_live_to_another_server()
    {
        await using var server = await RedisServer.StartAsync();
        await using var other = await RedisServer.StartAsync();
        await using var client = await Filled(server, keys: 450);
        Assert.True((await client.Run(Expire("user:7", TimeSpan.FromHours(9)))).Right());

        var (exitCode, said, complained) = await SampleProgram.RunScriptAsync("script.fsx", server, "copy", "user:*", other.Url);

        Assert.Equal((0, "450 keys copied.\n", ""), (exitCode, said, complained));
        await using var reader = (await RedisClient.Connect(other.Url)).Right();
        Assert.Equal("v8", (await reader.Run(Get<string>("user:8"))).Right().IfNone(""));
        Assert.Equal(TimeToLive.NoExpiry, (await reader.Run(Ttl("user:8"))).Right());
        Assert.True((await reader.Run(Ttl("user:7"))).Right().Remaining > TimeSpan.FromHours(8));
    }

    [Fact]
    public async Task Follow_shows_entries_from_the_first_on_and_those_that_come()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = (await RedisClient.Connect(server.Url)).Right();
        _ = (await client.Run(XAdd("log", "n", 1))).Right();

        var following = SampleProgram.RunScriptAsync("script.fsx", server, "follow", "log", "2");
        await Eventually.TrueAsync(async () => (await server.CliAsync("INFO", "clients")).Contains("blocked_clients:1", StringComparison.Ordinal), "the script waits for entries");
        _ = (await client.Run(XAdd("log", "n", 2))).Right();
        var (exitCode, said, complained) = await following;

        Assert.Equal((0, ""), (exitCode, complained));
        Assert.Matches("^[0-9]+-0 n=1\n[0-9]+-0 n=2\n$", said);
    }

    [Fact]
    public async Task Without_a_name_the_scripts_are_listed()
    {
        await using var server = await RedisServer.StartAsync();

        var (exitCode, said, complained) = await SampleProgram.RunScriptAsync("script.fsx", server);

        Assert.Equal((2, ""), (exitCode, said));
        Assert.Matches("copy .*\n +expire .*\n +follow .*\n +report .*\n$", complained);
    }

    /// <summary>The program samples/Transfer, with the computation expression of FsToolkit.</summary>
    [Fact]
    public async Task Transfer_tells_refusals_of_the_application_from_errors_of_Redis()
    {
        await using var server = await RedisServer.StartAsync();

        var (exitCode, said) = await SampleProgram.RunAsync("Transfer", server);

        Assert.Equal((0, "70 left\naccount:ada has less than 80.\n-5 is not an amount.\n"), (exitCode, said));
    }

    private static async Task<RedisClient> Filled(RedisServer server, int keys)
    {
        var client = (await RedisClient.Connect(server.Url)).Right();
        _ = (await client.Run(Pipeline.Traverse(Enumerable.Range(1, keys), static i => Set($"user:{i}", $"v{i}")))).Right();
        return client;
    }
}
