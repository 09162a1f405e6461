namespace Redis.Functional;

/// <summary>Reads parts of the replies of XINFO.</summary>
/// <remarks>A part that is missing or has an unexpected type is null.</remarks>
internal static class StreamTrees
{
    extension(RespValue? value)
    {
        internal StreamId? StreamId() =>
            value.Bytes() is { IsNull: false } text && Functional.StreamId.TryRead(text.Span, out var id) ? id : null;

        /// <summary>Gets a point in time in milliseconds since 1970.</summary>
        internal DateTimeOffset? Moment() =>
            value.Number() is >= 0 and var number && number <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
                ? DateTimeOffset.FromUnixTimeMilliseconds(number)
                : null;

        /// <summary>Reads every element; null if one is unexpected or the value is not a list.</summary>
        internal A[]? Each<A>(Func<RespValue, A?> read)
            where A : class
        {
            if (value is not RespValue.Array) return null;
            var items = new A[value.Items().Length];
            for (var i = 0; i < items.Length; i++)
            {
                if (read(value.Items()[i]) is not { } item) return null;
                items[i] = item;
            }

            return items;
        }

        /// <summary>As <see cref="Each{A}(RespValue?, Func{RespValue, A?})"/>, of structs.</summary>
        internal A[]? Each<A>(Func<RespValue, A?> read)
            where A : struct
        {
            if (value is not RespValue.Array) return null;
            var items = new A[value.Items().Length];
            for (var i = 0; i < items.Length; i++)
            {
                if (read(value.Items()[i]) is not { } item) return null;
                items[i] = item;
            }

            return items;
        }
    }

    internal static StreamEntry? Entry(this RespValue? value)
    {
        if (value.Items() is not [var first, var second] || first.StreamId() is not { } id) return null;
        var words = second.Items();
        var fields = new (RedisValue, RedisValue)[words.Length / 2];
        for (var i = 0; i < fields.Length; i++)
        {
            if (words[2 * i].Bytes() is not { IsNull: false } field || words[(2 * i) + 1].Bytes() is not { IsNull: false } held) return null;
            fields[i] = (field, held);
        }

        return new(id, SeqOf.Array(fields));
    }

    /// <summary>Reads a pending entry of a group, which names its consumer.</summary>
    internal static PendingEntryDetails? Delivered(RespValue value) =>
        value.Items() is [var id, var consumer, var at, var count] && consumer.Bytes() is { IsNull: false } name ? Delivered(name, id, at, count) : null;

    /// <summary>Reads a pending entry of a consumer, which does not name it.</summary>
    internal static PendingEntryDetails? Delivered(RespValue value, RedisValue consumer) =>
        value.Items() is [var id, var at, var count] ? Delivered(consumer, id, at, count) : null;

    private static PendingEntryDetails? Delivered(RedisValue consumer, RespValue id, RespValue at, RespValue count) =>
        id.StreamId() is { } entry && at.Moment() is { } moment && count.Number() is { } deliveries
            ? new PendingEntryDetails(entry, consumer, moment, deliveries)
            : null;
}
