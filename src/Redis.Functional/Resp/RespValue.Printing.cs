using System.Globalization;
using System.Text;

namespace Redis.Functional;

public abstract partial class RespValue
{
    private const int LongestText = 1_000;
    private const int LongestPayload = 64;

    /// <summary>
    /// Types and contents for people, of at most about 1,000 characters; a payload shows its first 64 bytes, control
    /// characters as dots. It may hold what the server stores: do not log it.
    /// </summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        var open = new Stack<(RespValue Value, int Next)>();
        Begin(this, text, open);
        while (text.Length < LongestText && open.TryPop(out var top))
        {
            var children = top.Value.Children;
            if (top.Next == children.Length)
            {
                text.Append(top.Value is Map ? '}' : ']');
                continue;
            }

            if (top.Next > 0) text.Append(top.Value is Map && top.Next % 2 == 1 ? ": " : ", ");
            open.Push((top.Value, top.Next + 1));
            Begin(children[top.Next], text, open);
        }

        if (open.Count > 0 || text.Length > LongestText + 100) text.Append('…');
        return text.ToString();
    }

    private static void Begin(RespValue value, StringBuilder text, Stack<(RespValue Value, int Next)> open)
    {
        if (value._attributes is { } attributes) text.Append(CultureInfo.InvariantCulture, $"|{attributes.Count}| ");
        switch (value)
        {
            case SimpleString v:
                Payload("simple", v.Text, text);
                break;
            case BulkString v:
                Payload("bulk", v.Bytes, text);
                break;
            case VerbatimString v:
                Payload(v.Format, v.Text, text);
                break;
            case Error v:
                Payload("error", v.Text, text);
                break;
            case BigNumber v:
                Payload("big", v.Digits, text);
                break;
            case Integer v:
                text.Append(v.Number);
                break;
            case Double v:
                text.Append("double ").Append(((RedisValue)v.Number).ToString());
                break;
            case Boolean v:
                text.Append(v.Flag ? "true" : "false");
                break;
            case Null:
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
