using System.Text;
using Redis.Functional;
using Redis.Functional.Protocol;

namespace Interpreters;

/// <summary>Where the keys are, in requests and in replies. Pure.</summary>
public sealed class TenantKeys(string prefix)
{
    // Without keys, and of no concern to other tenants.
    private static readonly HashSet<string> Harmless =
        ["PING", "ECHO", "TIME", "WAIT", "WAITAOF", "UNWATCH", "SCRIPT EXISTS", "SCRIPT LOAD", "KEYS", "SCAN"];

    // Their reply is a key and what belongs to it, or nil.
    private static readonly HashSet<string> AnswerKeyFirst = ["BLPOP", "BRPOP", "BZPOPMIN", "BZPOPMAX", "LMPOP", "BLMPOP", "ZMPOP", "BZMPOP"];

    // Arguments after these words of SORT are patterns of keys.
    private static readonly HashSet<string> SortPatterns = ["BY", "GET"];

    private readonly byte[] _prefix = Encoding.UTF8.GetBytes(prefix);

    /// <summary>False for a request that may concern keys of others, or all of them.</summary>
    public bool CanConfine(BatchRequest request) => request.KeyIndexes.Count > 0 || Harmless.Contains(request.Name) || IsKeyless(request);

    /// <summary>The request with the prefix before every key and every pattern of keys.</summary>
    public BatchRequest Prefixed(BatchRequest request) => request.Name switch
    {
        "KEYS" => request.WithArguments([Pattern(request.Arguments[0])]),
        "SCAN" => request.WithArguments(ScanArguments(request.Arguments)),
        "SORT" or "SORT_RO" => WithSortPatterns(request.MapKeys(key => RedisKey.Of(Prefixed(key.Bytes.Span)))),
        _ => request.MapKeys(key => RedisKey.Of(Prefixed(key.Bytes.Span))),
    };

    /// <summary>The reply without the prefix where it is a key.</summary>
    public RespValue Stripped(BatchRequest request, RespValue reply) => request.Name switch
    {
        "KEYS" => Each(reply, Stripped),
        "SCAN" when reply is RespValue.Array { Items: [var cursor, var keys] } => RespValue.OfArray([cursor, Each(keys, Stripped)]),
        "XREAD" or "XREADGROUP" when reply is RespValue.Map map =>
            RespValue.OfMap(map.Pairs.Select(pair => KeyValuePair.Create(Stripped(pair.Key), pair.Value))),
        "XREAD" or "XREADGROUP" => Each(reply, First),
        var name when AnswerKeyFirst.Contains(name) => First(reply),
        _ => reply,
    };

    // A script or function may be called with no keys at all.
    private static bool IsKeyless(BatchRequest request) => request.IsScript;

    private byte[] Prefixed(ReadOnlySpan<byte> key) => [.. _prefix, .. key];

    private RespValue Stripped(RespValue key) => key is RespValue.BulkString { Bytes.Bytes: var bytes } && bytes.Span.StartsWith(_prefix)
        ? RespValue.OfBulk(bytes.Span[_prefix.Length..].ToArray())
        : key;

    private RespValue First(RespValue reply) =>
        reply is RespValue.Array { Items: [var key, .. var rest] } ? RespValue.OfArray([Stripped(key), .. rest]) : reply;

    private static RespValue Each(RespValue reply, Func<RespValue, RespValue> f) =>
        reply is RespValue.Array { Items: var items } ? RespValue.OfArray([.. items.Select(f)]) : reply;

    // SCAN cursor [MATCH pattern] …: without a pattern it would show the keys of all tenants.
    private IEnumerable<RedisValue> ScanArguments(IReadOnlyList<RedisValue> arguments)
    {
        var at = 1;
        while (at < arguments.Count && !Is(arguments[at], "MATCH")) at += 2;
        return at + 1 < arguments.Count
            ? [.. arguments.Take(at + 1), Pattern(arguments[at + 1]), .. arguments.Skip(at + 2)]
            : [.. arguments, "MATCH", Pattern("*")];
    }

    private BatchRequest WithSortPatterns(BatchRequest request)
    {
        var arguments = request.Arguments.ToArray();
        for (var at = 1; at + 1 < arguments.Length; at++)
        {
            if (Is(arguments[at], "LIMIT"))
                at += 2;
            else if (SortPatterns.Any(word => Is(arguments[at], word)) && ++at < arguments.Length && !Is(arguments[at], "#"))
                arguments[at] = Prefixed(arguments[at].Bytes.Span);
        }

        return request.WithArguments(arguments);
    }

    // Before a pattern the prefix must match itself only.
    private RedisValue Pattern(RedisValue pattern)
    {
        var escaped = new List<byte>();
        foreach (var one in _prefix)
        {
            if ("*?[]\\"u8.Contains(one)) escaped.Add((byte)'\\');
            escaped.Add(one);
        }

        return (byte[])[.. escaped, .. pattern.Bytes.Span];
    }

    private static bool Is(RedisValue argument, string word) => Ascii.EqualsIgnoreCase(argument.Bytes.Span, word);
}
