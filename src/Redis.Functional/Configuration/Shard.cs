namespace Redis.Functional;

/// <summary>One of several independent servers among which keys are divided.</summary>
/// <param name="Name">The name, which determines the keys together with <see cref="Weight"/>. Names are compared byte by byte and are not secret.</param>
/// <param name="Target">The settings for the server: a <see cref="RedisConfig"/> or a <see cref="SentinelConfig"/>.</param>
/// <remarks>
/// <para>
/// The name determines its keys; the target only determines where they are. A server that moves to another address keeps its keys as long as its shard keeps
/// its name.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record Shard(string Name, RedisTarget Target)
{
    /// <summary>The size of its share of the keys in relation to those of the other shards.</summary>
    /// <remarks>Default: 1.</remarks>
    public int Weight { get; init; } = 1;

    /// <summary>Formats name, weight and target, without passwords.</summary>
    public override string ToString() => $"Shard {{ Name = {Name}, Weight = {Weight}, Target = {Target} }}";
}
