using System.Buffers;
using System.Text;

namespace Redis.Functional;

/// <summary>
/// Writes a tree as a server would. RESP3 loses nothing. RESP2 has no attributes, maps become flat arrays, sets and pushes arrays,
/// booleans 1 and 0, doubles, big numbers and verbatim strings bulk strings, and line breaks of errors blanks.
/// </summary>
internal static class RespEncoder
{
    /// <summary>Appends the value. O(size), no recursion; null is written as the null of the protocol.</summary>
    public static void Encode(RespValue value, RespProtocol protocol, IBufferWriter<byte> output)
    {
        if (output is null) return;
        var sink = new RespSink(output, protocol);
        var open = new Stack<RespValue>();
        open.Push(value ?? RespValue.Nil);
        while (open.TryPop(out var next))
        {
            if (protocol != RespProtocol.Resp2 && next.AttributesOrNull is { } attributes)
            {
                // the bare value follows its attributes
                sink.Header((byte)'|', attributes.Count);
                open.Push(next.WithAttributes(null!));
                PushAll(attributes.Elements, open);
                continue;
            }

            Head(next, sink);
            PushAll(next.Elements, open);
        }
    }

    private static void PushAll(ReadOnlySpan<RespValue> elements, Stack<RespValue> open)
    {
        for (var i = elements.Length - 1; i >= 0; i--) open.Push(elements[i]);
    }

    private static void Head(RespValue value, RespSink sink)
    {
        switch (value)
        {
            case RespValue.SimpleString v:
                sink.Line((byte)'+', v.Text.Span);
                break;
            case RespValue.BulkString v:
                sink.Bulk(v.Bytes.Span);
                break;
            case RespValue.Integer v:
                sink.Line((byte)':', RedisNumber.Format(v.Number).Span);
                break;
            case RespValue.Error v:
                sink.Error(v.Text.Span);
                break;
            case RespValue.Double v:
                sink.LineOrBulk((byte)',', RedisNumber.Format(v.Number).Span);
                break;
            case RespValue.BigNumber v:
                sink.LineOrBulk((byte)'(', v.Digits.Span);
                break;
            case RespValue.VerbatimString v:
                sink.Verbatim(Encoding.ASCII.GetBytes(v.Format), v.Text.Span);
                break;
            case RespValue.Boolean v:
                sink.Boolean(v.Flag);
                break;
            case RespValue.Null:
                sink.Null();
                break;
            default:
                sink.Aggregate(value.Type, value.Elements.Length);
                break;
        }
    }
}
