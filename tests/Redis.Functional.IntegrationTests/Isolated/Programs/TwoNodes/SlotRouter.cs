using System.Globalization;

namespace Redis.Functional.IntegrationTests.Isolated.Programs.TwoNodes;

/// <summary>
/// One client over the nodes of a cluster, made of public members only: each request goes to the node that is believed to own the slot of its keys, and
/// follows the redirect when the belief was wrong.
/// </summary>
internal sealed class SlotRouter(IReadOnlyDictionary<int, IRedisClient> nodes) : IRedisClient
{
    private const int MostRedirects = 5;
    private const int Unknown = 0;
    private readonly int[] _owners = new int[KeySlot.Count];

    public RedisEnvironment Environment => nodes.Values.First().Environment;

    /// <summary>How many redirects were followed.</summary>
    public long Redirects => Interlocked.Read(ref _redirects);

    private long _redirects;

    /// <summary>Forgets which node owns what: the next request for each slot goes to any node.</summary>
    public void Forget() => Array.Clear(_owners);

    public void Send(Batch batch) => new RoutedBatch(batch, this, NodeOf).Send();

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) =>
        new(RedisResult.Ok<IRedisClient>(new RoutedLease(this)));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The node that has all these keys; null when no one node has.</summary>
    public int? PortOf(IEnumerable<BatchRequest> requests)
    {
        var ports = requests.SelectMany(static request => request.Keys).Select(key => Volatile.Read(ref _owners[KeySlot.Of(key)]))
            .Where(static port => port != Unknown).Distinct().ToArray();
        return ports.Length > 1 ? null : ports.Length == 1 ? ports[0] : nodes.Keys.First();
    }

    public IRedisClient NodeOf(int port) => nodes[port];

    /// <summary>Learns from a redirect; false when the error is none, or when there have been too many.</summary>
    public bool Learns(string error, int redirects)
    {
        if (redirects >= MostRedirects || error.Split(' ') is not ["MOVED", var slot, var address]) return false;
        Volatile.Write(ref _owners[int.Parse(slot, CultureInfo.InvariantCulture)], int.Parse(address.Split(':')[^1], CultureInfo.InvariantCulture));
        Interlocked.Increment(ref _redirects);
        return true;
    }
}
