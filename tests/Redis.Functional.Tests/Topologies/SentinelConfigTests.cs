using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Topologies;

/// <summary>A primary that sentinels watch, as a value and as an address.</summary>
public sealed class SentinelConfigTests
{
    private static SentinelConfig Parsed(string url) =>
        Assert.IsType<SentinelConfig>(RedisTarget.Parse(url).Match<RedisTarget?>(Right: static target => target, Left: error => throw new InvalidOperationException($"{error}")));

    private static string Refusal<A>(Either<RedisError, A> answer) =>
        Assert.IsType<RedisError.Client.InvalidConfig>(answer.Match(Right: static value => (object)value!, Left: static error => error)).Message;

    [Fact]
    public void An_address_names_sentinels_the_primary_and_a_database()
    {
        var config = Parsed("redis+sentinel://app:s%40cret@s1,s2:26380,[::1]/orders/3?sentinelUser=watch&sentinelPassword=p%26w&minOtherSentinels=1&followsEarly=false&address=seedHost&commandTimeout=2s");

        Assert.Equal("orders", config.PrimaryName);
        Assert.Equal(new RedisEndpoint[] { new RedisEndpoint.Tcp("s1", 26_379), new RedisEndpoint.Tcp("s2", 26_380), new RedisEndpoint.Tcp("::1", 26_379) }, config.Sentinels.ToArray());
        Assert.Equal((3, TimeSpan.FromSeconds(2), null), (config.Node.Database, config.Node.CommandTimeout, config.Node.Tls));
        Assert.Equal((1, false, NodeAddress.SeedHost, null), (config.MinOtherSentinels, config.FollowsEarly, config.Address, config.SentinelTls));
        Assert.Equal(new RedisCredentials("app", "s@cret"), config.Node.Credentials!.Known);
        Assert.Equal(new RedisCredentials("watch", "p&w"), config.SentinelCredentials!.Known);
    }

    [Fact]
    public void An_address_says_where_servers_are_dialled()
    {
        NodeAddress[] all = [NodeAddress.Announced, NodeAddress.SeedHost, NodeAddress.HostName, NodeAddress.Ip];
        string[] names = ["announced", "seedHost", "hostName", "IP"];
        Assert.Equal(all, names.Select(static name => Parsed($"redis+sentinel://s/orders?address={name}").Address));
        Assert.Equal(4, all.Distinct().Count());
        Assert.Contains("announced, seedHost, hostName or ip", Refusal(RedisTarget.Parse("redis+sentinel://s/orders?address=c4nary")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rediss+sentinel://s/orders")]
    [InlineData("VALKEYS+SENTINEL://s/orders/")]
    public void A_secure_scheme_means_TLS_to_sentinels_and_servers(string url)
    {
        var config = Parsed(url);

        Assert.Equal((TlsOptions.Default, TlsOptions.Default), (config.SentinelTls, config.Node.Tls));
        Assert.Null(config.SentinelCredentials);
    }

    [Fact]
    public void A_name_may_hold_any_character() => Assert.Equal("or/ders 1", Parsed("valkey+sentinel://s/or%2Fders%201").PrimaryName);

    [Theory]
    [InlineData("redis+sentinel://")]
    [InlineData("redis+sentinel:///")]
    [InlineData("redis+sentinel:///orders")]
    [InlineData("redis+sentinel://c4nary")]
    [InlineData("redis+sentinel://c4nary/")]
    [InlineData("redis+sentinel://c4nary//")]
    [InlineData("redis+sentinel://c4nary//3")]
    [InlineData("redis+sentinel://c4nary,/orders")]
    [InlineData("redis+sentinel://,c4nary/orders")]
    [InlineData("redis+sentinel://c4nary,,b/orders")]
    [InlineData("redis+sentinel://c4nary:0/orders")]
    [InlineData("redis+sentinel://c4nary:70000/orders")]
    [InlineData("redis+sentinel://c4nary:x/orders")]
    [InlineData("redis+sentinel://c4nary: 1/orders")]
    [InlineData("redis+sentinel://c4 nary/orders")]
    [InlineData("redis+sentinel://::1/orders")]
    [InlineData("redis+sentinel://[c4nary]/orders")]
    [InlineData("redis+sentinel://c4nary/orders/x")]
    [InlineData("redis+sentinel://c4nary/orders/-1")]
    [InlineData("redis+sentinel://c4nary/orders/1/2")]
    [InlineData("redis+sentinel://c4nary/orders#")]
    [InlineData("redis+sentinel://c4nary/orders/3?db=4")]
    [InlineData("redis+sentinel://c4nary@s/orders")]
    [InlineData("redis+sentinel://u:c4nary@@s/orders?x@y=1")]
    [InlineData("redis+sentinel://u:%zz@c4nary/orders")]
    [InlineData("redis+sentinel://c4nary/%zz")]
    [InlineData("redis+sentinel://c4nary/orders?")]
    [InlineData("redis+sentinel://c4nary/%20")]
    [InlineData("redis+sentinel://s/orders?color=c4nary")]
    [InlineData("redis+sentinel://s/orders?c4nary")]
    [InlineData("redis+sentinel://s/orders?=c4nary")]
    [InlineData("redis+sentinel://s/orders?sentinelUser=c4nary")]
    [InlineData("redis+sentinel://s/orders?sentinelPassword=c4nary&sentinel_password=b")]
    [InlineData("redis+sentinel://s/orders?sentinelPassword=%c4nary")]
    [InlineData("redis+sentinel://s/orders?minOtherSentinels=c4nary")]
    [InlineData("redis+sentinel://s/orders?minOtherSentinels=-1")]
    [InlineData("redis+sentinel://s/orders?followsEarly=c4nary")]
    [InlineData("redis+sentinel://s/orders?address=c4nary")]
    [InlineData("redis+sentinel://s/orders?readFrom=c4nary")]
    [InlineData("redis+sentinel://s/orders?readFrom=replica:c4nary")]
    [InlineData("redis+sentinel://s/orders?readFrom=zone&x=c4nary")]
    [InlineData("redis+sentinel://s/orders?readFrom=zoneAny:%20")]
    [InlineData("redis+sentinel://s/orders?readFrom=nearest:c4nary")]
    [InlineData("redis+sentinel://s/orders?readFrom=nearest:-1")]
    [InlineData("redis+sentinel://s/orders?readFrom=nearest:NaN")]
    [InlineData("redis+sentinel://s/orders?commandTimeout=c4nary")]
    [InlineData("redis+sentinel://s/orders?tlsHost=c4nary")]
    [InlineData("redis+sentinel://s/orders?clientName=c4nary%20x")]
    [InlineData("redis+sentinels://c4nary/orders")]
    [InlineData("sentinel://c4nary/orders")]
    public void A_wrong_address_is_told_what_to_write_and_nothing_of_it_is_repeated(string url)
    {
        if (url.EndsWith('?')) url += "&x";
        var message = Refusal(RedisTarget.Parse(url));

        Assert.DoesNotContain("c4nary", message, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(message);
    }

    [Fact]
    public void A_configuration_of_one_server_does_not_read_addresses_of_sentinels() =>
        Assert.Contains("RedisTarget.Parse", Refusal(RedisConfig.Parse("redis+sentinel://s/orders")), StringComparison.Ordinal);

    [Fact]
    public void An_address_says_where_to_read()
    {
        Assert.Equal(ReadFrom.Primary, Parsed("redis+sentinel://s/orders").Read);
        ReadFrom[] all =
        [
            ReadFrom.Primary, ReadFrom.PrimaryPreferred, ReadFrom.Replica, ReadFrom.ReplicaPreferred, ReadFrom.Any, ReadFrom.Zone("eu-1a:x"), ReadFrom.ZoneAny("Eu"),
            ReadFrom.Nearest(TimeSpan.FromMilliseconds(2.5)),
        ];
        Assert.All(all, static read => Assert.Equal(read, Parsed($"redis+sentinel://s/orders?readFrom={read}").Read));
        Assert.Equal((ReadFrom.Nearest(), ReadFrom.ReplicaPreferred), (Parsed("redis+sentinel://s/orders?read_from=nearest").Read, Parsed("redis+sentinel://s/orders?readfrom=REPLICAPREFERRED").Read));
        Assert.Equal(all.Length, all.Select(static read => $"{read}").Distinct().Count());
        Assert.Contains("Read = zone:a", $"{new SentinelConfig("orders", RedisEndpoint.Local) { Read = ReadFrom.Zone("a") }}", StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_work_is_told()
    {
        var good = new SentinelConfig("orders", RedisEndpoint.Local);
        Assert.True(good.Validate().IsRight);

        SentinelConfig[] wrong =
        [
            good with { PrimaryName = " " }, good with { PrimaryName = null! }, new("orders"), new("orders", null!), new("orders", [null!]), good with { Sentinels = default },
            new("orders", new RedisEndpoint.Tcp("h", 0)), good with { Node = null! }, good with { Node = new() { Database = -1 } }, good with { MinOtherSentinels = -1 },
            good with { Address = null! }, good with { Read = null! }, good with { Read = ReadFrom.Zone("") }, good with { Read = ReadFrom.Nearest(TimeSpan.FromTicks(-1)) },
        ];
        Assert.All(wrong, config => Assert.NotEmpty(Refusal(config.Validate())));
    }

    [Fact]
    public void It_prints_without_passwords_and_compares_by_value()
    {
        var config = Parsed("redis+sentinel://app:c4nary@s1,s2/orders?sentinelPassword=c4nary&sentinelUser=watch");

        Assert.DoesNotContain("c4nary", $"{config}", StringComparison.Ordinal);
        Assert.Contains("watch", $"{config}", StringComparison.Ordinal);
        var same = new SentinelConfig("orders", new RedisEndpoint.Tcp("s1", 26_379), new RedisEndpoint.Tcp("s2", 26_379));
        Assert.Equal(same, new SentinelConfig("orders", [.. same.Sentinels]));
        Assert.Equal(same.GetHashCode(), new SentinelConfig("orders", [.. same.Sentinels]).GetHashCode());
        Assert.NotEqual(same, same with { Sentinels = LanguageExt.Prelude.Seq1(RedisEndpoint.Local) });
    }

    [Fact]
    public void What_it_was_made_of_may_change_afterwards()
    {
        RedisEndpoint[] sentinels = [RedisEndpoint.Local];
        var config = new SentinelConfig("orders", sentinels);
        sentinels[0] = new RedisEndpoint.Tcp("other", 1);

        Assert.Equal([RedisEndpoint.Local], config.Sentinels.ToArray());
    }
}
