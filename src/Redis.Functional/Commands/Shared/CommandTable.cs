using System.Collections.Frozen;

namespace Redis.Functional;

/// <summary>The flags and key positions of the commands of Redis and Valkey by name, for raw commands.</summary>
/// <remarks>Tests compare the table with the typed commands and with the servers' COMMAND output.</remarks>
internal static class CommandTable
{
    private const CommandFlags Read = CommandFlags.ReadOnly;
    private const CommandFlags Write = CommandFlags.None;
    private const CommandFlags Secret = CommandFlags.CarriesSecrets;

    private static readonly FrozenDictionary<string, CommandShape> Shapes = Build(
        (Read, KeyPositions.All, "EXISTS MGET PFCOUNT SDIFF SINTER SUNION TOUCH"),
        (Read, KeyPositions.One, """
            ARCOUNT ARGET ARGETRANGE ARGREP ARINFO ARLASTITEMS ARLEN ARMGET ARNEXT AROP ARSCAN BITCOUNT BITFIELD_RO BITPOS BITRANGEINTARRAY CLUSTERSCAN
            DIGEST DUMP EXPIRETIME GEODIST GEOHASH GEOPOS GEORADIUSBYMEMBER_RO GEORADIUS_RO GEOSEARCH GET GETBIT GETRANGE HEXISTS HEXPIRETIME HGET
            HGETALL HKEYS HLEN HMGET HPEXPIRETIME HPTTL HRANDFIELD HSCAN HSTRLEN HTTL HVALS LINDEX LLEN LPOS LRANGE MEMORY|USAGE OBJECT|ENCODING
            OBJECT|FREQ OBJECT|IDLETIME OBJECT|REFCOUNT PEXPIRETIME PHCARD PHEXISTS PHGET PHGETALL PHLONGEST PHMGET PHPREFIXES PHSCAN PTTL SCARD
            SEXPIRETIME SISMEMBER SMEMBERS SMISMEMBER SORT_RO SPEXPIRETIME SPTTL SRANDMEMBER SSCAN STRLEN STTL SUBSTR TTL TYPE VCARD VDIM VEMB VGETATTR
            VINFO VISMEMBER VLINKS VRANDMEMBER VRANGE VSIM XINFO|CONSUMERS XINFO|GROUPS XINFO|STREAM XLEN XPENDING XRANGE XREVRANGE ZCARD ZCOUNT
            ZLEXCOUNT ZMSCORE ZRANDMEMBER ZRANGE ZRANGEBYLEX ZRANGEBYSCORE ZRANK ZREVRANGE ZREVRANGEBYLEX ZREVRANGEBYSCORE ZREVRANK ZSCAN ZSCORE
            """),
        (Read, KeyPositions.Range(0, 1), "LCS"),
        (Read, KeyPositions.Counted(0), "SDIFFCARD SINTERCARD SUNIONCARD ZDIFF ZINTER ZINTERCARD ZUNION"),
        (Read | CommandFlags.Script, KeyPositions.Counted(1), "EVALSHA_RO EVAL_RO FCALL_RO"),
        (Read, KeyPositions.None, "DBSIZE KEYS LOLWUT RANDOMKEY SCAN"),
        (Read, KeyPositions.HalfBehind("STREAMS", 0), "XREAD"),
        (Write, KeyPositions.All, "DEL PFMERGE SDIFFSTORE SINTERSTORE SUNIONSTORE UNLINK"),
        (Write, KeyPositions.Range(0, -1, 2), "MSET MSETNX"),
        (Write, KeyPositions.One, """
            APPEND ARDEL ARDELRANGE ARINSERT ARMSET ARRING ARSEEK ARSET BITFIELD BLESS|CLEAR BLESS|GET BLESS|SET DECR DECRBY DELEX DELIFEQ EXPIRE
            EXPIREAT GEOADD GEORADIUS GEORADIUSBYMEMBER GETDEL GETEX GETSET HDEL HEXPIRE HEXPIREAT HGETDEL HGETEX HINCRBY HINCRBYFLOAT HMSET HPERSIST
            HPEXPIRE HPEXPIREAT HSET HSETEX HSETNX INCR INCRBY INCRBYFLOAT INCREX LINSERT LPOP LPUSH LPUSHX LREM LSET LTRIM MOVE PERSIST PEXPIRE
            PEXPIREAT PFADD PHDEL PHDELPREFIX PHMSET PHSET PSETEX RESTORE RPOP RPUSH RPUSHX SADD SADDEX SET SETBIT SETEX SETNX SETRANGE SEXPIRE
            SEXPIREAT SORT SPERSIST SPEXPIRE SPEXPIREAT SPOP SPUBLISH SREM VADD VREM VSETATTR XACK XACKDEL XADD XAUTOCLAIM XCFGSET XCLAIM XDEL XDELEX
            XGROUP|CREATE XGROUP|CREATECONSUMER XGROUP|DELCONSUMER XGROUP|DESTROY XGROUP|SETID XNACK XSETID XTRIM ZADD ZINCRBY ZPOPMAX ZPOPMIN ZREM
            ZREMRANGEBYLEX ZREMRANGEBYRANK ZREMRANGEBYSCORE
            """),
        (Write, KeyPositions.Range(0, 1), "COPY GEOSEARCHSTORE LMOVE LMOVEM RENAME RENAMENX RPOPLPUSH SMOVE ZMOVE ZMOVEMEMBER ZRANGESTORE"),
        (Write, KeyPositions.Range(1, -1), "BITOP"),
        (Secret | CommandFlags.MayFailPartway, KeyPositions.Range(2, 2), "MIGRATE"),
        (Write, KeyPositions.Counted(0), "LMPOP ZMPOP"),
        (Write, KeyPositions.OneAndCounted(1), "ZDIFFSTORE ZINTERSTORE ZUNIONSTORE"),
        (Write | CommandFlags.Script, KeyPositions.Counted(1), "EVAL EVALSHA FCALL"),
        (Write, KeyPositions.HalfBehind("STREAMS", 3), "XREADGROUP"),
        (Write, KeyPositions.Counted(0, 2), "MSETEX"),
        (CommandFlags.Blocking, KeyPositions.Range(0, -2), "BLPOP BRPOP BZPOPMAX BZPOPMIN"),
        (CommandFlags.Blocking, KeyPositions.Range(0, 1), "BLMOVE BLMOVEM BRPOPLPUSH BZMOVE"),
        (CommandFlags.Blocking, KeyPositions.Counted(1), "BLMPOP BZMPOP"),
        (CommandFlags.Blocking, KeyPositions.None, "WAIT WAITAOF"),
        (Secret, KeyPositions.None, "ACL|SETUSER CONFIG|SET SENTINEL|CONFIG"),
        (Secret | CommandFlags.MayFailPartway, KeyPositions.None, "MODULE|LOAD MODULE|LOADEX SENTINEL|SET"),
        (Write, KeyPositions.None, """
            BGREWRITEAOF BGSAVE ECHO FAILOVER FLUSHALL FLUSHDB INFO LASTSAVE PING PUBLISH REPLICAOF ROLE SAVE SHUTDOWN SLAVEOF SWAPDB TIME
            """));

    /// <summary>The commands whose first argument is a part of their name.</summary>
    private static readonly FrozenSet<string> Containers = """
        ACL BACKUP BLESS CLIENT CLUSTER COMMAND COMMANDLOG CONFIG FUNCTION HIMPORT HOTKEYS LATENCY MEMORY MODULE OBJECT PUBSUB SCRIPT SENTINEL SLOWLOG XGROUP
        XINFO
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    internal static IEnumerable<KeyValuePair<string, CommandShape>> All => Shapes;

    internal static bool IsContainer(string name) => Containers.Contains(name);

    internal static bool IsKnown(string name) => Shapes.ContainsKey(name);

    /// <summary>Gets the shape of a command by its name in capitals.</summary>
    /// <remarks>A command that is not listed counts as a write without keys; a command of a module may also fail partway.</remarks>
    internal static CommandShape Of(string name) =>
        Shapes.TryGetValue(name, out var shape) ? shape
        : new(IsContainer(name.Split(' ')[0]) ? CommandFlags.None : CommandFlags.MayFailPartway, KeyPositions.None);

    private static FrozenDictionary<string, CommandShape> Build(params (CommandFlags Flags, KeyPositions Keys, string Names)[] groups) =>
        groups.SelectMany(static group => group.Names.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
                .Select(name => KeyValuePair.Create(name.Replace('|', ' '), new CommandShape(group.Flags, group.Keys))))
            .ToFrozenDictionary(StringComparer.Ordinal);
}

/// <summary>The flags and the key positions of a command.</summary>
internal readonly record struct CommandShape(CommandFlags Flags, KeyPositions Keys);
