using LanguageExt;
using System.Security.Cryptography.X509Certificates;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Redis.Functional.Testing.Tests.Starting;

namespace Redis.Functional.Testing.Tests.Faults;

/// <summary>The servers that the tests of a class share: the one on PATH, or the one that REDIS_SERVER names, with and without TLS; and Garnet.</summary>
public sealed class Servers : IAsyncDisposable
{
    readonly Lazy<Task<RedisServer>> _server = new(static () => RedisServer.StartAsync(new() { Tls = TestCertificates.Shared.ForServer() }));

    readonly Lazy<Task<TestServer>> _garnet = new(static async () => await TestServer.Start(new TestServerOptions { Engine = Engines.Embedded }).Right());

    public async Task<RedisConfig> Config(Wire wire)
    {
        if (IsGarnet(wire))
        {
            return Started.Patient((await _garnet.Value).Config) with
            {
                Transport = null,
                Protocol = wire == Wire.GarnetResp2 ? ProtocolPreference.Resp2 : ProtocolPreference.Resp3OrResp2,
            };
        }
        var server = await _server.Value;
        return Started.Patient(new RedisConfig()) with
        {
            Endpoint = new RedisEndpoint.Tcp("localhost", wire == Wire.Tls ? server.TlsPort : server.Port),
            Tls = wire == Wire.Tls ? new TlsOptions { TrustedRoots = new Seq<X509Certificate2>([TestCertificates.Shared.Ca]) } : null,
            Protocol = wire == Wire.Resp2 ? ProtocolPreference.Resp2 : ProtocolPreference.Resp3OrResp2,
        };
    }

    public Task<RedisClient> Connect(FaultTransport faults, Wire wire = Wire.Resp3, Func<RedisConfig, RedisConfig>? with = null) => Connect(faults, Config(wire), with);

    public static bool IsGarnet(Wire wire) => wire is Wire.GarnetResp2 or Wire.GarnetResp3;

    public async ValueTask DisposeAsync()
    {
        if (_garnet.IsValueCreated) await (await _garnet.Value).DisposeAsync();
        if (_server.IsValueCreated) await (await _server.Value).DisposeAsync();
    }

    static async Task<RedisClient> Connect(FaultTransport faults, Task<RedisConfig> config, Func<RedisConfig, RedisConfig>? with) =>
        await RedisClient.Connect(faults.In(with is null ? await config : with(await config))).Right();
}
