namespace Redis.Functional;

/// <summary>The interface that every interpreter of programs implements: sending a batch, and leasing a connection.</summary>
/// <remarks>
/// <para>
/// Programs run with <see cref="RedisRun.Run{A}"/>, which uses only these two, so an interpreter sees every request. Implementations must not throw.
/// docs/guides/interpreters.md describes the requirements.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public interface IRedisClient : IAsyncDisposable
{
    /// <summary>What programs need in addition to a connection.</summary>
    RedisEnvironment Environment { get; }

    /// <summary>The client that this one was leased from, or itself.</summary>
    /// <remarks>Locks and background work use the owner, because they outlive a lease and must not wait behind its commands.</remarks>
    IRedisClient Owner => this;

    /// <summary>Accepts a batch, which must end exactly once, with its replies or an error.</summary>
    /// <remarks>Does not wait for its end.</remarks>
    void Send(Batch batch);

    /// <summary>Leases a connection on which no other caller's commands run.</summary>
    /// <remarks>
    /// Dispose the lease to return it. Blocking commands, WATCH and <see cref="RedisProgram.OnLease{A}"/> run on leases. The returned client sends on that
    /// connection, and its own leases are the same connection.
    /// </remarks>
    ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken = default);

    /// <summary>Leases any connection.</summary>
    ValueTask<RedisResult<IRedisClient>> Lease(CancellationToken cancellationToken = default) => Lease(LeaseRequest.Any, cancellationToken);
}
