namespace Redis.Functional;

/// <summary>Reads whole values as trees, with attributes and streamed parts, without recursion.</summary>
internal static class RespTreeReader
{
    private struct Level
    {
        public RespValue[] Items;
        public int Filled;
        public byte Type;
        public bool Streamed;
        public RespValue.Map? Attributes;
    }

    /// <summary>The next value with its attributes; of a frame cut short <see cref="RespValue.Nil"/>, and the reader is at the end.</summary>
    internal static RespValue Read(scoped ref RespReader reader)
    {
        var frame = reader.Frame;
        Level[] levels = [];
        var depth = 0;
        RespValue.Map? attributes = null;
        while (reader.Position < frame.Length)
        {
            var type = frame[reader.Position];
            RespValue? value;
            if (TryOpen(ref reader, out var count, out var streamed))
            {
                if (count > 0 || streamed)
                {
                    if (depth == levels.Length) Array.Resize(ref levels, Math.Max(4, depth * 2));
                    levels[depth++] = new() { Items = new RespValue[count], Type = type, Streamed = streamed, Attributes = attributes };
                    attributes = null;
                    continue;
                }

                if (type == '|') continue;
                value = RespValue.OfElements(type, []);
            }
            else if (type == '.')
            {
                if (depth == 0 || !reader.TryLine(reader.Position, out _, out var behind)) break;
                reader.Position = behind;
                ref var level = ref levels[--depth];
                value = RespValue.OfElements(level.Type, level.Items[..level.Filled]);
                attributes = level.Attributes;
                level = default;
            }
            else
            {
                value = RespLeafReader.Read(ref reader, type);
            }

            if (value is null) break;
            if (attributes is not null) value = value.WithAttributes(attributes);
            if (Place(value, levels, ref depth, out attributes) is { } whole) return whole;
        }

        reader.Position = frame.Length;
        return RespValue.Nil;
    }

    // moves behind the header of an aggregate or attribute
    private static bool TryOpen(scoped ref RespReader reader, out int count, out bool streamed)
    {
        count = 0;
        streamed = false;
        var frame = reader.Frame;
        var at = reader.Position;
        if (frame[at] is not ((byte)'*' or (byte)'%' or (byte)'~' or (byte)'>' or (byte)'|')) return false;
        streamed = at + 3 < frame.Length && frame[at + 1] == '?';
        var next = at + 4;
        if (!streamed && !reader.TryCount(at, out count, out next)) return false;
        reader.Position = next;
        return true;
    }

    // puts a value into the aggregate that waits for it, closing those that are full; the outermost one comes back
    private static RespValue? Place(RespValue value, Level[] levels, ref int depth, out RespValue.Map? attributes)
    {
        attributes = null;
        while (depth > 0)
        {
            ref var level = ref levels[depth - 1];
            if (level.Streamed && level.Filled == level.Items.Length) Array.Resize(ref level.Items, Math.Max(4, level.Filled * 2));
            level.Items[level.Filled++] = value;
            if (level.Streamed || level.Filled < level.Items.Length) return null;
            depth--;
            if (level.Type == '|')
            {
                attributes = new([.. level.Attributes?.Flat ?? [], .. level.Items]);
                return null;
            }

            value = RespValue.OfElements(level.Type, level.Items);
            if (level.Attributes is not null) value = value.WithAttributes(level.Attributes);
            level = default;
        }

        return value;
    }
}
