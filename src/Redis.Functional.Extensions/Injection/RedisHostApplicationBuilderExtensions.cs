using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Redis.Functional.Extensions;

/// <summary>Registers clients by the names of their connections, with health checks.</summary>
/// <remarks>
/// <para>
/// The address is the connection string of the name (<c>ConnectionStrings:cache</c>), as Aspire provides it, or else the variable <c>CACHE_URI</c>, or else
/// <c>CACHE_HOST</c>, <c>CACHE_PORT</c> and <c>CACHE_PASSWORD</c>. The section <c>Redis:cache</c> has the other settings and takes precedence; the function
/// takes precedence over both.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public static class RedisHostApplicationBuilderExtensions
{
    /// <summary>Registers a client for a connection, both without a key and with the connection's name as the key.</summary>
    public static RedisRegistration AddRedis(this IHostApplicationBuilder builder, string connectionName, Action<RedisSettings>? configure = null)
    {
        builder.Services.AddSingleton(provider => provider.GetRequiredKeyedService<RedisClient>(connectionName));
        builder.Services.AddSingleton<IRedisClient>(provider => provider.GetRequiredKeyedService<RedisClient>(connectionName));
        return builder.AddKeyedRedis(connectionName, configure);
    }

    /// <summary>Registers a client for a connection, with the connection's name as the key.</summary>
    public static RedisRegistration AddKeyedRedis(this IHostApplicationBuilder builder, string connectionName, Action<RedisSettings>? configure = null)
    {
        var section = builder.Configuration.GetSection($"Redis:{connectionName}");
        return RedisServiceCollectionExtensions.Registered(builder.Services, connectionName, section.Path, Settings).AddHealthCheck();

        void Settings(RedisSettings settings)
        {
            ConnectionAddress.Read(builder.Configuration, connectionName, settings);
            SettingsBinding.Bind(section, settings);
            configure?.Invoke(settings);
        }
    }
}
