using Redis.Functional.Server;
using Xunit;

namespace Redis.Functional.Tests.Topologies;

/// <summary>Which server is the primary, by what sentinels say.</summary>
public sealed class SentinelVerdictTests
{
    private static readonly SentinelConfig Config = new("orders", RedisEndpoint.Local);

    private static RedisEndpoint At(int port) => Tcp(port);

    private static RedisEndpoint.Tcp Tcp(int port) => new("h", port);

    private static SentinelAnswer Says(int port, long epoch, int others = 2, string flags = "master", string host = "h") => new(At(26379), SentinelPrimary.Read(RespValue.OfArray(
    [
        .. new[] { "name", "orders", "ip", host, "port", $"{port}", "flags", flags, "num-other-sentinels", $"{others}", "config-epoch", $"{epoch}" }
            .Select(static word => RespValue.OfBulk(word)),
    ]))!);

    private static SentinelAnswer Fails(RedisError error) => new(At(26380), error);

    private static RedisResult<SentinelVerdict> Of(SentinelConfig config, params SentinelAnswer[] answers) => SentinelVerdict.Of(config, answers);

    private static void Finds(RedisResult<SentinelVerdict> verdict, long epoch, params int[] ports)
    {
        Assert.True(verdict.TryGetValue(out var found, out var error), $"{error}");
        Assert.Equal(epoch, found.Epoch);
        Assert.Equal(ports.Select(At), found.Endpoints);
    }

    private static RedisError.Connection Error(RedisResult<SentinelVerdict> verdict) =>
        Assert.IsType<RedisError.Connection>(verdict.Match<RedisError?>(static _ => null, static error => error));

    [Fact]
    public void The_highest_epoch_counts_however_few_know_it() => Finds(Of(Config, Says(1, 4), Says(1, 4), Says(2, 5)), 5, 2);

    [Fact]
    public void Of_one_epoch_the_address_that_most_name_comes_first() => Finds(Of(Config, Says(1, 4), Says(2, 4), Says(2, 4)), 4, 2, 1);

    [Fact]
    public void One_that_all_who_name_it_do_not_reach_comes_last() => Finds(Of(Config, Says(1, 4, flags: "s_down,master"), Says(1, 4, flags: "master,s_down"), Says(2, 4)), 4, 2, 1);

    [Fact]
    public void A_primary_of_which_they_have_agreed_that_it_is_down_is_none()
    {
        Assert.Equal(ConnectionFault.Disconnected, Error(Of(Config, Says(1, 4), Says(1, 4, flags: "s_down,o_down,master"))).Fault);
        Finds(Of(Config, Says(1, 4, flags: "o_down,master"), Says(2, 5)), 5, 2);
    }

    [Fact]
    public void A_sentinel_that_has_promoted_a_server_counts_for_that_one_though_it_knows_the_earlier_one_by_the_new_epoch()
    {
        Finds(Of(Config, Says(1, 5) with { Promoted = Tcp(2) }), 5, 2);
        Finds(Of(Config, Says(1, 5, flags: "master,s_down,o_down") with { Promoted = Tcp(2) }, Says(1, 4)), 5, 2);
        Finds(Of(Config, Says(1, 5) with { Promoted = Tcp(2) }, Says(2, 5)), 5, 2);
    }

    [Fact]
    public void Sentinels_that_know_too_few_others_are_not_believed()
    {
        var config = Config with { MinOtherSentinels = 2 };

        Finds(Of(config, Says(1, 9, others: 1), Says(2, 4)), 4, 2);
        Assert.Equal(ConnectionFault.Disconnected, Error(Of(config, Says(1, 9, others: 1))).Fault);
    }

    [Fact]
    public void Errors_do_not_count_while_somebody_knows() =>
        Finds(Of(Config, Fails(new RedisError.Server("ERR", "No such master with that name")), Fails(new RedisError.Timeout("x", TimeSpan.Zero, Delivery.NotSent)), Says(1, 0)), 0, 1);

    [Fact]
    public void A_name_that_nobody_knows_is_the_callers_mistake()
    {
        var error = Error(Of(Config, Fails(new RedisError.Server("ERR", "No such master with that name")), Fails(new RedisError.Timeout("x", TimeSpan.Zero, Delivery.NotSent))));

        Assert.Equal(ConnectionFault.ConfigurationRejected, error.Fault);
        Assert.Contains("No sentinel knows a primary named orders", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_is_no_sentinel_is_the_callers_mistake() =>
        Assert.Contains("h:26380 is not a sentinel", Error(Of(Config, Fails(new RedisError.Server("ERR", "unknown command 'SENTINEL', with args beginning with: 'MASTER' ")))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_refused_login_is_told_as_such() => Assert.Equal(
        ConnectionFault.Authentication,
        Error(Of(Config, Fails(new RedisError.Connection(ConnectionFault.Refused, "r", Delivery.NotSent)), Fails(new RedisError.Connection(ConnectionFault.Authentication, "a", Delivery.NotSent)))).Fault);

    [Fact]
    public void Where_none_answers_each_is_named_with_its_reason()
    {
        var error = Error(Of(Config, Fails(new RedisError.Connection(ConnectionFault.Refused, "nothing listens there", Delivery.NotSent))));

        Assert.Equal((ConnectionFault.Unreachable, Delivery.NotSent), (error.Fault, error.Delivery));
        Assert.Contains("h:26380: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("nothing listens there", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("h", 0)]
    [InlineData("h", 70_000)]
    [InlineData("two words", 6379)]
    public void An_address_that_is_none_is_not_dialled(string host, int port)
    {
        Assert.Equal(ConnectionFault.Unreachable, Error(Of(Config, Says(port, 1, host: host))).Fault);
        Finds(Of(Config, Says(port, 1, host: host), Says(2, 1)), 1, 2);
    }

    [Fact]
    public void Addresses_are_dialled_where_the_configuration_says()
    {
        var seed = new SentinelAnswer(new RedisEndpoint.Tcp("tunnel", 26379), Says(7, 1).Said);

        Assert.True(Of(Config with { Address = NodeAddress.SeedHost }, seed).TryGetValue(out var found));
        Assert.Equal([new RedisEndpoint.Tcp("tunnel", 7)], found.Endpoints);
        Assert.True(Of(Config with { Address = NodeAddress.Map(static _ => new RedisEndpoint.Tcp("else", 9)) }, seed).TryGetValue(out found));
        Assert.Equal([new RedisEndpoint.Tcp("else", 9)], found.Endpoints);
    }

    [Theory]
    [InlineData("10.0.0.1", null, null, "10.0.0.1", null)]
    [InlineData("fe80::1%2", null, null, "fe80::1%2", null)]
    [InlineData("redis-1", null, null, null, "redis-1")]
    [InlineData("1.2", null, null, null, "1.2")]
    [InlineData("10.0.0.1", null, "redis-1", "10.0.0.1", "redis-1")]
    [InlineData("redis-1", "10.0.0.1", null, "10.0.0.1", "redis-1")]
    [InlineData("10.0.0.2", "10.0.0.1", "redis-1", "10.0.0.1", "redis-1")]
    public void A_server_is_dialled_by_name_or_address_only_where_that_is_wanted(string preferred, string? ip, string? name, string? byAddress, string? byName)
    {
        var node = new AnnouncedNode(preferred, 6379, ip, name);
        Dials(preferred, NodeAddress.Announced);
        Dials(byAddress, NodeAddress.Ip);
        Dials(byName, NodeAddress.HostName);

        void Dials(string? host, NodeAddress address)
        {
            var found = address.Of(node, At(1));
            if (host is not null) Assert.Equal(new RedisEndpoint.Tcp(host, 6379), found.TryGetValue(out var endpoint) ? endpoint : null);
            else Assert.Equal((ConnectionFault.ConfigurationRejected, true), found.Error is RedisError.Connection { Fault: var fault } error ? (fault, error.Message.Contains(preferred, StringComparison.Ordinal)) : default);
        }
    }

    [Fact]
    public void Sentinels_that_tell_another_form_of_address_do_not_count_when_one_tells_the_wanted_form()
    {
        var config = Config with { Address = NodeAddress.HostName };
        Assert.True(Of(config, Says(1, 5, host: "127.0.0.1"), Says(1, 5, host: "redis-1"), Says(1, 5, host: "127.0.0.1")).TryGetValue(out var found));
        Assert.Equal([new RedisEndpoint.Tcp("redis-1", 1)], found.Endpoints);
        Assert.Contains("announce-hostnames yes", Error(Of(config, Says(1, 5, host: "127.0.0.1"))).Message, StringComparison.Ordinal);
        Assert.Equal(new RedisEndpoint.Tcp("127.0.0.1", 9), config.AddressOfSentinel("127.0.0.1", 9, At(1)).TryGetValue(out var sentinel) ? sentinel : null);
    }

    [Fact]
    public void A_function_for_addresses_that_fails_is_an_error_of_the_dial()
    {
        foreach (var address in new[] { NodeAddress.Map(null!), NodeAddress.Map(static _ => null!), NodeAddress.Map(static _ => throw new InvalidOperationException("mine")) })
            Assert.Equal(ConnectionFault.ConfigurationRejected, Error(Of(Config with { Address = address }, Says(1, 1))).Fault);
    }

    [Fact]
    public void Each_address_but_the_last_has_a_limit_of_its_own()
    {
        Assert.True(Of(Config, Says(1, 4), Says(2, 4), Says(2, 4)).TryGetValue(out var found));

        var place = found.ToPlace(TimeSpan.FromSeconds(1));
        Assert.Equal((At(2), TimeSpan.FromSeconds(1)), (place.Endpoint, place.Within));
        Assert.Equal(At(1), place.Next!.Endpoint);
        Assert.Null(place.Next.Next);
    }
}
