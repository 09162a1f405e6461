using LanguageExt;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
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
        var log = LogOf(services, name);
        return services.GetRequiredService<IOptionsMonitor<RedisSettings>>().Get(name).ToTarget()
            .Bind(target => EachServer.Change(target, config => Logged(changes.Aggregate(config, (changed, change) => change(services, changed)))))
            .Bind(RedisClient.Create)
            .OrThrow();

        Either<RedisError, RedisConfig> Logged(RedisConfig config) => log is null ? config : config with { Events = log + config.Events };
    }

    // One for all servers of a client.
    private static Action<ClientEvent>? LogOf(IServiceProvider services, string name) =>
        services.GetService<ILoggerFactory>() is { } loggers
            ? new ClientLog(loggers.CreateLogger(ClientLog.Category), name.Length == 0 ? "default" : name, TimeProvider.System).Write
            : null;
}
