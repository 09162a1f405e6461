namespace Redis.Functional.Testing;

/// <summary>What a test needs of its server beyond what all engines have. Since 0.1.</summary>
[Flags]
public enum Feature
{
    /// <summary>Nothing else: strings, hashes, lists, sets, sorted sets, expiry, transactions, scripts, publish and subscribe.</summary>
    None = 0,

    /// <summary>XADD, XREADGROUP and the other commands of streams.</summary>
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

    /// <summary>Notifications of changes to keys, which CONFIG SET notify-keyspace-events turns on.</summary>
    KeyspaceNotifications = 64,

    /// <summary>CLIENT TRACKING.</summary>
    Tracking = 128,

    /// <summary>Expiry of single fields of a hash: HPEXPIRE. Redis from 7.4 on, Valkey from 9.0 on.</summary>
    HashFieldExpiry = 256,

    /// <summary>Scripts that write, inside MULTI.</summary>
    ScriptsInTransactions = 512,
}
