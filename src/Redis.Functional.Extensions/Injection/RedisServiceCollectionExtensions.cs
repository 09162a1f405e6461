using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Redis.Functional.Extensions;

/// <summary>Registers clients as services.</summary>
/// <remarks>
/// <para>
/// A client is a singleton, which is available as <see cref="RedisClient"/> and <see cref="IRedisClient"/>. It connects in the background when it is first
/// used, so that the application starts without Redis. The container closes it.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public static class RedisServiceCollectionExtensions
{
    /// <summary>Registers a client for an address.</summary>
    public static RedisRegistration AddRedis(this IServiceCollection services, string address) =>
        services.AddRedis((RedisSettings settings) => settings.Address = address);

    /// <summary>Registers a client with settings by code.</summary>
    public static RedisRegistration AddRedis(this IServiceCollection services, Action<RedisSettings> configure) =>
        Registered(services, null, "The settings of Redis", configure);

    /// <summary>Registers a client with the settings of a section.</summary>
    public static RedisRegistration AddRedis(this IServiceCollection services, IConfigurationSection section) =>
        Registered(services, null, section.Path, settings => SettingsBinding.Bind(section, settings));

    /// <summary>Registers a client for an address under a key.</summary>
    public static RedisRegistration AddRedis(this IServiceCollection services, string name, string address) =>
        services.AddRedis(name, (RedisSettings settings) => settings.Address = address);

    /// <summary>Registers a client with settings by code under a key.</summary>
    public static RedisRegistration AddRedis(this IServiceCollection services, string name, Action<RedisSettings> configure) =>
        Registered(services, name, $"The settings of Redis '{name}'", configure);

    /// <summary>Registers a client with the settings of a section under a key.</summary>
    public static RedisRegistration AddRedis(this IServiceCollection services, string name, IConfigurationSection section) =>
        Registered(services, name, section.Path, settings => SettingsBinding.Bind(section, settings));

    /// <summary>Registers the client of a name, with settings that come from a place.</summary>
    internal static RedisRegistration Registered(IServiceCollection services, string? name, string place, Action<RedisSettings> configure)
    {
        var registration = new RedisRegistration(services, name);
        var options = registration.OptionsName;
        services.AddOptions<RedisSettings>(options).Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RedisSettings>>(new RedisSettingsValidation(options, place));
        if (name is null)
        {
            services.AddSingleton(provider => ClientFactory.Create(provider, options));
            services.AddSingleton<IRedisClient>(static provider => provider.GetRequiredService<RedisClient>());
        }
        else
        {
            services.AddKeyedSingleton(name, (provider, _) => ClientFactory.Create(provider, options));
            services.AddKeyedSingleton<IRedisClient>(name, static (provider, key) => provider.GetRequiredKeyedService<RedisClient>(key));
        }

        return registration;
    }
}
