using Redis.Functional;
using Redis.Functional.Protocol;

namespace Interpreters;

/// <summary>
/// A client around another one. What runs on a connection of its own (blocking commands, WATCH, <c>OnLease</c>) goes through a client of the same
/// kind around the lease.
/// </summary>
// snippet: around
public abstract class ClientAround(IRedisClient inner, IRedisClient? owner) : IRedisClient
{
    public RedisEnvironment Environment => inner.Environment;

    // Locks go to the owner of a lease: so that they pass through here too, it is the client around the lease's owner.
    public IRedisClient Owner => owner ?? this;

    protected IRedisClient Inner => inner;

    public abstract void Send(Batch batch);

    public async ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken)
    {
        var leased = await inner.Lease(request, cancellationToken);
        return leased.TryGetValue(out var lease, out _) ? RedisResult.Ok(Around(lease, Owner)) : leased;
    }

    // A lease is given back. The client itself belongs to whoever made it, and may have others around it.
    public ValueTask DisposeAsync() => owner is null ? ValueTask.CompletedTask : inner.DisposeAsync();

    protected abstract IRedisClient Around(IRedisClient lease, IRedisClient owner);
}
// end snippet
