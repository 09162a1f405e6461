namespace Redis.Functional.Testing;

/// <summary>A feature that a test requires of its server in addition to those of every engine.</summary>
/// <remarks>Since 0.1.</remarks>
[Flags]
public enum Feature
{
    /// <summary>No additional feature.</summary>
    /// <remarks>Every engine has strings, hashes, lists, sets, sorted sets, expiry, transactions, scripts, publish and subscribe.</remarks>
    None = 0,

    /// <summary>XADD, XREADGROUP and the other stream commands.</summary>
    Streams = 1,

    /// <summary>FUNCTION and FCALL.</summary>
    Functions = 2,

    /// <summary>SORT.</summary>
    Sort = 4,

    /// <summary>COPY.</summary>
    Copy = 8,

    /// <summary>WAIT.</summary>
    Wait = 16,

    /// <summary>MONITOR.</summary>
    Monitor = 32,

    /// <summary>Notifications of changes to keys, which CONFIG SET notify-keyspace-events enables.</summary>
    KeyspaceNotifications = 64,

    /// <summary>CLIENT TRACKING.</summary>
    Tracking = 128,

    /// <summary>Expiry of single hash fields: HPEXPIRE.</summary>
    /// <remarks>Redis 7.4, Valkey 9.0.</remarks>
    HashFieldExpiry = 256,

    /// <summary>Scripts that write inside MULTI.</summary>
    ScriptsInTransactions = 512,
}
