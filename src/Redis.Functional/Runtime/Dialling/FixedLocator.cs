namespace Redis.Functional;

/// <summary>One address, and any server that answers there.</summary>
internal sealed class FixedLocator(RedisEndpoint endpoint) : ILocator
{
    public string Name { get; } = endpoint.ToString();

    public ValueTask<RedisResult<RedisEndpoint>> Find(CancellationToken cancellationToken) => new(new RedisResult<RedisEndpoint>(endpoint));

    public RedisError? Check(RedisEndpoint endpoint, ServerHello hello) => null;
}
