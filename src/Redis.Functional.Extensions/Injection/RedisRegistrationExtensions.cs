using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Redis.Functional.Extensions;

/// <summary>Registers what belongs to a client that is registered.</summary>
/// <remarks>Since 0.1.</remarks>
public static class RedisRegistrationExtensions
{
    /// <summary>Connects the client when the host starts, before other services start.</summary>
    /// <param name="registration">The client.</param>
    /// <param name="required">Whether the start fails with the reason if the client cannot connect. False: it starts all the same.</param>
    public static RedisRegistration ConnectAtStart(this RedisRegistration registration, bool required = false)
    {
        registration.Services.AddSingleton<IHostedService>(services => new ConnectingAtStart(() => RegisteredClient.RedisClientOf(services, registration.Name), required));
        return registration;
    }

    /// <summary>Adds a health check of the client, named <c>redis</c> or <c>redis:NAME</c>.</summary>
    /// <param name="registration">The client.</param>
    /// <param name="name">Another name of the check.</param>
    /// <param name="tags">The tags of the check, such as <c>ready</c>.</param>
    /// <param name="configure">The limits of the check.</param>
    /// <remarks>
    /// It sends a PING through the registered client. Unhealthy: no reply within <see cref="RedisHealthOptions.Timeout"/>. Degraded: a slow reply, a server that
    /// is loading its data, a cluster or shards of which a part is not available. The first check of a client that is not connected yet waits for its connection.
    /// </remarks>
    public static RedisRegistration AddHealthCheck(
        this RedisRegistration registration, string? name = null, IEnumerable<string>? tags = null, Action<RedisHealthOptions>? configure = null)
    {
        registration.Services.AddHealthChecks().AddRedis(registration.Name, name, tags, configure);
        return registration;
    }

    /// <summary>Adds a health check of a <see cref="RedisClient"/> that is registered in any way, as <see cref="AddHealthCheck"/> does.</summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="clientName">The key of the client's registration. Null: the client without one.</param>
    /// <param name="name">Another name of the check.</param>
    /// <param name="tags">The tags of the check, such as <c>ready</c>.</param>
    /// <param name="configure">The limits of the check.</param>
    public static IHealthChecksBuilder AddRedis(
        this IHealthChecksBuilder builder, string? clientName = null, string? name = null, IEnumerable<string>? tags = null, Action<RedisHealthOptions>? configure = null)
    {
        var options = new RedisHealthOptions();
        configure?.Invoke(options);
        var begun = new ConditionalWeakTable<RedisClient, object>();
        return builder.Add(new HealthCheckRegistration(
            name ?? (clientName is null ? "redis" : $"redis:{clientName}"),
            services => new RedisHealthCheck(RegisteredClient.RedisClientOf(services, clientName), options, begun),
            HealthStatus.Unhealthy,
            tags));
    }
}
