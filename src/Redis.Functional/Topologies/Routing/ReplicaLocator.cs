namespace Redis.Functional;

/// <summary>
/// The address of a replica, and what is known of the server there: that it is a replica, whether it has a link to its primary, and its zone, as each
/// handshake and each later question tell.
/// </summary>
/// <param name="endpoint">Where it is dialled.</param>
/// <param name="isOfCluster">True when it has to be told that it is to answer reads.</param>
internal sealed class ReplicaLocator(RedisEndpoint endpoint, bool isOfCluster) : ILocator
{
    private const string LinkDown = "its link to the primary is down";

    private readonly Place _place = new(endpoint);
    private volatile bool _isFit;
    private volatile string _zone = "";
    private volatile string? _flaw;

    public string Name { get; } = endpoint.ToString();

    public RedisEndpoint Endpoint => _place.Endpoint;

    public bool NeedsRole => true;

    public bool NeedsLink => true;

    public bool ReadsOnly => isOfCluster;

    public string Zone => _zone;

    /// <summary>True when it is a replica that has a link to its primary.</summary>
    internal bool IsFit => _isFit;

    /// <summary>Why it is not fit, or was not when it was asked last; null: nothing is known against it.</summary>
    internal string? Flaw => _flaw;

    public ValueTask<RedisResult<Place>> Find(CancellationToken cancellationToken) => new(new RedisResult<Place>(_place));

    public RedisError? Check(RedisEndpoint endpoint, ServerHello hello)
    {
        _zone = hello.Zone;
        var isReplica = hello.Mode != "sentinel" && hello.Role == PeerRole.Replica;
        Note(isReplica, hello.IsCutOff);
        if (!isReplica) return Refusal($"{endpoint} is not a replica, although the topology names it as one.");

        // What waits for a connection would be read there at once, and one that has just started has nothing yet.
        return hello.IsCutOff ? Refusal($"{endpoint} is a replica that cannot be read from: {LinkDown}.") : null;
    }

    /// <summary>It has another primary, and may have none of its data: it is not fit until it has said that its link is up.</summary>
    internal void Doubt()
    {
        _flaw = "it has a different primary";
        _isFit = false;
    }

    /// <summary>What it has said of itself.</summary>
    internal void Note(bool isReplica, bool isCutOff)
    {
        _flaw = !isReplica ? "it is not a replica" : isCutOff ? LinkDown : null;
        _isFit = isReplica && !isCutOff;
    }

    private static RedisError.Connection Refusal(string why) => new(ConnectionFault.Handshake, why, Delivery.NotSent);
}
