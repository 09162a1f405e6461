using LanguageExt;

namespace Redis.Functional;

/// <summary>Answers everything with one error and sends nothing: a view of a database that no server can have.</summary>
internal sealed class RefusingInterpreter(RedisError error, RedisEnvironment environment) : IInterpreter
{
    public RedisEnvironment Environment => environment;

    public bool IsConnected => false;

    public bool IsClosed => false;

    public Multiplexer? Shared => null;

    public PoolStatistics Statistics => default;

    public void Start() { }

    public ValueTask<RedisResult<Unit>> Ready(CancellationToken cancellationToken) => new(new RedisResult<Unit>(error));

    public void Leave(RedisError reason) { }

    public IRedisClient? TryLease() => null;

    public void Send(Batch batch) => batch.Exchange.Fail(error.OfCommand(batch.Name));

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(new RedisResult<IRedisClient>(error));

    public ValueTask DisposeAsync() => default;
}
