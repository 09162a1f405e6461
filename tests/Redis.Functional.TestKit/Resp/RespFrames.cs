using System.Buffers.Text;

namespace Redis.Functional.TestKit;

/// <summary>Finds where RESP frames end. Iterative, allocates nothing, knows RESP2 and RESP3.</summary>
public static class RespFrames
{
    /// <summary>The length of the first whole frame of <paramref name="data"/>; 0 while it is incomplete. An attribute belongs to the
    /// frame it precedes. An unknown first byte counts as a frame of one line.</summary>
    public static int Measure(ReadOnlySpan<byte> data)
    {
        var position = 0;
        for (long pending = 1; pending > 0;)
        {
            var line = data[position..].IndexOf("\r\n"u8);
            if (line < 0)
            {
                return 0;
            }

            var type = line == 0 ? (byte)0 : data[position];
            var number = line < 2 ? 0 : Number(data.Slice(position + 1, line - 1));
            position += line + 2;
            switch (type)
            {
                case (byte)'$' or (byte)'=' or (byte)'!' when number >= 0:
                    if (data.Length - position < number + 2)
                    {
                        return 0;
                    }

                    position += (int)number + 2;
                    pending--;
                    break;
                case (byte)'*' or (byte)'~' or (byte)'>' when number >= 0:
                    pending += number - 1;
                    break;
                case (byte)'%' when number >= 0:
                    pending += (2 * number) - 1;
                    break;
                case (byte)'|' when number >= 0:
                    pending += 2 * number;
                    break;
                default:
                    pending--;
                    break;
            }
        }

        return position;
    }

    /// <summary>One request as an array of bulk strings.</summary>
    public static byte[] Request(IReadOnlyList<byte[]> args)
    {
        using var stream = new MemoryStream();
        stream.Write(System.Text.Encoding.ASCII.GetBytes($"*{args.Count}\r\n"));
        foreach (var arg in args)
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes($"${arg.Length}\r\n"));
            stream.Write(arg);
            stream.Write("\r\n"u8);
        }

        return stream.ToArray();
    }

    /// <summary>One request as an array of bulk strings, the arguments in UTF-8.</summary>
    public static byte[] Request(params string[] args) => Request([.. args.Select(System.Text.Encoding.UTF8.GetBytes)]);

    private static long Number(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out long value, out var used) && used == digits.Length ? value : 0;
}
