namespace Redis.Functional;

/// <summary>
/// One of several independent servers among which keys are divided. Its name decides which keys it has, and its target only where these are: a server that moves
/// to another address keeps its keys, as long as it keeps its name. Since 0.1.
/// </summary>
/// <param name="Name">What decides which keys it has, with <see cref="Weight"/>. Names are compared byte by byte, and are no secrets.</param>
/// <param name="Target">How it is reached: a <see cref="RedisConfig"/>, or a <see cref="SentinelConfig"/>.</param>
public sealed record Shard(string Name, RedisTarget Target)
{
    /// <summary>How large its share of the keys is, beside those of the other shards. 1.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>The name and the weight, and how it is reached. Passwords are never in it.</summary>
    public override string ToString() => $"Shard {{ Name = {Name}, Weight = {Weight}, Target = {Target} }}";
}
