using Xunit;

namespace Redis.Functional.Tests.Topologies.Cluster;

/// <summary>Where a node says that a slot is.</summary>
public sealed class RedirectionTests
{
    private static readonly RedisEndpoint Asked = new RedisEndpoint.Tcp("asked", 7000);

    private static RedisError.Server Said(string code, string detail) => new(code, detail) { Delivery = Delivery.Rejected };

    [Theory]
    [InlineData("MOVED", "3999 127.0.0.1:6381", false, 3999, "127.0.0.1", 6381)]
    [InlineData("ASK", "0 node_1.example:6381", true, 0, "node_1.example", 6381)]
    [InlineData("MOVED", "16383 [::1]:6381", false, 16383, "::1", 6381)]
    [InlineData("MOVED", "16383 fe80::1:6381", false, 16383, "fe80::1", 6381)]
    [InlineData("MOVED", "1 :6381", false, 1, "asked", 6381)]
    [InlineData("MOVED", "1 127.0.0.1:0", false, 1, "127.0.0.1", 7000)]
    [InlineData("REDIRECT", "127.0.0.1:6381", false, -1, "127.0.0.1", 6381)]
    public void Names_a_node(string code, string detail, bool isAsk, int slot, string host, int port)
    {
        var to = Redirection.Of(Said(code, detail));

        Assert.Equal((isAsk, slot), (to!.Value.IsAsk, to.Value.Slot));
        Assert.Equal((host, port), to.Value.Announced(Asked));
    }

    [Theory]
    [InlineData("MOVED", "")]
    [InlineData("MOVED", "3999")]
    [InlineData("MOVED", "3999 ")]
    [InlineData("MOVED", "3999 127.0.0.1")]
    [InlineData("MOVED", "3999 127.0.0.1:")]
    [InlineData("MOVED", "3999 127.0.0.1:x")]
    [InlineData("MOVED", "3999 127.0.0.1:65536")]
    [InlineData("MOVED", "3999 127.0.0.1:-1")]
    [InlineData("MOVED", "3999 127.0.0.1:99999999999999")]
    [InlineData("MOVED", "16384 127.0.0.1:6381")]
    [InlineData("MOVED", "-1 127.0.0.1:6381")]
    [InlineData("MOVED", "99999999999999 127.0.0.1:6381")]
    [InlineData("MOVED", "x 127.0.0.1:6381")]
    [InlineData("MOVED", "1 2 127.0.0.1:6381")]
    [InlineData("MOVED", "1 [::1:6381")]
    [InlineData("MOVED", "1 ::1]:6381")]
    [InlineData("MOVED", " 127.0.0.1:6381")]
    [InlineData("ASK", "127.0.0.1:6381")]
    [InlineData("REDIRECT", "1 127.0.0.1:6381")]
    [InlineData("TRYAGAIN", "1 127.0.0.1:6381")]
    [InlineData("ERR", "3999 127.0.0.1:6381")]
    public void What_is_malformed_names_none(string code, string detail)
    {
        Assert.Null(Redirection.Of(Said(code, detail)));
        Assert.Equal(
            code is "TRYAGAIN" ? ClusterSending.AfterRest : ClusterSending.None,
            ClusterSendings.Of(Said(code, detail), isReadOnly: true, sendings: 0, redirects: 0));
    }

    [Fact]
    public void A_node_that_the_server_cannot_name_is_not_guessed() => Assert.Null(Redirection.Of(Said("MOVED", "1 ?:6381"))!.Value.Announced(Asked));
}
