namespace Redis.Functional;

/// <summary>The type of a RESP value, independent of protocol version and spelling.</summary>
/// <remarks>Since 0.1.</remarks>
public enum RespType : byte
{
    /// <summary><c>+</c>: a short text without line breaks.</summary>
    SimpleString,

    /// <summary><c>$</c>: any bytes, also as a streamed string, <c>$?</c>.</summary>
    BulkString,

    /// <summary><c>=</c>: any bytes with a format of three characters.</summary>
    /// <remarks>RESP3.</remarks>
    VerbatimString,

    /// <summary><c>:</c>: a signed 64-bit integer.</summary>
    Integer,

    /// <summary><c>,</c>: a double, with inf, -inf and nan.</summary>
    /// <remarks>RESP3.</remarks>
    Double,

    /// <summary><c>(</c>: an integer of any size.</summary>
    /// <remarks>RESP3.</remarks>
    BigNumber,

    /// <summary><c>#</c>: a boolean.</summary>
    /// <remarks>RESP3.</remarks>
    Boolean,

    /// <summary><c>_</c> in RESP3, <c>$-1</c> and <c>*-1</c> in RESP2: null.</summary>
    Null,

    /// <summary><c>-</c>, and <c>!</c> in RESP3: an error.</summary>
    Error,

    /// <summary><c>*</c>: values in order.</summary>
    Array,

    /// <summary><c>~</c>: values without a defined order.</summary>
    /// <remarks>RESP3.</remarks>
    Set,

    /// <summary><c>%</c>: pairs.</summary>
    /// <remarks>RESP3.</remarks>
    Map,

    /// <summary><c>&gt;</c>: unsolicited values.</summary>
    /// <remarks>RESP3.</remarks>
    Push,
}
