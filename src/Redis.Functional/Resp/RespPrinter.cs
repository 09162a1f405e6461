using System.Globalization;
using System.Text;

namespace Redis.Functional;

/// <summary>Prints trees for people, without recursion.</summary>
internal static class RespPrinter
{
    private const int LongestText = 1_000;
    private const int LongestPayload = 64;

    /// <summary>Types and contents, of at most about 1,000 characters; a payload shows its first 64 bytes, control characters as dots.</summary>
    internal static string Print(RespValue value)
    {
        var text = new StringBuilder();
        var open = new Stack<(RespValue Value, int Next)>();
        Begin(value, text, open);
        while (text.Length < LongestText && open.TryPop(out var top))
        {
            var children = top.Value.Elements;
            if (top.Next == children.Length)
            {
                text.Append(top.Value is RespValue.Map ? '}' : ']');
                continue;
            }

            if (top.Next > 0) text.Append(top.Value is RespValue.Map && top.Next % 2 == 1 ? ": " : ", ");
            open.Push((top.Value, top.Next + 1));
            Begin(children[top.Next], text, open);
        }

        if (open.Count > 0 || text.Length > LongestText + 100) text.Append('…');
        return text.ToString();
    }

    private static void Begin(RespValue value, StringBuilder text, Stack<(RespValue Value, int Next)> open)
    {
        if (value.AttributesOrNull is { } attributes) text.Append(CultureInfo.InvariantCulture, $"|{attributes.Count}| ");
        switch (value)
        {
            case RespValue.SimpleString v:
                Payload("simple", v.Text, text);
                break;
            case RespValue.BulkString v:
                Payload("bulk", v.Bytes, text);
                break;
            case RespValue.VerbatimString v:
                Payload(v.Format, v.Text, text);
                break;
            case RespValue.Error v:
                Payload("error", v.Text, text);
                break;
            case RespValue.BigNumber v:
                Payload("big", v.Digits, text);
                break;
            case RespValue.Integer v:
                text.Append(v.Number);
                break;
            case RespValue.Double v:
                text.Append("double ").Append(((RedisValue)v.Number).ToString());
                break;
            case RespValue.Boolean v:
                text.Append(v.Flag ? "true" : "false");
                break;
            case RespValue.Null:
                text.Append("null");
                break;
            default:
                text.Append(value.Type switch { RespType.Array => "[", RespType.Set => "set [", RespType.Push => "push [", _ => "{" });
                open.Push((value, 0));
                break;
        }
    }

    private static void Payload(string kind, RedisValue bytes, StringBuilder text)
    {
        text.Append(kind).Append(" \"");
        foreach (var c in Encoding.UTF8.GetString(bytes.Span[..Math.Min(bytes.Length, LongestPayload)])) text.Append(char.IsControl(c) ? '·' : c);
        if (bytes.Length > LongestPayload) text.Append("…\" of ").Append(bytes.Length).Append(" bytes");
        else text.Append('"');
    }
}
