using System.Globalization;
using System.Text;

namespace Redis.Functional.PropertyTests.Resp;

/// <summary>Writes valid frames of every type and spelling, streamed ones and attributes included.</summary>
public sealed class FrameGenerator(SeededRandom random)
{
    static readonly string[] Integers = ["0", "-0", "1", "-1", "+7", "0042", "9223372036854775807", "-9223372036854775808", "1000000000000000000"];
    static readonly string[] Doubles = ["0", "-0", "1.5", "-2.25e-3", "1E400", "inf", "-inf", "nan", "-nan", "+3", "0.1e+1", "123456789.000000001"];
    static readonly string[] Words = ["OK", "", "PONG", "ERR unknown command", "WRONGTYPE x", "message", "invalidate", "MOVED 1 a:1", "é"];

    byte[] buffer = new byte[4096];
    int length;

    public byte[] Buffer => buffer;

    public int Length => length;

    /// <summary>One frame, at the start of <see cref="Buffer"/>.</summary>
    public void Next()
    {
        length = 0;
        if (random.OneIn(200)) Deep(random.Below(1_100));
        else if (random.OneIn(3)) Scalar();
        else Value(1 + random.Below(4));
    }

    void Value(int depth)
    {
        while (random.OneIn(12)) Attribute(depth - 1);
        if (depth <= 0 || random.OneIn(3)) Scalar();
        else Aggregate(depth - 1);
    }

    void Attribute(int depth)
    {
        var pairs = random.Below(3);
        Line('|', pairs);
        for (var i = 0; i < 2 * pairs; i++) Value(depth);
    }

    void Aggregate(int depth)
    {
        var type = random.Of("**%~>"u8);
        var count = random.Below(5);
        var streamed = type != '>' && random.OneIn(6);
        if (streamed) Text($"{(char)type}?\r\n");
        else Line((char)type, count);
        for (var i = type == '%' ? 2 * count : count; i > 0; i--) Value(depth);
        if (streamed) Text(".\r\n");
    }

    void Deep(int depth)
    {
        for (var i = 0; i < depth; i++) Text(random.Of<string>(["*1\r\n", "*1\r\n", "~1\r\n", ">1\r\n", "*1\r\n", "%1\r\n+k\r\n"]));
        Scalar();
    }

    void Scalar()
    {
        switch (random.Below(14))
        {
            case 0:
                Text($"+{random.Of<string>(Words)}\r\n");
                break;
            case 1:
                Text($"-{random.Of<string>(Words)}\r\n");
                break;
            case 2:
                Text($":{random.Of<string>(Integers)}\r\n");
                break;
            case 3:
                Line(':', random.Below(100_000));
                break;
            case 4:
                Text($",{random.Of<string>(Doubles)}\r\n");
                break;
            case 5:
                Text($"({random.Of<string>(["", "-", "+"])}{random.Next()}{random.Next()}\r\n");
                break;
            case 6:
                Text(random.Of<string>(["_\r\n", "$-1\r\n", "*-1\r\n", "#t\r\n", "#f\r\n"]));
                break;
            case 7:
                Payload('!', random.Below(30));
                break;
            case 8:
                var size = random.Below(30);
                Line('=', size + 4);
                Text(random.Of<string>(["txt:", "mkd:"]));
                Bytes(size);
                Text("\r\n");
                break;
            case 9:
                Text("$?\r\n");
                for (var parts = random.Below(4); parts > 0; parts--) Payload(';', 1 + random.Below(9));
                Text(";0\r\n");
                break;
            default:
                Payload('$', random.OneIn(50) ? random.Below(1_500) : random.Below(24));
                break;
        }
    }

    void Payload(char type, int size)
    {
        Line(type, size);
        Bytes(size);
        Text("\r\n");
    }

    // bytes that look like the protocol are the interesting ones
    void Bytes(int size)
    {
        Reserve(size);
        while (size-- > 0) buffer[length++] = random.OneIn(4) ? random.Of("\r\n$*:+-;.|_"u8) : (byte)random.Next();
    }

    void Line(char type, int number) => Text(string.Create(CultureInfo.InvariantCulture, $"{type}{number}\r\n"));

    void Text(string text)
    {
        Reserve(3 * text.Length);
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }

    void Reserve(int more)
    {
        if (buffer.Length < length + more) Array.Resize(ref buffer, 2 * (length + more));
    }
}
