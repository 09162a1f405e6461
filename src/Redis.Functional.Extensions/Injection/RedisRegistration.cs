using Microsoft.Extensions.DependencyInjection;

namespace Redis.Functional.Extensions;

/// <summary>A client that is registered, for methods that register more for it.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class RedisRegistration
{
    internal RedisRegistration(IServiceCollection services, string? name) => (Services, Name) = (services, name);

    /// <summary>The services that the client is registered in.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The key of the client; null if it is registered without one.</summary>
    public string? Name { get; }

    /// <summary>The name of the client's options.</summary>
    internal string OptionsName => Name ?? Microsoft.Extensions.Options.Options.DefaultName;

    /// <summary>Changes the configuration by code, for what no setting contains: codecs, a transport, a clock, a credential provider.</summary>
    /// <param name="change">Receives the services and the configuration of each server, as the settings have it.</param>
    /// <remarks>
    /// <c>Configure((services, config) =&gt; config with { TimeProvider = services.GetRequiredService&lt;TimeProvider&gt;() })</c>. Functions apply in the order
    /// of their registration. An exception of the function reaches the caller that resolves the client.
    /// </remarks>
    public RedisRegistration Configure(Func<IServiceProvider, RedisConfig, RedisConfig> change)
    {
        Services.Configure<ClientChanges>(OptionsName, changes => changes.Functions.Add(change));
        return this;
    }
}
