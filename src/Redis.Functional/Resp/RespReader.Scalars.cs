using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Redis.Functional;

// Reading single values: text, numbers, booleans and errors.
internal ref partial struct RespReader
{
    // enough of an error to act on; a peer that sends more gets no string of its size
    private const int MaxErrorText = 64 << 10;

    private static readonly RedisValue One = "1";
    private static readonly RedisValue Zero = "0";

    /// <summary>Reads a null of either protocol.</summary>
    public bool TryReadNull()
    {
        var at = ValueStart();
        if (at < 0 || !(_frame[at] == '_' ? TryLine(at, out _, out var next) : TryNullEnd(at, out next))) return false;
        _at = next;
        return true;
    }

    /// <summary>Reads an error, simple or bulk: its first word and the rest.</summary>
    public bool TryReadError(out string code, out string detail)
    {
        code = detail = "";
        if (!TryErrorText(out var text, out var next)) return false;
        text = text[..Math.Min(text.Length, MaxErrorText)];
        var space = text.IndexOf((byte)' ');
        code = Encoding.UTF8.GetString(space < 0 ? text : text[..space]);
        if (space >= 0) detail = Encoding.UTF8.GetString(text[(space + 1)..]);
        _at = next;
        return true;
    }

    /// <summary>Reads a simple, bulk or verbatim string, this one without its format.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadBytes(out ReadOnlySpan<byte> bytes)
    {
        if (!TryText(out var start, out var length, out var next))
        {
            bytes = TryTakeBulk(out var bulk) ? bulk.Span : default;
            return bulk is not null;
        }

        bytes = _frame.Slice(start, length);
        _at = next;
        return true;
    }

    /// <summary>Reads a string that was received into an array of its own, which then belongs to the caller. False for every other value.</summary>
    internal bool TryTakeBulk([NotNullWhen(true)] out BulkPayload? bulk)
    {
        bulk = _at == 0 ? _bulk : null;
        if (bulk is null) return false;
        _at = _frame.Length;
        return true;
    }

    /// <summary>Reads a string, or a number or boolean as its text; no null, no error, no aggregate.</summary>
    public bool TryReadValue(out RedisValue value)
    {
        if (TryText(out var start, out var length, out var next))
        {
            value = ValueAt(start, length);
        }
        else if (TryScalarText(out start, out length, out next))
        {
            value = _frame[start - 1] != '#' ? ValueAt(start, length) : _frame[start] == 't' ? One : Zero;
        }
        else
        {
            value = TryTakeBulk(out var bulk) ? bulk.AsValue() : default;
            return bulk is not null;
        }

        _at = next;
        return true;
    }

    /// <summary>Reads an integer, or a string that holds one.</summary>
    public bool TryReadInt64(out long number)
    {
        number = 0;
        if (!TryNumberText((byte)':', (byte)':', out var text, out var next) || !RespNumber.TryInt64(text, out number)) return false;
        _at = next;
        return true;
    }

    /// <summary>Reads a double, an integer, or a string that holds one of them.</summary>
    public bool TryReadDouble(out double number)
    {
        number = 0;
        if (!TryNumberText((byte)',', (byte)':', out var text, out var next) || !RespNumber.TryDouble(text, out number)) return false;
        _at = next;
        return true;
    }

    /// <summary>Reads a boolean, or the integer 1 or 0.</summary>
    public bool TryReadBoolean(out bool flag)
    {
        flag = false;
        var at = ValueStart();
        if (at < 0 || _frame[at] is not ((byte)'#' or (byte)':') || !TryLine(at, out var end, out var next)) return false;
        var text = _frame[(at + 1)..end];
        var yes = _frame[at] == '#' ? (byte)'t' : (byte)'1';
        var no = _frame[at] == '#' ? (byte)'f' : (byte)'0';
        if (text.Length != 1 || (text[0] != yes && text[0] != no)) return false;
        flag = text[0] == yes;
        _at = next;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryText(out int start, out int length, out int next)
    {
        var at = ValueStart();
        if (at >= 0 && _frame[at] == '$') return TryPayload(at, out start, out length, out next);
        return TryOtherText(at, out start, out length, out next);
    }

    private readonly bool TryOtherText(int at, out int start, out int length, out int next)
    {
        start = at + 1;
        length = next = 0;
        if (at < 0) return false;
        if (_frame[at] == '+')
        {
            if (!TryLine(at, out var end, out next)) return false;
            length = end - start;
            return true;
        }

        if (_frame[at] != '=' || !TryPayload(at, out start, out length, out next) || length < 4) return false;
        start += 4;
        length -= 4;
        return true;
    }

    // the text of : , # ( without a plus sign
    private readonly bool TryScalarText(out int start, out int length, out int next)
    {
        start = length = next = 0;
        var at = ValueStart();
        if (at < 0 || _frame[at] is not ((byte)':' or (byte)',' or (byte)'#' or (byte)'(') || !TryLine(at, out var end, out next)) return false;
        start = at + 1;
        length = end - start;
        if (length == 0) return false;
        if (_frame[start] != '+') return true;
        start++;
        length--;
        return true;
    }

    private readonly bool TryNumberText(byte type, byte alsoType, out ReadOnlySpan<byte> text, out int next)
    {
        text = default;
        next = 0;
        var at = ValueStart();
        if (at < 0) return false;
        if (_frame[at] == type || _frame[at] == alsoType)
        {
            if (!TryLine(at, out var end, out next)) return false;
            text = _frame[(at + 1)..end];
            return true;
        }

        if (!TryText(out var start, out var length, out next)) return false;
        text = _frame.Slice(start, length);
        return true;
    }

    internal readonly bool TryErrorText(out ReadOnlySpan<byte> text, out int next)
    {
        text = default;
        next = 0;
        var at = ValueStart();
        if (at < 0) return false;
        if (_frame[at] == '-')
        {
            if (!TryLine(at, out var end, out next)) return false;
            text = _frame[(at + 1)..end];
            return true;
        }

        if (_frame[at] != '!' || !TryPayload(at, out var start, out var length, out next)) return false;
        text = _frame.Slice(start, length);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly RedisValue ValueAt(int start, int length) =>
        length == 0 ? RedisValue.Empty
        : _owner is not null ? new(_owner, _offset + start, length)
        : new(Copy(_frame.Slice(start, length)), 0, length);

    // Zeroing the array first would cost a value of 1 MiB a fifth of its time (benchmark W6-GET).
    private static byte[] Copy(ReadOnlySpan<byte> bytes)
    {
        var copy = GC.AllocateUninitializedArray<byte>(bytes.Length);
        bytes.CopyTo(copy);
        return copy;
    }
}
