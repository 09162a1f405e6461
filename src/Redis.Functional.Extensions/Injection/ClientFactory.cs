using LanguageExt;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Redis.Functional.Exceptions;

namespace Redis.Functional.Extensions;

/// <summary>Creates a client from its settings and the functions that change them.</summary>
internal static class ClientFactory
{
    /// <summary>The client; wrong settings are thrown, since a container has no other way to be told.</summary>
    internal static RedisClient Create(IServiceProvider services, string name)
    {
        var changes = services.GetRequiredService<IOptionsMonitor<ClientChanges>>().Get(name).Functions;
        return services.GetRequiredService<IOptionsMonitor<RedisSettings>>().Get(name).ToTarget()
            .Bind(target => EachServer.Change(target, config => Right(changes.Aggregate(config, (changed, change) => change(services, changed)))))
            .Bind(RedisClient.Create)
            .OrThrow();
    }

    private static Either<RedisError, RedisConfig> Right(RedisConfig config) => config;
}
