namespace Redis.Functional.Tests.Routes;

/// <summary>Commands that change or show one node, where it matters which: the servers' lists say nothing of these, and the client refuses them.</summary>
internal static class CommandsOfOneNode
{
    public const string Reason = "concerns one node, which it does not name";

    public static readonly IReadOnlySet<string> Names = new HashSet<string>(StringComparer.Ordinal)
    {
        "BACKUP ABORT",
        "BACKUP CLEANUP",
        "BACKUP LIST",
        "BACKUP SEAL",
        "BACKUP START",
        "BACKUP STATUS",
        "BGREWRITEAOF",
        "BGSAVE",
        "CLUSTER ADDSLOTS",
        "CLUSTER ADDSLOTSRANGE",
        "CLUSTER BUMPEPOCH",
        "CLUSTER CANCELSLOTMIGRATIONS",
        "CLUSTER DELSLOTS",
        "CLUSTER DELSLOTSRANGE",
        "CLUSTER FAILOVER",
        "CLUSTER FLUSHSLOTS",
        "CLUSTER FORGET",
        "CLUSTER MEET",
        "CLUSTER MIGRATESLOTS",
        "CLUSTER MIGRATION",
        "CLUSTER REPLICATE",
        "CLUSTER RESET",
        "CLUSTER SAVECONFIG",
        "CLUSTER SET-CONFIG-EPOCH",
        "CLUSTER SETSLOT",
        "CLUSTER SYNCSLOTS",
        "DEBUG",
        "FAILOVER",
        "MODULE LOAD",
        "MODULE LOADEX",
        "MODULE UNLOAD",
        "REPLICAOF",
        "SAVE",
        "SHUTDOWN",
        "SLAVEOF",
    };
}
