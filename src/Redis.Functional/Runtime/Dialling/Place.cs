namespace Redis.Functional;

/// <summary>Where to dial, and where else if no usable server is there.</summary>
/// <param name="Endpoint">The address.</param>
/// <param name="Within">How long the dial may take when there is another place; the last one has all that is left of the connect timeout.</param>
/// <param name="Next">The next place; null: this is the last.</param>
internal sealed record Place(RedisEndpoint Endpoint, TimeSpan Within = default, Place? Next = null);
