namespace Redis.Functional;

/// <summary>
/// The port that every interpreter of programs implements: send a batch, lease one connection. Programs run through
/// <see cref="RedisRun.Run{A}"/>, which derives from the two, so that an interpreter sees every request, whatever it is part of. Nothing here
/// throws. docs/guides/interpreters.md says what an interpreter must do. Since 0.1.
/// </summary>
public interface IRedisClient : IAsyncDisposable
{
    /// <summary>What programs need besides a connection.</summary>
    RedisEnvironment Environment { get; }

    /// <summary>
    /// The client that this one was leased from, or itself. Locks and background work go there, since they outlive a lease and must not wait behind
    /// its commands.
    /// </summary>
    IRedisClient Owner => this;

    /// <summary>Takes a batch over, which must end exactly once, with its replies or with an error. Does not wait for that.</summary>
    void Send(Batch batch);

    /// <summary>
    /// Leases one connection for one user, on which no other caller's commands run; disposing it gives it back. Blocking commands, WATCH and
    /// <see cref="RedisProgram.OnLease{A}"/> run on leases. The returned client sends on that connection, and its own leases are the same connection.
    /// </summary>
    ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken = default);

    /// <summary>Leases any connection.</summary>
    ValueTask<RedisResult<IRedisClient>> Lease(CancellationToken cancellationToken = default) => Lease(LeaseRequest.Any, cancellationToken);
}
