namespace Redis.Functional.TestKit;

/// <summary>Follows a RESP stream that passes by in pieces and knows where frames end. It keeps no bytes, only what is still due.</summary>
internal sealed class FrameTracker
{
    private long due = 1;
    private long payload;
    private byte type;
    private long number;
    private bool negative;
    private bool lineEnding;

    /// <summary>True when the next byte starts a frame.</summary>
    public bool AtBoundary { get; private set; } = true;

    /// <summary>How many frames have ended.</summary>
    public long Frames { get; private set; }

    /// <summary>Follows all bytes.</summary>
    public void Follow(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            bytes = bytes[Advance(bytes)..];
        }
    }

    /// <summary>Follows bytes up to the end of the current frame, at most; answers how many.</summary>
    public int Advance(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length;)
        {
            AtBoundary = false;
            if (payload > 0)
            {
                var step = (int)Math.Min(payload, bytes.Length - i);
                payload -= step;
                i += step;
                if (payload == 0 && Close())
                {
                    return i;
                }
            }
            else if (Line(bytes[i++]))
            {
                return i;
            }
        }

        return bytes.Length;
    }

    /// <summary>One byte of a header line; true when it ends the frame.</summary>
    private bool Line(byte b)
    {
        if (type == 0)
        {
            (type, number, negative, lineEnding) = (b, 0, false, false);
        }
        else if (b == '\n' && lineEnding)
        {
            return Header();
        }
        else
        {
            lineEnding = b == '\r';
            negative |= b == '-';
            // a length that overflows belongs to no real frame: anything may follow
            number = b is >= (byte)'0' and <= (byte)'9' ? unchecked((number * 10) + (b - '0')) : number;
        }

        return false;
    }

    private bool Header()
    {
        var children = type switch
        {
            (byte)'*' or (byte)'~' or (byte)'>' => number,
            (byte)'%' or (byte)'|' => number * 2,
            _ => 0,
        };
        var bulk = type is (byte)'$' or (byte)'=' or (byte)'!';
        var attribute = type == '|';
        type = 0;
        if (negative)
        {
            return Close();
        }

        if (bulk)
        {
            payload = number + 2;
            return false;
        }

        due += children;
        return !attribute && Close();
    }

    private bool Close()
    {
        if (--due > 0)
        {
            return false;
        }

        due = 1;
        Frames++;
        AtBoundary = true;
        return true;
    }
}
