using System.Globalization;
using System.Text;

namespace Redis.Functional.Simulation;

/// <summary>Replies in RESP2 or RESP3.</summary>
sealed class ReplyBuffer
{
    byte[] _bytes = new byte[512];
    int _length;

    public bool IsResp3 { get; set; }

    public bool IsEmpty => _length == 0;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Raw(string text)
    {
        Room(text.Length);
        _length += Encoding.Latin1.GetBytes(text, _bytes.AsSpan(_length));
    }

    public void Ok() => Raw("+OK\r\n");

    public void Error(string text) => Raw($"-{text}\r\n");

    public void Number(long number) => Raw(string.Create(CultureInfo.InvariantCulture, $":{number}\r\n"));

    public void Array(int count) => Raw(string.Create(CultureInfo.InvariantCulture, $"*{count}\r\n"));

    /// <summary>A map of names and texts or numbers, in turn.</summary>
    public void Fields(params object[] fields)
    {
        if (IsResp3) Raw(string.Create(CultureInfo.InvariantCulture, $"%{fields.Length / 2}\r\n"));
        else Array(fields.Length);
        foreach (var field in fields)
        {
            if (field is string text) Bulk(text);
            else Number(Convert.ToInt64(field, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The head of a push in RESP3, of an array in RESP2.</summary>
    public void Push(int count) => Raw(string.Create(CultureInfo.InvariantCulture, $"{(IsResp3 ? '>' : '*')}{count}\r\n"));

    public void Null() => Raw(IsResp3 ? "_\r\n" : "$-1\r\n");

    public void NullArray() => Raw(IsResp3 ? "_\r\n" : "*-1\r\n");

    public void Bulk(string text) => Bulk(Encoding.Latin1.GetBytes(text));

    public void Bulk(ReadOnlySpan<byte> bytes)
    {
        Raw(string.Create(CultureInfo.InvariantCulture, $"${bytes.Length}\r\n"));
        Room(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
        Raw("\r\n");
    }

    public void Bulks(byte[][] items)
    {
        Array(items.Length);
        foreach (var item in items) Bulk(item);
    }

    void Room(int more)
    {
        if (_length + more > _bytes.Length) System.Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
    }
}
