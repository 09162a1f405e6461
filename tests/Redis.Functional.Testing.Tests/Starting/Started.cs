using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;

namespace Redis.Functional.Testing.Tests.Starting;

/// <summary>The engines that every test of a test server runs on.</summary>
public enum Kind
{
    /// <summary>redis-server on PATH, or the program that REDIS_SERVER names.</summary>
    Program,

    /// <summary>Garnet in this process.</summary>
    Embedded,

    /// <summary>A server that runs already.</summary>
    Url,
}

/// <summary>Test servers of each kind.</summary>
static class Started
{
    static readonly Lazy<Task<RedisServer>> Shared = new(static () => RedisServer.StartAsync());

    public static async Task<ITestEngine> Engine(Kind kind) => kind switch
    {
        Kind.Embedded => Engines.Embedded,
        Kind.Url => Engines.Url((await Shared.Value).Url),
        _ => Environment.GetEnvironmentVariable("REDIS_SERVER") is { Length: > 0 } path ? Engines.Program(path) : Engines.OnPath,
    };

    public static async Task<TestServer> Server(Kind kind, Feature needs = Feature.None, bool mayFlush = true) =>
        await TestServer.Start(new TestServerOptions { Engine = await Engine(kind), Needs = needs, MayFlush = mayFlush, Configure = Patient }).Right();

    /// <summary>A busy machine takes its time.</summary>
    public static RedisConfig Patient(RedisConfig config) => config with { CommandTimeout = TimeSpan.FromMinutes(1), ConnectTimeout = TimeSpan.FromMinutes(1) };
}
