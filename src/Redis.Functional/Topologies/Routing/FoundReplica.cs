namespace Redis.Functional;

/// <summary>A replica that is known of.</summary>
/// <param name="Endpoint">Where it is dialled.</param>
/// <param name="Primary">Whose replica it is, where there are several primaries; null: there is one.</param>
internal readonly record struct FoundReplica(RedisEndpoint Endpoint, RedisEndpoint? Primary = null);
