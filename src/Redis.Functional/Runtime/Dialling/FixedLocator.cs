namespace Redis.Functional;

/// <summary>One address, and any server that answers there.</summary>
internal sealed class FixedLocator(RedisEndpoint endpoint) : ILocator
{
    private readonly Place _place = new(endpoint);
    private volatile string _zone = "";

    public string Name { get; } = endpoint.ToString();

    public RedisEndpoint Endpoint => _place.Endpoint;

    public string Zone => _zone;

    public ValueTask<RedisResult<Place>> Find(CancellationToken cancellationToken) => new(new RedisResult<Place>(_place));

    public RedisError? Check(RedisEndpoint endpoint, ServerHello hello)
    {
        _zone = hello.Zone;
        return null;
    }
}
