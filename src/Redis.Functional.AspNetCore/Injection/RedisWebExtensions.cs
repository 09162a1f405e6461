using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using System.Threading.RateLimiting;
using Redis.Functional.Extensions;

namespace Redis.Functional.AspNetCore;

/// <summary>Registers the stores and limiters of ASP.NET Core on a registered client.</summary>
/// <remarks>
/// <para>The client is the registered <see cref="IRedisClient"/>, or else the registered <see cref="RedisClient"/>; with a name, the one with that key.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public static class RedisWebExtensions
{
    /// <summary>Registers output caching, with a <see cref="RedisOutputCacheStore"/> as its store.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options. They are the options of their type, so configuration can be bound to them too.</param>
    /// <param name="clientName">The key of the client's registration. Null: the client without one.</param>
    public static IServiceCollection AddRedisOutputCache(this IServiceCollection services, Action<RedisOutputCacheOptions>? configure = null, string? clientName = null)
    {
        var options = services.AddOutputCache().AddOptions<RedisOutputCacheOptions>();
        if (configure is not null) options.Configure(configure);
        return services.AddSingleton<IOutputCacheStore>(provider => new RedisOutputCacheStore(
            RegisteredClient.Of(provider, clientName),
            provider.GetRequiredService<IOptions<RedisOutputCacheOptions>>().Value,
            provider.GetService<ILogger<RedisOutputCacheStore>>()));
    }

    /// <summary>Keeps the key ring of data protection in a <see cref="RedisXmlRepository"/>.</summary>
    /// <param name="builder">The builder of data protection.</param>
    /// <param name="key">The key of the list. Default: that of Microsoft.AspNetCore.DataProtection.StackExchangeRedis.</param>
    /// <param name="clientName">The key of the client's registration. Null: the client without one.</param>
    /// <remarks>Instances that read one another's cookies also need the same <c>SetApplicationName</c>.</remarks>
    public static IDataProtectionBuilder PersistKeysToRedis(this IDataProtectionBuilder builder, string key = "DataProtection-Keys", string? clientName = null)
    {
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = new RedisXmlRepository(RegisteredClient.Of(provider, clientName), key, provider.GetService<ILogger<RedisXmlRepository>>())));
        return builder;
    }

    /// <summary>Adds a policy whose permits are counted by <see cref="RedisRateLimiter"/>s, for all processes together.</summary>
    /// <param name="options">The options of rate limiting.</param>
    /// <param name="policyName">The name of the policy, which is part of the keys at the server: <c>ratelimit:{policy}:{partition}</c>.</param>
    /// <param name="limit">The limit of each partition.</param>
    /// <param name="partition">Returns what is limited by itself, such as a user or an address.</param>
    /// <param name="limiterOptions">The settings of the limiters. Null: the defaults.</param>
    /// <param name="clientName">The key of the client's registration. Null: the client without one.</param>
    public static RateLimiterOptions AddRedisPolicy(
        this RateLimiterOptions options,
        string policyName,
        RateLimit limit,
        Func<HttpContext, string> partition,
        RedisRateLimiterOptions? limiterOptions = null,
        string? clientName = null) => options.AddPolicy(policyName, context =>
        {
            var client = RegisteredClient.Of(context.RequestServices, clientName);
            return RateLimitPartition.Get(partition(context), key => new RedisRateLimiter(client, $"ratelimit:{policyName}:{key}", limit, limiterOptions));
        });
}
