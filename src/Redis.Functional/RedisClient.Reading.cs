using LanguageExt;

namespace Redis.Functional;

// Views that read elsewhere, and clients of other primaries of the same sentinels.
public sealed partial class RedisClient
{
    private readonly Lock _othersGate = new();
    private Dictionary<string, RedisClient>? _others = [];

    private Lock OthersGate => LockOrder.Next(_othersGate, LockRank.State);

    /// <summary>Gets a view of the client with another read policy, over the same connections.</summary>
    /// <remarks>
    /// The same policy gives the same view. Reads of keys go to the servers that the policy selects, in a cluster for each shard separately. Everything else
    /// goes to the primary: writes, transactions, leases, blocking commands, scripts that may write. Values from replicas may be stale. Replicas are connected
    /// when a view first reads from them. The view is closed with the client; disposing it closes nothing. With one server, which has no replicas, every policy
    /// reads from that server, except <see cref="ReadFrom.Replica"/>, with which each read is a <see cref="ConnectionFault.Disconnected"/>. With an invalid
    /// policy, each call is an InvalidArgument.
    /// </remarks>
    public RedisClient Reading(ReadFrom policy) => View(Config.Database, policy ?? ReadFrom.Missing);

    /// <summary>Gets a client for another primary that the same sentinels monitor, with the same settings.</summary>
    /// <returns>Left: an <see cref="RedisError.Client.Unsupported"/> if the client was not created with a <see cref="SentinelConfig"/>.</returns>
    /// <remarks>The same name gives the same client. It connects in the background and is closed with this client, but not disconnected with it.</remarks>
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

    /// <summary>Gets a client as <see cref="PrimaryFor"/> does, which reads from the replicas while there are any, otherwise from the primary.</summary>
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
