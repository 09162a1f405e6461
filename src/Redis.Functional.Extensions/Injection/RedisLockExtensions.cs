using Medallion.Threading;
using Microsoft.Extensions.DependencyInjection;

namespace Redis.Functional.Extensions;

/// <summary>Registers the locks of DistributedLock.Core on a registered client.</summary>
/// <remarks>
/// <para>The client is the registered <see cref="IRedisClient"/>, or else the registered <see cref="RedisClient"/>; with a name, the one with that key.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public static class RedisLockExtensions
{
    /// <summary>Registers a <see cref="RedisDistributedLockProvider"/> as the <see cref="IDistributedLockProvider"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="create">
    /// Creates the definition of the lock with a name. Default: the name is the key, and the lock is extended automatically.
    /// </param>
    /// <param name="clientName">The key of the client's registration. Null: the client without one.</param>
    public static IServiceCollection AddRedisDistributedLocks(this IServiceCollection services, Func<string, RedisLock>? create = null, string? clientName = null) =>
        services.AddSingleton<IDistributedLockProvider>(provider => new RedisDistributedLockProvider(RegisteredClient.Of(provider, clientName), create));

    /// <summary>Registers a <see cref="RedisDistributedLockProvider"/> whose locks are held by a majority of independent servers.</summary>
    /// <param name="services">The services.</param>
    /// <param name="clientNames">The keys of the clients' registrations: three or more, of one server each.</param>
    /// <param name="create">
    /// Creates the definition of the lock with a name. Default: the name is the key, and the lock is extended automatically.
    /// </param>
    /// <remarks>See <see cref="RedisLock.Across"/>.</remarks>
    public static IServiceCollection AddRedisDistributedLocks(this IServiceCollection services, IReadOnlyList<string> clientNames, Func<string, RedisLock>? create = null) =>
        services.AddSingleton<IDistributedLockProvider>(provider => RedisDistributedLockProvider.Across([.. clientNames.Select(name => RegisteredClient.Of(provider, name))], create));

    /// <summary>Registers a <see cref="RedisDistributedLockProvider"/> on this client.</summary>
    /// <param name="registration">The client.</param>
    /// <param name="create">
    /// Creates the definition of the lock with a name. Default: the name is the key, and the lock is extended automatically.
    /// </param>
    public static RedisRegistration AddDistributedLocks(this RedisRegistration registration, Func<string, RedisLock>? create = null)
    {
        registration.Services.AddRedisDistributedLocks(create, registration.Name);
        return registration;
    }
}
