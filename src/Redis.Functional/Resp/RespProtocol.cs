namespace Redis.Functional;

/// <summary>A version of the protocol, with its number in <c>HELLO</c>.</summary>
internal enum RespProtocol
{
    /// <summary>RESP2: strings, integers, errors, arrays, nulls. Every server.</summary>
    Resp2 = 2,

    /// <summary>RESP3: maps, sets, doubles, pushes and attributes besides. Since Redis 6.0.</summary>
    Resp3 = 3,
}
