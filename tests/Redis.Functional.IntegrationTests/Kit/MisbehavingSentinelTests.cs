using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Kit;

/// <summary>A scripted sentinel answers like a real one, but for its fault, and keeps every byte that it receives.</summary>
public sealed class MisbehavingSentinelTests
{
    private const string Name = "orders";

    [Theory]
    [InlineData("2")]
    [InlineData("3")]
    public async Task Scripted_sentinel_answers_with_the_fields_and_types_of_a_real_one(string protocol)
    {
        await using var set = await SentinelSet.StartAsync(new() { Replicas = 0, Sentinels = 1 });
        await using var script = ScriptServer.Start(MisbehavingSentinel.Naming(Name, "127.0.0.1", set.Servers[0].Port, otherSentinels: 0));
        await using var real = await set.Sentinels[0].ConnectAsync();
        await using var scripted = await RespConnection.ConnectAsync(script.Host, script.Port);

        async Task<(RespReply Real, RespReply Scripted)> Ask(params string[] args) => (await real.AskAsync(args), await scripted.AskAsync(args));
        static IEnumerable<string> Keys(RespReply reply) => reply.Items.Chunk(2).Select(pair => pair[0].Text);

        var hello = await Ask("HELLO", protocol);
        Assert.Equal(Keys(hello.Real), Keys(hello.Scripted));
        Assert.Contains("sentinel", hello.Scripted.Lines);
        var primary = await Ask("SENTINEL", "MASTER", Name);
        Assert.Equal(primary.Real.Kind, primary.Scripted.Kind);
        Assert.Equal(Keys(primary.Real), Keys(primary.Scripted));
        foreach (var args in (string[][])
        [
            ["ROLE"], ["SENTINEL", "GET-MASTER-ADDR-BY-NAME", Name], ["SENTINEL", "GET-MASTER-ADDR-BY-NAME", "no"], ["SENTINEL", "MASTER", "no"],
            ["SENTINEL", "REPLICAS", Name], ["SENTINEL", "REPLICAS", "no"], ["SENTINEL", "SENTINELS", Name], ["PSUBSCRIBE", "a*", "*"],
        ])
        {
            var reply = await Ask(args);
            Assert.Equal((reply.Real.Kind, reply.Real.Text), (reply.Scripted.Kind, reply.Scripted.Text));
        }

        Assert.Equal((await real.ReadAsync()).Text, (await scripted.ReadAsync()).Text);
    }

    [Theory]
    [InlineData(SentinelFault.WrongAddress, "127.0.0.1\n1234")]
    [InlineData(SentinelFault.Nil, "")]
    [InlineData(SentinelFault.UnknownName, "")]
    [InlineData(SentinelFault.WrongPassword, "NOAUTH Authentication required.")]
    [InlineData(SentinelFault.NoSentinel, "ERR unknown command 'SENTINEL'")]
    public async Task Fault_is_what_a_client_sees(SentinelFault fault, string answer)
    {
        await using var server = MisbehavingSentinel.Start(fault, Name, "127.0.0.1", 1234);
        await using var client = await RespConnection.ConnectAsync(server.Host, server.Port);

        var primary = await client.AskAsync("SENTINEL", "MASTER", Name);
        var address = await client.AskAsync("SENTINEL", "GET-MASTER-ADDR-BY-NAME", Name);

        Assert.Equal(answer, address.Text);
        Assert.Equal(fault is SentinelFault.UnknownName or SentinelFault.WrongPassword or SentinelFault.NoSentinel, primary.IsError);
        Assert.Equal(fault == SentinelFault.WrongAddress, primary.Items.Count > 0);
        Assert.False(server.HasReceived("s3cret"));
        if (fault == SentinelFault.WrongPassword)
        {
            Assert.StartsWith("WRONGPASS", (await client.AskAsync("HELLO", "3", "AUTH", "app", "s3cret")).Text, StringComparison.Ordinal);
            Assert.True(server.HasReceived("s3cret"));
        }
    }

    [Fact]
    public async Task Silent_sentinel_answers_nothing_and_keeps_even_half_a_command()
    {
        await using var server = MisbehavingSentinel.Start(SentinelFault.Silent, Name, "127.0.0.1", 1234);
        await using var client = await RespConnection.ConnectAsync(server.Host, server.Port);

        await client.SendAsync(RespFrames.Request("PING"));
        await client.SendAsync("*2\r\n$4\r\nAUTH\r\n$6\r\ns3c"u8.ToArray());
        await client.SendAsync("ret"u8.ToArray());

        await server.ReceivedAsync("PING");
        await Eventually.TrueAsync(() => server.HasReceived("s3cret"), "the bytes arrive");
        Assert.Equal("PING", Assert.Single(server.Commands).Name);
        var answer = client.ReadAsync();
        server.CloseConnections();
        await Assert.ThrowsAnyAsync<IOException>(() => answer);
    }
}
