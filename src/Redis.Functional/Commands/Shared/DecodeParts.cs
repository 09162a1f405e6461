using System.Globalization;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Decoders of parts of replies that are read as trees: lists, text, times.</summary>
/// <remarks>Fields that newer servers add are ignored.</remarks>
internal static class DecodeParts
{
    /// <summary>Decodes a list, each element with a function that returns null for an unexpected element.</summary>
    /// <remarks>Nil is an empty list.</remarks>
    internal static Decoder<Seq<A>> Each<A>(string expected, Func<RespValue, A?> read)
        where A : class => [Replies(ReplyTypes.Array | ReplyTypes.Set | ReplyTypes.Map | ReplyTypes.Null)] (scoped ref RespReader reader, CodecSet codecs) =>
        {
            var actual = reader.Describe();
            var reply = reader.ReadTree();
            return (reply.Type is RespType.Null || reply.IsList()) && reply.All(read) is { } items
                ? new(SeqOf.Array(items))
                : new(new RedisError.Decode(expected, actual));
        };

    /// <summary>Decodes named values, alternating or as a map.</summary>
    internal static Decoder<Seq<A>> Named<A>(string expected, Func<string, RespValue, A?> read)
        where A : class => [Replies(ReplyTypes.Array | ReplyTypes.Map)] (scoped ref RespReader reader, CodecSet codecs) =>
        {
            var actual = reader.Describe();
            return reader.ReadTree().AllNamed(read) is { } items ? new(SeqOf.Array(items)) : new(new RedisError.Decode(expected, actual));
        };

    /// <summary>Decodes text with a function.</summary>
    internal static Decoder<A> OfText<A>(Func<string, A> read) => [Replies(ReplyTypes.Text)] (scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadValue(out var text) ? new(read(text.ToString())) : Decode.Unexpected<A>("text", ref reader);

    /// <summary>Gets the time span of a number of units, limited to the greatest one.</summary>
    internal static TimeSpan Span(long number, long ticks) => new((long)Int128.Clamp((Int128)number * ticks, long.MinValue, long.MaxValue));

    internal static DateTimeOffset? UnixSeconds(long? seconds) =>
        seconds is >= 0 and <= 253_402_300_799 ? DateTimeOffset.FromUnixTimeSeconds(seconds.Value) : null;

    internal static Option<DateTimeOffset> UnixMilliseconds(long? milliseconds) =>
        milliseconds is >= 0 and <= 253_402_300_799_999
            ? Prelude.Some(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds.Value))
            : Option<DateTimeOffset>.None;

    internal static Option<long> Some(long? number) => number is { } given ? Prelude.Some(given) : Option<long>.None;

    internal static Option<string> Some(string? text) => text is null ? Option<string>.None : Prelude.Some(text);

    extension(RespValue? value)
    {
        /// <summary>Whether the value is an array, a set or a map.</summary>
        internal bool IsList() => value?.Type is RespType.Array or RespType.Set or RespType.Map;

        /// <summary>Gets the elements that are text.</summary>
        internal string[] Texts()
        {
            var texts = new List<string>();
            foreach (var item in value.Items())
                if (item.Text() is { } text) texts.Add(text);
            return texts.ToArray();
        }

        /// <summary>Gets a double, or text that contains one; null for any other value.</summary>
        internal double? Real() => value switch
        {
            RespValue.Double real => real.Number,
            RespValue.Integer integer => integer.Number,
            _ => double.TryParse(value.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        };

        /// <summary>Gets the text of a string or a number; null for any other value.</summary>
        internal string? Word() => value switch
        {
            RespValue.Integer integer => integer.Number.ToString(CultureInfo.InvariantCulture),
            RespValue.Double real => real.Number.ToString(CultureInfo.InvariantCulture),
            RespValue.Boolean flag => flag.Flag ? "1" : "0",
            _ => value.Text(),
        };

        /// <summary>Gets the bytes of a string; a null value for any other value.</summary>
        internal RedisValue Bytes() => value switch
        {
            RespValue.BulkString bulk => bulk.Bytes,
            RespValue.SimpleString simple => simple.Text,
            RespValue.VerbatimString verbatim => verbatim.Text,
            _ => default,
        };

        /// <summary>Reads every element with a function; null if one element is unexpected.</summary>
        internal A[]? All<A>(Func<RespValue, A?> read)
            where A : class
        {
            var items = new A[value.Items().Length];
            for (var i = 0; i < items.Length; i++)
            {
                if (read(value.Items()[i]) is not { } item) return null;
                items[i] = item;
            }

            return items;
        }

        internal A[]? AllNamed<A>(Func<string, RespValue, A?> read)
            where A : class
        {
            if (!value.IsList() || value.Items().Length % 2 != 0) return null;
            var items = new A[value.Items().Length / 2];
            for (var i = 0; i < items.Length; i++)
            {
                if (value.Items()[2 * i].Text() is not { } name || read(name, value.Items()[(2 * i) + 1]) is not { } item) return null;
                items[i] = item;
            }

            return items;
        }
    }
}
