using System.Diagnostics;
using LanguageExt;
using System.Security.Cryptography.X509Certificates;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>T32. TLS with the right certificate, and every wrong one: a reason in words, within the connect timeout, and no password on the wire.</summary>
public sealed class TlsTests
{
    private static readonly TestCertificates Kit = TestCertificates.Shared;
    private static readonly RedisCredentials Canary = new("canary");

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Connects_to_a_server_of_a_private_authority(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync(new() { Tls = Kit.ForServer(), Password = "canary" });
        var tls = TlsOptions.Default.WithTrustedRoots(Kit.CaFile).Right();
        await using var client = await Clients.Connect(Config(server.TlsPort, tls) with { Protocol = protocol, CommandTimeout = TimeSpan.FromSeconds(30) });

        var echoes = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(i => client.Run(Raw.Echo(i)).AsTask()));
        var large = new byte[3 * 1024 * 1024];
        await client.Run(Raw.Set("large", large)).Right();

        Assert.Equal(Enumerable.Range(0, 1_000).Select(i => $"{i}"), echoes.Select(outcome => outcome.Right().ToString()));
        Assert.Equal(large.Length, await client.Run(Raw.StrLen("large")).Right());
    }

    [Fact]
    public async Task Shows_its_own_certificate_when_it_has_one()
    {
        await using var server = await RedisServer.StartAsync(new() { Tls = Kit.ForServer(clientCertificateRequired: true), Password = "canary" });
        var tls = Trusting with { ClientCertificate = Kit.Client.Certificate };
        await using var client = await Clients.Connect(Config(server.TlsPort, tls));

        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
    }

    [Fact]
    public async Task A_server_that_wants_a_certificate_says_so()
    {
        await using var server = await RedisServer.StartAsync(new() { Tls = Kit.ForServer(clientCertificateRequired: true), Password = "canary" });

        await Fails(Config(server.TlsPort, Trusting), "Set TlsOptions.ClientCertificate");
        await Fails(Config(server.TlsPort, Trusting with { ClientCertificate = Kit.UntrustedClient.Certificate }), "client certificate");
    }

    [Fact]
    public async Task A_name_is_checked_and_can_be_given()
    {
        await using var server = await RedisServer.StartAsync(new() { Tls = Kit.ForServer(Kit.NameOnly), Password = "canary" });

        await Fails(Config(server.TlsPort, Trusting), "not for 127.0.0.1");
        await using var client = await Clients.Connect(Config(server.TlsPort, Trusting with { TargetHost = "localhost" }));

        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { nameof(TestCertificates.WrongHost), "set TlsOptions.TargetHost" },
        { nameof(TestCertificates.Expired), "expired on" },
        { nameof(TestCertificates.NotYetValid), "is not valid before" },
        { nameof(TestCertificates.Untrusted), "Set TlsOptions.TrustedRoots" },
        { nameof(TestCertificates.WrongUsage), "not valid for servers" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_certificate_is_refused_before_the_password_is_said(string which, string said)
    {
        var certificate = (TestCertificate)typeof(TestCertificates).GetProperty(which)!.GetValue(Kit)!;
        await using var server = ScriptServer.Start(ServerScript.Default, Kit.ForScript(certificate));

        await Fails(Config(server.Port, Trusting), said);

        Assert.Equal(0, server.BytesReceived);
        Assert.Empty(server.Commands);
    }

    [Fact]
    public async Task The_machines_own_roots_do_not_know_a_private_authority()
    {
        await using var server = ScriptServer.Start(ServerScript.Default, Kit.ForScript());

        await Fails(Config(server.Port, TlsOptions.Default), "Set TlsOptions.TrustedRoots");

        Assert.Equal(0, server.BytesReceived);
    }

    [Fact]
    public async Task A_plain_port_is_recognised_and_nothing_is_said_in_plain()
    {
        await using var server = ScriptServer.Start(ServerScript.Bare.Otherwise(ScriptReply.Error("ERR Protocol error") + ScriptReply.Close));

        await Recognised(server.Port);

        Assert.DoesNotContain(server.Commands, command => command.ToString().Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_real_plain_port_is_recognised()
    {
        await using var server = await RedisServer.StartAsync();

        await Recognised(server.Port);
    }

    [Fact]
    public async Task A_tls_port_spoken_to_in_plain_is_a_left()
    {
        await using var server = await RedisServer.StartAsync(new() { Tls = Kit.ForServer() });

        var error = await RedisClient.Connect(Clients.Config(server.TlsPort)).Left();

        Assert.Equal(ConnectionFault.ConfigurationRejected, Assert.IsType<RedisError.Connection>(error).Fault);
        Assert.False(error.IsTransient);
        Assert.Contains("Use rediss://", error.Message, StringComparison.Ordinal);
    }

    // Whichever way the ports are mistaken: a program that retries for ever ends, long before the connect timeout.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_program_that_retries_for_ever_ends_when_the_port_is_the_wrong_one(bool tls)
    {
        await using var server = await RedisServer.StartAsync(new() { Tls = Kit.ForServer() });
        var config = (tls ? Config(server.Port, Trusting) : Clients.Config(server.TlsPort)) with { ConnectTimeout = TimeSpan.FromMinutes(5) };
        await using var client = RedisClient.Create(config).Right();

        var error = await client.Run(Raw.Get("key").Retry(RetrySchedule.Forever)).Left();

        Assert.Equal(ConnectionFault.ConfigurationRejected, Assert.IsType<RedisError.Connection>(error).Fault);
    }

    [Fact]
    public async Task A_silent_tls_port_ends_with_the_connect_timeout()
    {
        await using var server = ScriptServer.Start(ServerScript.Bare.Otherwise(ScriptReply.Nothing));
        using var lateness = new Lateness();
        var start = Stopwatch.GetTimestamp();

        var error = await RedisClient.Connect(Config(server.Port, Trusting) with { ConnectTimeout = TimeSpan.FromMilliseconds(400) }).Left();

        Assert.IsType<RedisError.Timeout>(error);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 0, lateness.Allowing(500));
    }

    private static TlsOptions Trusting => new() { TrustedRoots = new Seq<X509Certificate2>([Kit.Ca]) };

    private static RedisConfig Config(int port, TlsOptions tls) => Clients.Config(port) with { Tls = tls, Credentials = Canary };

    // A plain server takes the first bytes of TLS for the beginning of a line, and waits for its end.
    private static async Task Recognised(int port)
    {
        var error = await RedisClient.Connect(Config(port, Trusting) with { ConnectTimeout = TimeSpan.FromMinutes(5) }).Left();
        Assert.Equal(ConnectionFault.ConfigurationRejected, Assert.IsType<RedisError.Connection>(error).Fault);
        Assert.Contains("does not use TLS", error.Message, StringComparison.Ordinal);
    }

    private static async Task Fails(RedisConfig config, string said)
    {
        var error = await RedisClient.Connect(config).Left();
        Assert.Equal(ConnectionFault.Tls, Assert.IsType<RedisError.Connection>(error).Fault);
        Assert.Equal(Delivery.NotSent, error.Delivery);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
    }
}
