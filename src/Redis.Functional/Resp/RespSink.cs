using System.Buffers;

namespace Redis.Functional;

/// <summary>Writes single values in one version of the protocol, aggregates as their headers.</summary>
internal readonly struct RespSink(IBufferWriter<byte> output, RespProtocol protocol)
{
    // What other clients take as a line; longer errors are bulk errors.
    private const int LongestError = 64 << 10;

    private bool IsResp2 => protocol == RespProtocol.Resp2;

    internal void Header(byte type, int number)
    {
        var span = output.GetSpan(16);
        output.Advance(RespWriter.WriteLengthLine(span, type, number));
    }

    internal void Line(byte type, ReadOnlySpan<byte> text)
    {
        output.Write([type]);
        output.Write(text);
        output.Write("\r\n"u8);
    }

    internal void Bulk(ReadOnlySpan<byte> bytes) => Payload((byte)'$', bytes);

    internal void LineOrBulk(byte type, ReadOnlySpan<byte> text)
    {
        if (IsResp2) Bulk(text);
        else Line(type, text);
    }

    internal void Verbatim(ReadOnlySpan<byte> format, ReadOnlySpan<byte> text)
    {
        if (IsResp2)
        {
            Bulk(text);
            return;
        }

        Header((byte)'=', text.Length + 4);
        output.Write(format);
        output.Write(":"u8);
        output.Write(text);
        output.Write("\r\n"u8);
    }

    internal void Boolean(bool flag) =>
        output.Write(IsResp2 ? (flag ? ":1\r\n"u8 : ":0\r\n"u8) : flag ? "#t\r\n"u8 : "#f\r\n"u8);

    internal void Null() => output.Write(IsResp2 ? "$-1\r\n"u8 : "_\r\n"u8);

    internal void Error(ReadOnlySpan<byte> text)
    {
        if (!IsResp2 && (text.IndexOfAny((byte)'\r', (byte)'\n') >= 0 || text.Length > LongestError))
        {
            Payload((byte)'!', text);
            return;
        }

        var line = text[..Math.Min(text.Length, LongestError)].ToArray();
        line.AsSpan().Replace((byte)'\r', (byte)' ');
        line.AsSpan().Replace((byte)'\n', (byte)' ');
        Line((byte)'-', line);
    }

    internal void Aggregate(RespType type, int elements)
    {
        if (type == RespType.Map && !IsResp2) Header((byte)'%', elements / 2);
        else Header(IsResp2 ? (byte)'*' : type switch { RespType.Set => (byte)'~', RespType.Push => (byte)'>', _ => (byte)'*' }, elements);
    }

    private void Payload(byte type, ReadOnlySpan<byte> bytes)
    {
        Header(type, bytes.Length);
        output.Write(bytes);
        output.Write("\r\n"u8);
    }
}
