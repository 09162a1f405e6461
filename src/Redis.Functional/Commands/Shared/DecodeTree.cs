using System.Globalization;

namespace Redis.Functional;

/// <summary>Reads rare replies with named parts, in both protocols: a map in RESP3, alternating names and values in RESP2.</summary>
internal static class DecodeTree
{
    /// <summary>Decodes a reply with a function that returns null for an unexpected reply.</summary>
    internal static Decoder<A> Of<A>(string expected, Func<RespValue, A?> read)
        where A : class => [Replies(ReplyTypes.Array | ReplyTypes.Map)] (scoped ref RespReader reader, CodecSet codecs) =>
        {
            var actual = reader.Describe();
            return read(reader.ReadTree()) is { } value ? new(value) : new(new RedisError.Decode(expected, actual));
        };

    extension(RespValue? value)
    {
        /// <summary>Gets the elements; alternating keys and values of a map; empty for any other value.</summary>
        internal ReadOnlySpan<RespValue> Items() => value is null ? default : value.Elements;

        /// <summary>Gets the value with this name; null if there is none.</summary>
        internal RespValue? Field(string name)
        {
            var items = value.Items();
            for (var i = 0; i + 1 < items.Length; i += 2)
                if (items[i].Text() == name) return items[i + 1];
            return null;
        }

        /// <summary>Gets the text of a string; null for any other value.</summary>
        internal string? Text() => value switch
        {
            RespValue.BulkString bulk => bulk.Bytes.ToString(),
            RespValue.SimpleString simple => simple.Text.ToString(),
            RespValue.VerbatimString verbatim => verbatim.Text.ToString(),
            _ => null,
        };

        /// <summary>Gets an integer, or the integer that a string contains; null for any other value.</summary>
        internal long? Number() => value switch
        {
            RespValue.Integer integer => integer.Number,
            _ => long.TryParse(value.Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        };
    }
}
