using Microsoft.Extensions.DependencyInjection;

namespace Redis.Functional.Extensions;

/// <summary>The client of a container.</summary>
internal static class RegisteredClient
{
    /// <summary>The client with a key, or without one. A <see cref="RedisClient"/> that was registered alone is found too.</summary>
    internal static IRedisClient Of(IServiceProvider services, string? name) => name is null
        ? services.GetService<IRedisClient>() ?? RedisClientOf(services, null)
        : services.GetKeyedService<IRedisClient>(name) ?? RedisClientOf(services, name);

    /// <summary>The client, which then reads from the primary only: a replica may not have the latest data yet.</summary>
    internal static IRedisClient AtPrimary(IRedisClient client) => client is RedisClient shared ? shared.Reading(ReadFrom.Primary) : client;

    /// <summary>The <see cref="RedisClient"/> with a key, or without one.</summary>
    internal static RedisClient RedisClientOf(IServiceProvider services, string? name) =>
        name is null ? services.GetRequiredService<RedisClient>() : services.GetRequiredKeyedService<RedisClient>(name);
}
