using Microsoft.Extensions.DependencyInjection;

namespace Redis.Functional.Extensions;

/// <summary>The client of a container.</summary>
internal static class RegisteredClient
{
    /// <summary>The client with a key, or without one. A <see cref="RedisClient"/> that was registered alone is found too.</summary>
    internal static IRedisClient Of(IServiceProvider services, string? name) => name is null
        ? services.GetService<IRedisClient>() ?? services.GetRequiredService<RedisClient>()
        : services.GetKeyedService<IRedisClient>(name) ?? services.GetRequiredKeyedService<RedisClient>(name);
}
