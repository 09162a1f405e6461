using System.Collections.Frozen;

namespace Redis.Functional;

/// <summary>
/// The usual error texts of Redis, Valkey, KeyDB, Garnet and Dragonfly, behind the code: none repeats an argument. <c>…</c> stands for what they put
/// between quotes.
/// </summary>
internal static class KnownServerTexts
{
    private static readonly FrozenSet<string> Texts = new[]
    {
        "Operation against a key holding the wrong kind of value",
        "wrong number of arguments for '…' command",
        "wrong number of arguments",
        "unknown command '…'",
        "unknown command `…`",
        "unknown command",
        "unknown subcommand '…'",
        "invalid expire time in '…' command",
        "invalid expire time, must be >= 0",
        "syntax error",
        "value is not an integer or out of range",
        "value is out of range",
        "value is out of range, must be positive",
        "value is not a valid float",
        "increment or decrement would overflow",
        "increment would produce NaN or Infinity",
        "resulting score is not a number (NaN)",
        "hash value is not an integer",
        "hash value is not a float",
        "min or max is not a float",
        "min or max not valid string range item",
        "index out of range",
        "offset is out of range",
        "bit is not an integer or out of range",
        "bit offset is not an integer or out of range",
        "string exceeds maximum allowed size (proto-max-bulk-len)",
        "no such key",
        "source and destination objects are the same",
        "invalid cursor",
        "DB index is out of range",
        "invalid DB index",
        "Number of keys can't be greater than number of args",
        "Number of keys can't be negative",
        "numkeys should be greater than 0",
        "Invalid stream ID specified as stream command argument",
        "The ID specified in XADD is equal or smaller than the target stream top item",
        "Consumer Group name already exists",
        "No matching script. Please use EVAL.",
        "Function not found",
        "Target key name already exists.",
        "Target instance replied with error: BUSYKEY Target key name already exists.",
        "DUMP payload version or checksum are wrong",
        "Bad data format",
        "Authentication required.",
        "invalid username-password pair or user is disabled.",
        "invalid password",
        "Client sent AUTH, but no password is set",
        "AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?",
        "unsupported protocol version",
        "Protocol version is not an integer or out of range",
        "You can't write against a read only replica.",
        "command not allowed when used memory > 'maxmemory'.",
        "Redis is loading the dataset in memory",
        "Valkey is loading the dataset in memory",
        "Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.",
        "Link with MASTER is down and replica-serve-stale-data is set to 'no'.",
        "Not enough good replicas to write.",
        "Keys in request don't hash to the same slot",
        "Multiple keys request during rehashing of slot",
        "Transaction discarded because of previous errors.",
        "MULTI calls can not be nested",
        "EXEC without MULTI",
        "max number of clients reached",
        "Unknown option or number of arguments for CONFIG SET - '…'",
        "CONFIG SET failed - duplicate parameter '…'",
        "Error in ACL SETUSER modifier '…': Syntax error",
        "Error in ACL SETUSER modifier '…': Unknown command or category name in ACL",
        "Error loading the extension. Please check the server logs.",
        "No such master with that name",
        "This instance has cluster support disabled",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words that belong to commands. An argument that is one of them says nothing.
    private static readonly FrozenSet<string> Options = """
        ABSTTL AGGREGATE ASYNC BEFORE AFTER BLOCK BYBOX BYLEX BYRADIUS BYSCORE COPY COUNT CREATE EXAT FIELDS FLUSH FORCE FREQ FROMLONLAT
        FROMMEMBER FULL IDLETIME INCR JUSTID KEEPTTL KEYS LEFT LIMIT MATCH MAXLEN MINID MINMATCHLEN MKSTREAM NOACK NOMKSTREAM NOVALUES
        PERSIST PXAT RANK REPLACE RIGHT STORE STOREDIST STREAMS SYNC TYPE UNIT WEIGHTS WITHCOORD WITHDIST WITHHASH WITHMATCHLEN WITHSCORE
        WITHSCORES WITHVALUES
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    internal static bool Contains(string text) => Texts.Contains(text);

    internal static bool IsOption(string word) => Options.Contains(word);
}
