using System.Collections.Frozen;
using System.Globalization;
using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>A connection as the server describes it in CLIENT LIST and CLIENT INFO.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClientInfo
{
    internal ClientInfo(IReadOnlyList<(string Name, string Value)> fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields { get; }

    private static readonly FrozenSet<string> KnownNames = """
        id addr laddr fd name age idle flags db sub psub ssub multi watch qbuf qbuf-free argv-mem multi-mem rbs rbp obl oll omem tot-mem events
        cmd user redir resp lib-name lib-ver io-thread tot-net-in tot-net-out tot-cmds capa
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The ID of the connection, which is never reused.</summary>
    public long Id => Number("id");

    /// <summary>The address of the client, <c>host:port</c>.</summary>
    public string Address => this["addr"];

    /// <summary>The name of the connection; empty if it has none.</summary>
    public string Name => this["name"];

    /// <summary>The number of its database.</summary>
    public long Database => Number("db");

    /// <summary>The age of the connection, in whole seconds.</summary>
    public TimeSpan Age => TimeSpan.FromSeconds(Math.Clamp(Number("age"), 0, int.MaxValue));

    /// <summary>The time since the last command, in whole seconds.</summary>
    public TimeSpan Idle => TimeSpan.FromSeconds(Math.Clamp(Number("idle"), 0, int.MaxValue));

    /// <summary>The flags of the connection: <c>N</c> none, <c>b</c> blocked, <c>P</c> subscriber and others.</summary>
    public string Flags => this["flags"];

    /// <summary>The last command.</summary>
    public string Command => this["cmd"];

    /// <summary>The user that the connection is authenticated as.</summary>
    /// <remarks>Needs Redis 6.0.</remarks>
    public string User => this["user"];

    /// <summary>The address of the server that the client connected to, <c>host:port</c>.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public string LocalAddress => this["laddr"];

    /// <summary>The name of the client library.</summary>
    /// <remarks>Needs Redis 7.2.</remarks>
    public string LibraryName => this["lib-name"];

    /// <summary>The version of the client library.</summary>
    /// <remarks>Needs Redis 7.2.</remarks>
    public string LibraryVersion => this["lib-ver"];

    /// <summary>The version of the protocol, 2 or 3.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public long Protocol => Number("resp");

    /// <summary>The number of subscribed channels and patterns.</summary>
    public long Subscriptions => Number("sub") + Number("psub") + Number("ssub");

    /// <summary>The memory that the connection uses, in bytes.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public long Memory => Number("tot-mem");

    /// <summary>Gets the value of a field by its name in the reply; empty if there is none.</summary>
    public string this[string name] => Fields.Find(fact => fact.Name == name).Match(Some: static fact => fact.Value, None: static () => "");

    /// <summary>Returns the ID and the address.</summary>
    public override string ToString() => $"client {Id} at {Address}";

    [Replies(ReplyTypes.Bulk | ReplyTypes.Verbatim)]
    internal static RedisResult<ClientInfo> Read(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadValue(out var text) ? new(Parse(text.ToString())) : Decode.Unexpected<ClientInfo>("a line of text", ref reader);

    [Replies(ReplyTypes.Bulk | ReplyTypes.Verbatim)]
    internal static RedisResult<Seq<ClientInfo>> ReadAll(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadValue(out var text)
            ? new(SeqOf.Array([.. text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)]))
            : Decode.Unexpected<Seq<ClientInfo>>("lines of text", ref reader);

    internal static ClientInfo Parse(string line)
    {
        var fields = new List<(string Name, string Value)>();
        foreach (var word in line.Trim().Split(' '))
        {
            var at = word.IndexOf('=', StringComparison.Ordinal);
            if (fields.Count > 0 && IsPath(fields[^1]) && (at <= 0 || !KnownNames.Contains(word[..at])))
                fields[^1] = (fields[^1].Name, $"{fields[^1].Value} {word}");
            else if (word.Length > 0)
                fields.Add(at > 0 ? (word[..at], word[(at + 1)..]) : (word, ""));
        }

        return new(fields.ToArray());
    }

    // The path of a socket may hold blanks and equals signs; nothing else that the server writes does.
    private static bool IsPath((string Name, string Value) fact) => fact is { Name: "addr" or "laddr", Value: ['/', ..] };

    private long Number(string name) => long.TryParse(this[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
