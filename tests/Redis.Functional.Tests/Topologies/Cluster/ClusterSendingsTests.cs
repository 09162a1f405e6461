using Xunit;

namespace Redis.Functional.Tests.Topologies.Cluster;

/// <summary>What is done with a request after an outcome.</summary>
public sealed class ClusterSendingsTests
{
    private static RedisError.Server Said(string code, string detail = "", Delivery delivery = Delivery.Rejected) => new(code, detail) { Delivery = delivery };

    private static ClusterSending Of(RedisError error, bool isReadOnly = false, int sendings = 0, int redirects = 0) => ClusterSendings.Of(error, isReadOnly, sendings, redirects);

    [Fact]
    public void Redirects_are_followed_five_times()
    {
        Assert.Equal(ClusterSending.Redirected, Of(Said("MOVED", "1 h:1"), redirects: 4));
        Assert.Equal(ClusterSending.None, Of(Said("MOVED", "1 h:1"), redirects: 5));
        Assert.Equal(ClusterSending.Redirected, Of(Said("ASK", "1 h:1"), sendings: 100));
    }

    [Theory]
    [InlineData("TRYAGAIN", "")]
    [InlineData("CLUSTERDOWN", "")]
    [InlineData("LOADING", "")]
    [InlineData("MASTERDOWN", "")]
    [InlineData("READONLY", "")]
    [InlineData("UNBLOCKED", "force unblock from blocking operation, instance state changed (master -> replica?)")]
    public void What_passes_by_itself_is_waited_for(string code, string detail) => Assert.Equal(ClusterSending.AfterRest, Of(Said(code, detail), sendings: 1_000));

    [Theory]
    [InlineData("UNBLOCKED", "client unblocked via CLIENT UNBLOCK")]
    [InlineData("WRONGTYPE", "")]
    [InlineData("CROSSSLOT", "")]
    [InlineData("NOAUTH", "")]
    public void Other_refusals_are_told(string code, string detail) => Assert.Equal(ClusterSending.None, Of(Said(code, detail)));

    [Fact]
    public void A_script_that_may_have_run_is_not_sent_again() => Assert.Equal(ClusterSending.None, Of(Said("MOVED", "1 h:1", Delivery.Unknown)));

    [Fact]
    public void What_was_not_sent_goes_to_whoever_can_be_reached()
    {
        foreach (var fault in new[] { ConnectionFault.Lost, ConnectionFault.Disconnected, ConnectionFault.Unreachable, ConnectionFault.Handshake })
            Assert.Equal(ClusterSending.WhenReachable, Of(new RedisError.Connection(fault, "", Delivery.NotSent), sendings: 1_000));
        Assert.Equal(ClusterSending.WhenReachable, Of(new RedisError.Client.Closed(Delivery.NotSent)));
        Assert.Equal(ClusterSending.None, Of(new RedisError.Connection(ConnectionFault.Authentication, "", Delivery.NotSent)));
        Assert.Equal(ClusterSending.None, Of(new RedisError.Client.Backpressure("full")));
    }

    [Fact]
    public void What_was_lost_goes_again_if_it_only_reads_and_no_more_than_three_times()
    {
        var lost = new RedisError.Connection(ConnectionFault.Lost, "", Delivery.Unknown);

        Assert.Equal(ClusterSending.None, Of(lost));
        Assert.Equal(ClusterSending.WhenReachable, Of(lost, isReadOnly: true, sendings: 2));
        Assert.Equal(ClusterSending.None, Of(lost, isReadOnly: true, sendings: 3));
        Assert.Equal(ClusterSending.None, Of(new RedisError.Timeout("reply", TimeSpan.Zero, Delivery.Unknown), isReadOnly: true));
        Assert.Equal(ClusterSending.None, Of(new RedisError.Client.Cancelled(Delivery.NotSent), isReadOnly: true));
    }
}
