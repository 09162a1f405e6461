using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Commands;

/// <summary>OBJECT FREQ, which needs a server that counts use.</summary>
public sealed class FrequencyTests
{
    [Fact]
    public async Task A_server_that_counts_use_tells_how_often_a_key_is_used()
    {
        var token = TestContext.Current.CancellationToken;
        await using var server = await RedisServer.StartAsync(new() { Config = ["maxmemory-policy allkeys-lfu"] });
        await using var client = await Clients.Connect(Clients.Config(server));
        await client.Run(Set("k", "v"), token).Right();
        Assert.True((await client.Run(ObjectFreq("k"), token).Right()).IsSome);
        Assert.True((await client.Run(ObjectFreq("none"), token).Right()).IsNone);
    }
}
