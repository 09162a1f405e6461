namespace Redis.Functional;

internal ref partial struct RespReader
{
    private struct Level
    {
        public RespValue[] Items;
        public int Filled;
        public byte Type;
        public bool Streamed;
        public RespValue.Map? Attributes;
    }

    /// <summary>
    /// The next value with its attributes as a tree; streamed parts are understood here. Of a frame cut short,
    /// <see cref="RespValue.Nil"/>, and the reader is at the end.
    /// </summary>
    public RespValue ReadTree()
    {
        Level[] levels = [];
        var depth = 0;
        RespValue.Map? attributes = null;
        while (_at < _frame.Length)
        {
            var type = _frame[_at];
            RespValue? value;
            if (TryOpen(out var count, out var streamed))
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
                if (depth == 0 || !TryLine(_at, out _, out _at)) break;
                ref var level = ref levels[--depth];
                value = RespValue.OfElements(level.Type, level.Items[..level.Filled]);
                attributes = level.Attributes;
                level = default;
            }
            else
            {
                value = ReadLeaf(type);
            }

            if (value is null) break;
            if (attributes is not null) value = value.WithAttributes(attributes);
            if (Place(value, levels, ref depth, out attributes) is { } whole) return whole;
        }

        _at = _frame.Length;
        return RespValue.Nil;
    }

    // moves behind the header of an aggregate or attribute
    private bool TryOpen(out int count, out bool streamed)
    {
        count = 0;
        streamed = false;
        if (_frame[_at] is not ((byte)'*' or (byte)'%' or (byte)'~' or (byte)'>' or (byte)'|')) return false;
        streamed = _at + 3 < _frame.Length && _frame[_at + 1] == '?';
        var next = _at + 4;
        if (!streamed && !TryCount(_at, out count, out next)) return false;
        _at = next;
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
