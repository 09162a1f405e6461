using System.Collections.Frozen;

namespace Redis.Functional;

/// <summary>Which nodes get a request whose keys do not decide it.</summary>
internal enum RequestPolicy : byte
{
    /// <summary>The owner of its slot; without a key any one primary.</summary>
    One,

    /// <summary>Every node, replicas included.</summary>
    AllNodes,

    /// <summary>Every primary.</summary>
    AllPrimaries,

    /// <summary>The owner of each slot, with the keys of that slot.</summary>
    BySlot,

    /// <summary>The owner of the slot that its first argument names.</summary>
    NamedSlot,

    /// <summary>One primary, the same one for each channel while it can be reached, so that the messages of a channel keep their order.</summary>
    ByChannel,

    /// <summary>As its own arguments or the client's state say.</summary>
    Special,
}

/// <summary>How the replies of several nodes become one.</summary>
internal enum ResponsePolicy : byte
{
    /// <summary>The replies one after the other; of a request split by slot in the order of its keys.</summary>
    Joined,

    /// <summary>The first that is no error.</summary>
    FirstSuccess,

    /// <summary>Any of them when none is an error, else the first error.</summary>
    AllSucceed,

    /// <summary>Element by element, 1 where all say 1.</summary>
    And,

    /// <summary>The least number.</summary>
    Least,

    /// <summary>The sum.</summary>
    Sum,

    /// <summary>They cannot be one: the request goes to one node.</summary>
    Special,
}

/// <summary>
/// Where a command goes when several nodes have the data: what the servers say of themselves (COMMAND TIPS), but for the entries
/// with a reason. Since 0.1.
/// </summary>
internal readonly record struct Routing(RequestPolicy Request, ResponsePolicy Response)
{
    private static readonly FrozenDictionary<string, Routing> Table = Entries().ToFrozenDictionary(
        static entry => entry.Name, static entry => entry.Routing, StringComparer.Ordinal);

    /// <summary>Of a command by its name, subcommand included.</summary>
    internal static Routing Of(string name) => Table.GetValueOrDefault(name);

    private static IEnumerable<(string Name, Routing Routing)> Entries() =>
    [
        .. Each(RequestPolicy.BySlot, ResponsePolicy.Joined, "MGET"),
        .. Each(RequestPolicy.BySlot, ResponsePolicy.AllSucceed, "MSET"),
        .. Each(RequestPolicy.BySlot, ResponsePolicy.Sum, "DEL", "EXISTS", "TOUCH", "UNLINK"),
        .. Each(RequestPolicy.AllNodes, ResponsePolicy.Joined, "COMMANDLOG GET", "SLOWLOG GET"),
        .. Each(RequestPolicy.AllNodes, ResponsePolicy.Sum, "COMMANDLOG LEN", "LATENCY RESET", "SLOWLOG LEN"),
        .. Each(
            RequestPolicy.AllNodes,
            ResponsePolicy.AllSucceed,
            "ACL DELROLE", "ACL DELUSER", "ACL SAVE", "ACL SETROLE", "ACL SETUSER", "CLIENT SETINFO", "CLIENT SETNAME", "COMMANDLOG RESET", "CONFIG RESETSTAT", "CONFIG REWRITE", "CONFIG SET", "SCRIPT FLUSH", "SCRIPT LOAD", "SLOWLOG RESET"),
        .. Each(RequestPolicy.AllNodes, ResponsePolicy.Special, "LATENCY DOCTOR", "LATENCY GRAPH", "LATENCY HISTOGRAM", "LATENCY HISTORY", "LATENCY LATEST"),
        .. Each(RequestPolicy.AllPrimaries, ResponsePolicy.Joined, "CLUSTER SLOT-STATS", "KEYS"),
        .. Each(RequestPolicy.AllPrimaries, ResponsePolicy.Sum, "DBSIZE"),
        .. Each(RequestPolicy.AllPrimaries, ResponsePolicy.And, "SCRIPT EXISTS"),
        .. Each(RequestPolicy.AllPrimaries, ResponsePolicy.FirstSuccess, "FUNCTION KILL", "SCRIPT KILL"),
        .. Each(
            RequestPolicy.AllPrimaries,
            ResponsePolicy.AllSucceed,
            "FLUSHALL", "FLUSHDB", "FUNCTION DELETE", "FUNCTION FLUSH", "FUNCTION LOAD", "FUNCTION RESTORE", "MEMORY PURGE"),
        .. Each(RequestPolicy.AllPrimaries, ResponsePolicy.Least, "WAIT", "WAITAOF"),
        .. Each(RequestPolicy.AllPrimaries, ResponsePolicy.Special, "FUNCTION STATS", "INFO", "MEMORY DOCTOR", "MEMORY MALLOC-STATS", "MEMORY STATS", "RANDOMKEY"),
        .. Each(RequestPolicy.Special, ResponsePolicy.Special, "CLUSTERSCAN", "HOTKEYS GET", "SCAN"),
        .. Each(RequestPolicy.Special, ResponsePolicy.Joined, "BLESS SCAN", "HOTKEYS RESET", "HOTKEYS START", "HOTKEYS STOP"),

        // The servers say nothing of these. The number of a slot decides like a key of it. Of a connection that is to be closed the node is not known, and a
        // pause that leaves out a primary is none.
        .. Each(RequestPolicy.NamedSlot, ResponsePolicy.Joined, "CLUSTER COUNTKEYSINSLOT", "CLUSTER FLUSHSLOT", "CLUSTER GETKEYSINSLOT"),
        .. Each(RequestPolicy.AllNodes, ResponsePolicy.Sum, "CLIENT KILL"),
        .. Each(RequestPolicy.AllPrimaries, ResponsePolicy.AllSucceed, "CLIENT PAUSE", "CLIENT UNPAUSE"),

        // Nor of this: every node passes messages on.
        .. Each(RequestPolicy.ByChannel, ResponsePolicy.Joined, "PUBLISH"),

        // Nor of these, which change one node, where it matters which.
        .. Each(
            RequestPolicy.Special,
            ResponsePolicy.Special,
            "BACKUP ABORT", "BACKUP CLEANUP", "BACKUP LIST", "BACKUP SEAL", "BACKUP START", "BACKUP STATUS", "BGREWRITEAOF", "BGSAVE", "CLUSTER ADDSLOTS", "CLUSTER ADDSLOTSRANGE", "CLUSTER BUMPEPOCH", "CLUSTER CANCELSLOTMIGRATIONS", "CLUSTER DELSLOTS", "CLUSTER DELSLOTSRANGE", "CLUSTER FAILOVER",
            "CLUSTER FLUSHSLOTS", "CLUSTER FORGET", "CLUSTER MEET", "CLUSTER MIGRATESLOTS", "CLUSTER MIGRATION", "CLUSTER REPLICATE", "CLUSTER RESET", "CLUSTER SAVECONFIG", "CLUSTER SET-CONFIG-EPOCH",
            "CLUSTER SETSLOT", "CLUSTER SYNCSLOTS", "DEBUG", "FAILOVER", "MODULE LOAD", "MODULE LOADEX", "MODULE UNLOAD", "REPLICAOF", "SAVE", "SHUTDOWN", "SLAVEOF"),
    ];

    private static IEnumerable<(string, Routing)> Each(RequestPolicy request, ResponsePolicy response, params string[] names) =>
        names.Select(name => (name, new Routing(request, response)));
}
