using System.Globalization;

namespace Redis.Functional;

/// <summary>
/// Reads rare replies of many parts by their names, the same in both protocols: a map in RESP3, names and values in turn in RESP2.
/// </summary>
internal static class DecodeTree
{
    /// <summary>A reply that a function makes something of; null from it: not what was expected.</summary>
    internal static Decoder<A> Of<A>(string expected, Func<RespValue, A?> read)
        where A : class => [Replies(ReplyTypes.Array | ReplyTypes.Map)] (scoped ref RespReader reader, CodecSet codecs) =>
        {
            var actual = reader.Describe();
            return read(reader.ReadTree()) is { } value ? new(value) : new(new RedisError.Decode(expected, actual));
        };

    extension(RespValue? value)
    {
        /// <summary>The elements; keys and values in turn of a map; none of anything else.</summary>
        internal ReadOnlySpan<RespValue> Items() => value is null ? default : value.Elements;

        /// <summary>The value of that name; null when there is none.</summary>
        internal RespValue? Field(string name)
        {
            var items = value.Items();
            for (var i = 0; i + 1 < items.Length; i += 2)
                if (items[i].Text() == name) return items[i + 1];
            return null;
        }

        /// <summary>A string's text; null of anything else.</summary>
        internal string? Text() => value switch
        {
            RespValue.BulkString bulk => bulk.Bytes.ToString(),
            RespValue.SimpleString simple => simple.Text.ToString(),
            RespValue.VerbatimString verbatim => verbatim.Text.ToString(),
            _ => null,
        };

        /// <summary>An integer, or a string that holds one; null of anything else.</summary>
        internal long? Number() => value switch
        {
            RespValue.Integer integer => integer.Number,
            _ => long.TryParse(value.Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        };
    }
}
