using System.Text;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>What is kept of the reply to HELLO.</summary>
public sealed class ServerHelloTests
{
    private const string Valkey =
        "%8\r\n$6\r\nserver\r\n$6\r\nvalkey\r\n$7\r\nversion\r\n$5\r\n9.1.2\r\n$5\r\nproto\r\n:3\r\n$2\r\nid\r\n:7\r\n"
        + "$4\r\nmode\r\n$7\r\ncluster\r\n$4\r\nrole\r\n$7\r\nreplica\r\n$17\r\navailability_zone\r\n$7\r\neu-1a-1\r\n$7\r\nmodules\r\n*0\r\n";

    [Fact]
    public void All_that_the_client_goes_by_is_kept()
    {
        Assert.True(Read(Valkey, out var hello));
        Assert.Equal(
            ("valkey", "9.1.2", 3, "cluster", PeerRole.Replica, "eu-1a-1"),
            (hello.Server, hello.Version, hello.Protocol, hello.Mode, hello.Role, hello.Zone));
    }

    [Theory]
    [InlineData("*4\r\n$5\r\nproto\r\n:2\r\n$4\r\nrole\r\n$6\r\nmaster\r\n", 2, PeerRole.Primary)]
    [InlineData("%1\r\n$4\r\nrole\r\n$7\r\nprimary\r\n", 0, PeerRole.Primary)]
    [InlineData("%2\r\n$4\r\nrole\r\n$5\r\nslave\r\n$4\r\nmode\r\n_\r\n", 0, PeerRole.Replica)]
    [InlineData("%2\r\n:1\r\n*1\r\n:2\r\n$5\r\nproto\r\n:3\r\n", 3, PeerRole.Unknown)]
    [InlineData("%2\r\n$5\r\nproto\r\n$1\r\n3\r\n$4\r\nrole\r\n$5\r\nother\r\n", 3, PeerRole.Unknown)]
    public void What_a_server_does_not_say_is_left_open(string reply, int protocol, object role)
    {
        Assert.True(Read(reply, out var hello));
        Assert.Equal((protocol, (PeerRole)role, "", "", ""), (hello.Protocol, hello.Role, hello.Server, hello.Mode, hello.Zone));
    }

    [Theory]
    [InlineData("+OK\r\n")]
    [InlineData("%0\r\n")]
    [InlineData("%1\r\n$6\r\nserver\r\n$5\r\nredis\r\n")]
    [InlineData("%1\r\n$5\r\nproto\r\n$3\r\ntwo\r\n")]
    [InlineData("%1\r\n$5\r\nproto\r\n:-3\r\n")]
    [InlineData("%1\r\n$4\r\nrole\r\n:3\r\n")]
    [InlineData("*2\r\n$4\r\nlist\r\n$5\r\nvalue\r\n")]
    public void Another_reply_is_not_taken_for_it(string reply) => Assert.False(Read(reply, out _));

    private static bool Read(string reply, out ServerHello hello)
    {
        var reader = new RespReader(Encoding.UTF8.GetBytes(reply));
        return ServerHello.TryRead(ref reader, out hello);
    }
}
