namespace Redis.Functional;

/// <summary>What a RESP value is, whatever protocol version and spelling it came in. Since 0.1.</summary>
public enum RespType : byte
{
    /// <summary><c>+</c>: a short text without line breaks.</summary>
    SimpleString,

    /// <summary><c>$</c>: any bytes; a streamed string <c>$?</c> too.</summary>
    BulkString,

    /// <summary><c>=</c>: any bytes with a format of three characters. RESP3.</summary>
    VerbatimString,

    /// <summary><c>:</c>: a signed 64-bit integer.</summary>
    Integer,

    /// <summary><c>,</c>: a double, with inf, -inf and nan. RESP3.</summary>
    Double,

    /// <summary><c>(</c>: an integer of any size. RESP3.</summary>
    BigNumber,

    /// <summary><c>#</c>: true or false. RESP3.</summary>
    Boolean,

    /// <summary><c>_</c> of RESP3, <c>$-1</c> and <c>*-1</c> of RESP2.</summary>
    Null,

    /// <summary><c>-</c>, and <c>!</c> of RESP3.</summary>
    Error,

    /// <summary><c>*</c>: values in order.</summary>
    Array,

    /// <summary><c>~</c>: values whose order says nothing. RESP3.</summary>
    Set,

    /// <summary><c>%</c>: pairs. RESP3.</summary>
    Map,

    /// <summary><c>&gt;</c>: values the server sends without being asked. RESP3.</summary>
    Push,
}
