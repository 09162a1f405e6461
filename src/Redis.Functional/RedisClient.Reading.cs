using LanguageExt;

namespace Redis.Functional;

// Views that read elsewhere, and clients of other primaries of the same sentinels.
public sealed partial class RedisClient
{
    private readonly Lock _othersGate = new();
    private Dictionary<string, RedisClient>? _others = [];

    private Lock OthersGate => LockOrder.Next(_othersGate, LockRank.State);

    /// <summary>
    /// Gets a view of the client that reads elsewhere, over the same connections; the same policy gives the same view. What only reads keys goes where the
    /// policy says, of a cluster for each shard by itself; all else to the primary: writes, transactions, leases, blocking commands, scripts that may write. Values from
    /// replicas may be old. Replicas are dialled when the first view reads there. Closing a view closes nothing; it is closed with the client. Of one server, which has no replicas,
    /// all policies read at the server but <see cref="ReadFrom.Replica"/>, under which each read is a <see cref="ConnectionFault.Disconnected"/>.
    /// Every call on a view of a policy that cannot be used answers an InvalidArgument.
    /// </summary>
    public RedisClient Reading(ReadFrom policy) => View(Config.Database, policy ?? ReadFrom.Missing);

    /// <summary>
    /// Gets a client of another primary that the same sentinels watch, configured as this one; the same name gives the same client. It connects in the
    /// background and is closed with this client, but not disconnected with it. <see cref="RedisError.Client.Unsupported"/> where the client was not made of a <see cref="SentinelConfig"/>.
    /// </summary>
    public Either<RedisError, RedisClient> PrimaryFor(string name)
    {
        if (_root is not null) return _root.PrimaryFor(name);
        if (Target is not SentinelConfig config) return new RedisError.Client.Unsupported("A client of one server knows no other primaries. Create it with a SentinelConfig.");
        if (string.IsNullOrWhiteSpace(name)) return new RedisError.Client.InvalidArgument("The name of the primary is empty.");
        if (name == config.PrimaryName) return this;
        if (Known(name) is { } known) return known;
        var made = Make(config with { PrimaryName = name });
        if (!made.TryGetValue(out var other)) return made.Error;
        lock (OthersGate)
        {
            if (_others is null) return new RedisError.Client.Closed(Delivery.NotSent);
            if (_others.TryGetValue(name, out var present)) return present;
            _others.Add(name, other);
        }

        // It may have been closed meanwhile: then it does not start.
        other._node.StartAgain();
        return other;
    }

    /// <summary><see cref="PrimaryFor"/>, reading at its replicas while there are any, else at the primary.</summary>
    public Either<RedisError, RedisClient> ReplicaFor(string name) => PrimaryFor(name).Map(static client => client.Reading(ReadFrom.ReplicaPreferred));

    private RedisClient? Known(string name)
    {
        lock (OthersGate) return _others?.GetValueOrDefault(name);
    }

    private async ValueTask CloseOthers()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var resting = _replicas?.Rest() ?? default;
        Dictionary<string, RedisClient>? others;
        lock (OthersGate) (others, _others) = (_others, null);
        var closing = (others?.Values.Select(static other => other.DisposeAsync().AsTask()) ?? []).Append(resting.AsTask());
        await Task.WhenAll(closing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
