namespace Redis.Functional;

/// <summary>The types a reply may have, as its first bytes tell them; an error is always possible, and QUEUED never.</summary>
[Flags]
internal enum ReplyTypes
{
    /// <summary>An error only.</summary>
    None = 0,

    /// <summary><c>+OK</c> and no other word.</summary>
    Ok = 1,

    /// <summary>Any simple string.</summary>
    Word = 2,

    /// <summary>A bulk string.</summary>
    Bulk = 4,

    /// <summary>A verbatim string of RESP3.</summary>
    Verbatim = 8,

    /// <summary>An integer.</summary>
    Integer = 16,

    /// <summary>A double of RESP3.</summary>
    Double = 32,

    /// <summary>A big number of RESP3.</summary>
    BigNumber = 64,

    /// <summary>A boolean of RESP3.</summary>
    Boolean = 128,

    /// <summary>Nil of either protocol.</summary>
    Null = 256,

    /// <summary>An array.</summary>
    Array = 512,

    /// <summary>A set of RESP3.</summary>
    Set = 1024,

    /// <summary>A map of RESP3.</summary>
    Map = 2048,

    /// <summary>A string of any kind.</summary>
    Text = Word | Bulk | Verbatim,

    /// <summary>Anything: what a script, a module or a raw command may answer.</summary>
    Any = Text | Integer | Double | BigNumber | Boolean | Null | Array | Set | Map,
}

/// <summary>Compares a reply with the types it may have: a comparison of one byte for nearly all, on the read loop.</summary>
internal static class ReplyTypesExtensions
{
    internal static bool Admit(this ReplyTypes types, ReadOnlySpan<byte> frame)
    {
        // Most replies of most clients: benchmark W1.
        if (frame[0] == '$' && frame[1] != '-') return (types & ReplyTypes.Bulk) != ReplyTypes.None;
        return frame[0] == '+' ? AdmitsWord(types, frame) : AdmitsOther(types, frame);
    }

    private static bool AdmitsWord(ReplyTypes types, ReadOnlySpan<byte> frame) =>
        frame.SequenceEqual("+OK\r\n"u8) ? (types & (ReplyTypes.Ok | ReplyTypes.Word)) != ReplyTypes.None
        : (types & ReplyTypes.Word) != ReplyTypes.None && !frame.SequenceEqual("+QUEUED\r\n"u8);

    private static bool AdmitsOther(ReplyTypes types, ReadOnlySpan<byte> frame)
    {
        switch (frame[0])
        {
            case (byte)'-' or (byte)'!':
                return true;
            case (byte)'|':
                var value = new RespReader(frame).Remaining();
                return !value.IsEmpty && types.Admit(value);
            default:
                return (types & Type(frame)) != ReplyTypes.None;
        }
    }

    private static ReplyTypes Type(ReadOnlySpan<byte> frame) => frame[0] switch
    {
        (byte)':' => ReplyTypes.Integer,
        (byte)'$' => frame[1] == '-' ? ReplyTypes.Null : ReplyTypes.Bulk,
        (byte)'*' => frame[1] == '-' ? ReplyTypes.Null : ReplyTypes.Array,
        (byte)'_' => ReplyTypes.Null,
        (byte)'%' => ReplyTypes.Map,
        (byte)'~' => ReplyTypes.Set,
        (byte)',' => ReplyTypes.Double,
        (byte)'#' => ReplyTypes.Boolean,
        (byte)'=' => ReplyTypes.Verbatim,
        (byte)'(' => ReplyTypes.BigNumber,
        _ => ReplyTypes.None,
    };
}
