namespace Redis.Functional.Server;

/// <summary>A key that Valkey has found to be used often.</summary>
/// <remarks>Its text does not contain the key. Since 0.1.</remarks>
public sealed class HotKeyRate
{
    private HotKeyRate(RedisKey key, long database, double perSecond) => (Key, Database, PerSecond) = (key, database, perSecond);

    /// <summary>The key.</summary>
    public RedisKey Key { get; }

    /// <summary>The number of the database of the key.</summary>
    public long Database { get; }

    /// <summary>The approximate number of requests per second.</summary>
    public double PerSecond { get; }

    /// <summary>Returns the database and the rate.</summary>
    public override string ToString() => $"a key of database {Database}, {PerSecond} per second";

    internal static HotKeyRate? Read(RespValue reply) =>
        reply.Field("key") is { } key && reply.Field("qps").Real() is { } rate ? new(key.Bytes().AsKey(), reply.Field("db").Number() ?? 0, rate) : null;
}
