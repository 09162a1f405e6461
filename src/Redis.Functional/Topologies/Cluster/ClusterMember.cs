namespace Redis.Functional;

/// <summary>A node of a cluster, as a view names it.</summary>
/// <param name="Id">Its number in the cluster; empty: it has none.</param>
/// <param name="Endpoint">Where it is dialled.</param>
/// <param name="Announced">What nodes say of its address, in redirects too.</param>
/// <param name="Zone">Its availability zone; empty: it says none.</param>
internal sealed record ClusterMember(string Id, RedisEndpoint Endpoint, AnnouncedNode Announced, string Zone)
{
    /// <summary>Whether it is the same node: by its number where both have one, else by its address.</summary>
    internal bool Is(ClusterMember other) => Id.Length > 0 && other.Id.Length > 0 ? Id == other.Id : Endpoint == other.Endpoint;

    /// <summary>Whether a redirect to an address means this node.</summary>
    internal bool IsAt(string host, int port) =>
        Announced.Port == port && (IsHost(host, Announced.Preferred) || IsHost(host, Announced.Ip) || IsHost(host, Announced.HostName));

    /// <summary>Whether a redirect that tells the port alone may mean this node.</summary>
    internal bool IsNamelessAt(int port) => Announced.Port == port && Announced.HostName is null;

    private static bool IsHost(string host, string? other) => string.Equals(host, other, StringComparison.OrdinalIgnoreCase);
}
