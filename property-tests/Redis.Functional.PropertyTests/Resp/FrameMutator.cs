namespace Redis.Functional.PropertyTests.Resp;

/// <summary>Spoils a frame in one to three places: what a broken peer, proxy or memory does to it.</summary>
public sealed class FrameMutator(SeededRandom random)
{
    static readonly string[] Inserts =
    [
        "\r\n", "\r", "\n", "*", "$", "-1", "?", ".\r\n", ";0\r\n", "|1\r\n", "*1\r\n", "%1\r\n", ">1\r\n", "_\r\n", "$?\r\n", "*?\r\n",
        "+INJECTED\r\n", "2147483648", "4611686018427387904", "9223372036854775808", "00000000000000000000", "-2", "=3\r\nab\r\n", "\0",
    ];

    byte[] spoilt = new byte[8192];

    public byte[] Buffer => spoilt;

    /// <summary>The length of the spoilt frame in <see cref="Buffer"/>.</summary>
    public int Spoil(byte[] frame, int length)
    {
        if (spoilt.Length < (2 * length) + 256) spoilt = new byte[(4 * length) + 256];
        frame.AsSpan(0, length).CopyTo(spoilt);
        for (var times = 1 + random.Below(3); times > 0; times--) length = Once(length);
        return length;
    }

    int Once(int length)
    {
        if (length == 0) return Insert(0, length);
        var at = random.Below(length);
        switch (random.Below(8))
        {
            case 0:
                spoilt[at] ^= (byte)(1 << random.Below(8));
                return length;
            case 1:
                spoilt[at] = (byte)random.Next();
                return length;
            case 2:
                return at;
            case 3:
                return Remove(at, 1 + random.Below(Math.Min(4, length - at)), length);
            case 4:
                spoilt[at] = random.Of("+-:$*%~>|,(#_!=;.?0123456789"u8);
                return length;
            case 5:
                return Digit(at, length);
            default:
                return Insert(at, length);
        }
    }

    int Insert(int at, int length)
    {
        var text = random.Of<string>(Inserts);
        if (spoilt.Length < length + text.Length) Array.Resize(ref spoilt, 2 * (length + text.Length));
        spoilt.AsSpan(at, length - at).CopyTo(spoilt.AsSpan(at + text.Length));
        for (var i = 0; i < text.Length; i++) spoilt[at + i] = (byte)text[i];
        return length + text.Length;
    }

    int Remove(int at, int count, int length)
    {
        spoilt.AsSpan(at + count, length - at - count).CopyTo(spoilt.AsSpan(at));
        return length - count;
    }

    // the next digit from here on becomes another: lengths that lie
    int Digit(int at, int length)
    {
        var digit = spoilt.AsSpan(at, length - at).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (digit >= 0) spoilt[at + digit] = (byte)('0' + random.Below(10));
        return length;
    }
}
