namespace Redis.Functional;

/// <summary>Where a lease of a cluster's client leads.</summary>
/// <param name="Target">The node.</param>
/// <param name="Asks">True when that node is about to own the slot: each request needs ASKING before it.</param>
internal sealed record ClusterPlace(ClusterTarget Target, bool Asks);
