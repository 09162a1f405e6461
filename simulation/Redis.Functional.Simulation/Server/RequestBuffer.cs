using System.Buffers.Text;

namespace Redis.Functional.Simulation;

/// <summary>Bytes received from the client, cut into requests.</summary>
sealed class RequestBuffer
{
    byte[] _bytes = new byte[1024];
    int _start;
    int _end;

    /// <summary>True when the bytes are no RESP request.</summary>
    public bool IsBroken { get; private set; }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
        }

        if (_end + bytes.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _end + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(_end));
        _end += bytes.Length;
    }

    public bool TryTake(out byte[][] request)
    {
        request = [];
        var rest = _bytes.AsSpan(_start, _end - _start);
        var at = 0;
        if (!Number(rest, ref at, '*', out var count)) return false;
        var parts = new byte[count][];
        for (var i = 0; i < count; i++)
        {
            if (!Number(rest, ref at, '$', out var length) || at + length + 2 > rest.Length) return false;
            parts[i] = rest.Slice(at, length).ToArray();
            at += length + 2;
        }

        request = parts;
        _start += at;
        return true;
    }

    bool Number(ReadOnlySpan<byte> bytes, ref int at, char kind, out int number)
    {
        number = 0;
        if (at >= bytes.Length) return false;
        var end = bytes[at..].IndexOf("\r\n"u8);
        if (bytes[at] != kind) IsBroken = true;
        if (end < 0 || IsBroken) return false;
        if (!Utf8Parser.TryParse(bytes.Slice(at + 1, end - 1), out number, out _)) IsBroken = true;
        at += end + 2;
        return !IsBroken;
    }
}
