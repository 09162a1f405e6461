using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Values;

/// <summary>How endpoints are read and printed.</summary>
public class RedisEndpointTests
{
    static RedisEndpoint? Parsed(string? text) => RedisEndpoint.Parse(text).MatchUnsafe<RedisEndpoint?>(Right: e => e, Left: _ => null);

    [Theory]
    [InlineData("localhost", "localhost", 6379)]
    [InlineData("cache.example:6380", "cache.example", 6380)]
    [InlineData("10.0.0.1:1", "10.0.0.1", 1)]
    [InlineData("[::1]", "::1", 6379)]
    [InlineData("[fe80::1]:65535", "fe80::1", 65535)]
    [InlineData("[fe80::1%1]:65535", "fe80::1%1", 65535)]
    [InlineData("  host:5  ", "host", 5)]
    public void A_host_with_or_without_a_port_is_read(string text, string host, int port) => Assert.Equal(new RedisEndpoint.Tcp(host, port), Parsed(text));

    [Fact]
    public void A_path_is_a_socket_file() => Assert.Equal(new RedisEndpoint.Unix("/run/redis.sock"), Parsed("/run/redis.sock"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("host:")]
    [InlineData("host:0")]
    [InlineData("host:65536")]
    [InlineData("host:-1")]
    [InlineData("host:+1")]
    [InlineData("host:1x")]
    [InlineData("host: 1")]
    [InlineData(":6379")]
    [InlineData("::1")]
    [InlineData("[::1")]
    [InlineData("[::1]6379")]
    [InlineData("[host]:1")]
    [InlineData("[127.0.0.1]:1")]
    [InlineData("a b:1")]
    [InlineData("user@host:1")]
    [InlineData("ho\nst:1")]
    [InlineData("ho%20st:1")]
    public void Anything_else_is_InvalidConfig(string? text)
    {
        var error = RedisEndpoint.Parse(text).Match(Right: e => throw new Xunit.Sdk.XunitException(e.ToString()), Left: e => e);
        Assert.IsType<RedisError.Client.InvalidConfig>(error);
        Assert.NotEmpty(error.Message);
    }

    [Fact]
    public void It_prints_as_it_is_written()
    {
        Assert.Equal("localhost:6379", RedisEndpoint.Local.ToString());
        Assert.Equal("[::1]:7", new RedisEndpoint.Tcp("::1", 7).ToString());
        Assert.Equal("/a/b", new RedisEndpoint.Unix("/a/b").ToString());
        Assert.Equal(":0", new RedisEndpoint.Tcp(null!, 0).ToString());
        Assert.Equal("", new RedisEndpoint.Unix(null!).ToString());
    }
}
