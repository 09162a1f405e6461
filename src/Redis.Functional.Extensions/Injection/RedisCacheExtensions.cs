using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Redis.Functional.Extensions;

/// <summary>Registers the distributed cache of the framework on a registered client.</summary>
/// <remarks>
/// <para>The client is the registered <see cref="IRedisClient"/>, or else the registered <see cref="RedisClient"/>; with a name, the one with that key.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public static class RedisCacheExtensions
{
    /// <summary>Registers a <see cref="RedisDistributedCache"/> as the <see cref="IDistributedCache"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options. They are the options of their type, so configuration can be bound to them too.</param>
    /// <param name="clientName">The key of the client's registration. Null: the client without one.</param>
    /// <remarks>It replaces a cache that was registered before. ASP.NET Core's sessions use it, and HybridCache as its second level.</remarks>
    public static IServiceCollection AddRedisDistributedCache(this IServiceCollection services, Action<RedisDistributedCacheOptions>? configure = null, string? clientName = null)
    {
        var options = services.AddOptions<RedisDistributedCacheOptions>();
        if (configure is not null) options.Configure(configure);
        return services.AddSingleton<IDistributedCache>(provider => new RedisDistributedCache(
            RegisteredClient.Of(provider, clientName),
            provider.GetRequiredService<IOptions<RedisDistributedCacheOptions>>().Value,
            provider.GetService<ILogger<RedisDistributedCache>>()));
    }

    /// <summary>Registers a <see cref="RedisDistributedCache"/> on this client, as <see cref="AddRedisDistributedCache"/> does.</summary>
    public static RedisRegistration AddDistributedCache(this RedisRegistration registration, Action<RedisDistributedCacheOptions>? configure = null)
    {
        registration.Services.AddRedisDistributedCache(configure, registration.Name);
        return registration;
    }
}
