using System.Buffers.Text;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Decoders of pages of scans: a cursor and a list.</summary>
internal static class DecodeScan
{
    [Replies(ReplyTypes.Bulk)]
    internal static RedisResult<RedisKey> Key(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadValue(out var value) ? new(value.AsKey()) : Decode.Unexpected<RedisKey>("key", ref reader);

    internal static Decoder<ScanPage<A>> Page<A>(Decoder<Seq<A>> items) => [Replies(ReplyTypes.Array, 2)] (scoped ref RespReader reader, CodecSet codecs) =>
    {
        if (!reader.TryReadAggregate(out var count) || count != 2) return Decode.Unexpected<ScanPage<A>>("a cursor and a list", ref reader);
        if (!reader.TryReadBytes(out var text) || !Utf8Parser.TryParse(text, out ulong cursor, out var read) || read != text.Length)
            return Decode.Unexpected<ScanPage<A>>("a cursor", ref reader);
        var page = items(ref reader, codecs);
        return page.TryGetValue(out var found) ? new(new ScanPage<A>(ScanCursor.Of(cursor), found)) : new(page.Error);
    };

    /// <summary>Adds MATCH and COUNT.</summary>
    internal static Args AddPaging(this Args args, RedisValue? pattern, long? count)
    {
        args.AddOption("MATCH", pattern);
        return count is { } given ? args.Add((RedisValue)"COUNT").AddAtLeast(1, given, "a count") : args;
    }
}
