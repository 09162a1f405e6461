using System.Text;

namespace Redis.Functional.TestKit;

/// <summary>One reply as it came: its type byte, its payload, its elements.</summary>
public sealed class RespReply
{
    private RespReply(char kind, byte[]? payload, RespReply[] items)
    {
        Kind = kind;
        Payload = payload;
        Items = items;
    }

    /// <summary>The type byte: <c>+ - : $ * % ~ &gt; _ , # ( ! =</c>.</summary>
    public char Kind { get; }

    /// <summary>The bytes of a scalar; null for aggregates and for null.</summary>
    public byte[]? Payload { get; }

    /// <summary>The elements of an aggregate, a map's flattened; empty for scalars.</summary>
    public IReadOnlyList<RespReply> Items { get; }

    public bool IsError => Kind is '-' or '!';

    /// <summary>The payload as UTF-8; null is the empty string; an aggregate is one line per scalar in it.</summary>
    public string Text => IsAggregate ? string.Join('\n', Lines) : Encoding.UTF8.GetString(Payload ?? []);

    /// <summary>Every scalar of the reply in order, one string each.</summary>
    public IEnumerable<string> Lines => IsAggregate ? Items.SelectMany(i => i.Lines) : [Text];

    private bool IsAggregate => Kind is '*' or '~' or '%' or '>';

    /// <summary>Reads one whole frame (see <see cref="RespFrames.Measure"/>); attributes are dropped.</summary>
    public static RespReply Parse(ReadOnlySpan<byte> frame)
    {
        var position = 0;
        return Next(frame, ref position);
    }

    public override string ToString() => Text;

    private static RespReply Next(ReadOnlySpan<byte> data, ref int position)
    {
        var length = data[position..].IndexOf("\r\n"u8);
        var kind = (char)data[position];
        var line = data.Slice(position + 1, length - 1);
        position += length + 2;
        switch (kind)
        {
            case '$' or '=' or '!':
                var size = Number(line);
                if (size < 0)
                {
                    return new RespReply('_', null, []);
                }

                var payload = data.Slice(position, size).ToArray();
                position += size + 2;
                return new RespReply(kind, payload, []);
            case '*' or '~' or '>' or '%':
                var count = Number(line) * (kind == '%' ? 2 : 1);
                return count < 0 ? new RespReply('_', null, []) : new RespReply(kind, null, Several(data, ref position, count));
            case '|':
                Several(data, ref position, 2 * Number(line));
                return Next(data, ref position);
            default:
                return new RespReply(kind, kind == '_' ? null : line.ToArray(), []);
        }
    }

    private static RespReply[] Several(ReadOnlySpan<byte> data, ref int position, int count)
    {
        var items = new RespReply[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = Next(data, ref position);
        }

        return items;
    }

    private static int Number(ReadOnlySpan<byte> line) => int.Parse(line, System.Globalization.CultureInfo.InvariantCulture);
}
