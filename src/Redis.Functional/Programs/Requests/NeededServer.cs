using System.Collections.Frozen;

namespace Redis.Functional;

/// <summary>
/// Which servers have a command, or an option of it, that came after Redis 7.0: said where a server refuses a request because it does not know it.
/// Compared with the servers' own account.
/// </summary>
internal static class NeededServer
{
    private static readonly string[] Signs = ["unknown command", "unknown subcommand", "syntax error", "wrong number of arguments", "unsupported", "invalid"];

    private static readonly FrozenDictionary<string, string> Table = Build(
        ("7.2", "7.2", "CLIENT NO-TOUCH|CLIENT SETINFO|CLUSTER MYSHARDID|WAITAOF|ZRANK WITHSCORE|ZREVRANK WITHSCORE"),
        ("7.4", "8.0", "CLIENT KILL MAXAGE"),
        ("7.4", "9.0", "HEXPIRE|HEXPIREAT|HEXPIRETIME|HPERSIST|HPEXPIRE|HPEXPIREAT|HPEXPIRETIME|HPTTL|HTTL"),
        ("8.0", "9.0", "HGETEX|HSETEX"),
        ("8.0", "9.1", "HGETDEL"),
        ("8.0", null, "VADD|VCARD|VDIM|VEMB|VGETATTR|VINFO|VLINKS|VRANDMEMBER|VREM|VSETATTR|VSIM"),
        ("8.2", "8.0", "CLUSTER SLOT-STATS"),
        ("8.2", null, "VISMEMBER|XADD KEEPREF|XADD DELREF|XADD ACKED|XTRIM KEEPREF|XTRIM DELREF|XTRIM ACKED"),
        ("8.2", null, "BITOP DIFF|BITOP DIFF1|BITOP ANDOR|BITOP ONE"),
        ("8.2", "9.2", "XACKDEL|XDELEX"),
        ("8.4", "8.1", "SET IFEQ"),
        ("8.4", "9.0", "CLUSTER SYNCSLOTS"),
        ("8.4", "9.1", "MSETEX"),
        ("8.4", "9.2", "DELEX|SET IFNE"),
        ("8.4", null, "CLUSTER MIGRATION|DIGEST|TRIMSLOTS|VRANGE|SET IFDEQ|SET IFDNE|XREADGROUP CLAIM"),
        ("8.6", null, "HOTKEYS START|HOTKEYS STOP|XCFGSET|XIDMPRECORD|XADD IDMP|XADD IDMPAUTO"),
        ("8.6", "9.2", "HOTKEYS GET|HOTKEYS HELP|HOTKEYS RESET"),
        ("8.8", null, "ARCOUNT|ARDEL|ARDELRANGE|ARGET|ARGETRANGE|ARGREP|ARINFO|ARINSERT|ARLASTITEMS|ARLEN|ARMGET|ARMSET|ARNEXT|AROP|ARRING|ARSCAN|ARSEEK|ARSET"),
        ("8.8", null, "INCREX|XNACK|ZINTER COUNT|ZINTERSTORE COUNT|ZUNION COUNT|ZUNIONSTORE COUNT"),
        ("8.10", null, "BACKUP ABORT|BACKUP CLEANUP|BACKUP HELP|BACKUP LIST|BACKUP SEAL|BACKUP START|BACKUP STATUS"),
        ("8.10", null, "BLMOVEM|HIMPORT DISCARD|HIMPORT DISCARDALL|HIMPORT PREPARE|HIMPORT SET|LMOVEM|SDIFFCARD|SUNIONCARD"),
        ("8.10", null, "XREAD MAXCOUNT|XREAD MAXSIZE|XREADGROUP MAXCOUNT|XREADGROUP MAXSIZE"),
        ("8.12", null, "BITRANGEINTARRAY|BLESS CLEAR|BLESS GET|BLESS HELP|BLESS SCAN|BLESS SET|BZMOVE|ZMOVE|ZMOVEMEMBER"),
        ("8.12", null, "SADDEX|SEXPIRE|SEXPIREAT|SEXPIRETIME|SPERSIST|SPEXPIRE|SPEXPIREAT|SPEXPIRETIME|SPTTL|STTL"),
        (null, "8.0", "CLIENT CAPA|SCRIPT SHOW|SENTINEL GET-PRIMARY-ADDR-BY-NAME|SENTINEL IS-PRIMARY-DOWN-BY-ADDR|SENTINEL PRIMARIES|SENTINEL PRIMARY|CLUSTER SETSLOT TIMEOUT|ZSCAN NOSCORES"),
        (null, "8.1", "CLIENT IMPORT-SOURCE|COMMANDLOG GET|COMMANDLOG HELP|COMMANDLOG LEN|COMMANDLOG RESET|BGSAVE CANCEL"),
        (null, "8.1", "CLIENT LIST ADDR|CLIENT LIST LADDR|CLIENT LIST MAXAGE|CLIENT LIST SKIPME|CLIENT LIST USER"),
        (null, "9.0", "CLUSTER CANCELSLOTMIGRATIONS|CLUSTER FLUSHSLOT|CLUSTER GETSLOTMIGRATIONS|CLUSTER MIGRATESLOTS|DELIFEQ|GEOSEARCH BYPOLYGON|GEOSEARCHSTORE BYPOLYGON"),
        (null, "9.0", "SENTINEL FAILOVER COORDINATED|SHUTDOWN FAILOVER|SHUTDOWN SAFE"),
        (null, "9.1", "CLUSTERSCAN"),
        (null, "9.2", "ACL DELROLE|ACL DIGEST|ACL GETROLE|ACL ROLES|ACL SETROLE|MOVE REPLACE|SISMEMBER XX"),
        (null, "9.2", "PHCARD|PHDEL|PHDELPREFIX|PHEXISTS|PHGET|PHGETALL|PHLONGEST|PHMGET|PHMSET|PHPREFIXES|PHSCAN|PHSET"));

    // This runs on the read loop: of a request with many arguments, options are among the first.
    private const int MostLookedAt = 64;

    /// <summary>The commands that have options in the table.</summary>
    private static readonly FrozenSet<string> WithOptions = Table.Keys.Select(static name => name[..Math.Max(0, name.LastIndexOf(' '))]).ToFrozenSet(StringComparer.Ordinal);

    internal static IEnumerable<KeyValuePair<string, string>> All => Table;

    /// <summary>A sentence of it, when that explains the refusal; null otherwise.</summary>
    internal static string? Of(string code, string detail, IRequest request)
    {
        if (code != "ERR" || !System.Array.Exists(Signs, sign => detail.StartsWith(sign, StringComparison.OrdinalIgnoreCase))) return null;
        var name = request.Spec.Name;
        if (Table.TryGetValue(name, out var servers)) return Sentence(name, servers);
        if (!WithOptions.Contains(name)) return null;
        for (var i = 0; i < Math.Min(request.ArgumentCount, MostLookedAt); i++)
        {
            var argument = request.Argument(i);
            if (argument.Length is 0 or > 12) continue;
            var option = $"{name} {argument.ToString().ToUpperInvariant()}";
            if (Table.TryGetValue(option, out servers)) return Sentence(option, servers);
        }

        return null;
    }

    private static string Sentence(string what, string servers) => $"{what} needs {servers}";

    private static FrozenDictionary<string, string> Build(params (string? Redis, string? Valkey, string Names)[] groups) => groups
        .SelectMany(static group => group.Names.Split('|').Select(name => KeyValuePair.Create(name, Servers(group.Redis, group.Valkey))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static string Servers(string? redis, string? valkey) =>
        redis is null ? $"Valkey {valkey}" : valkey is null ? $"Redis {redis}" : $"Redis {redis} or Valkey {valkey}";
}
