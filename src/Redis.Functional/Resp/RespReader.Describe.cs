namespace Redis.Functional;

internal ref partial struct RespReader
{
    /// <summary>Type and size of the next value, never its content: <c>bulk string of 5 bytes</c>, <c>array of 3</c>.</summary>
    public readonly string Describe()
    {
        var at = ValueStart();
        if (at < 0) return "nothing";
        var type = Peek();
        switch (type)
        {
            case RespType.BulkString:
                return TryPayload(at, out _, out var bytes, out _) ? $"bulk string of {bytes} bytes" : "bulk string";
            case RespType.VerbatimString:
                return TryPayload(at, out _, out var verbatim, out _) ? $"verbatim string of {verbatim - 4} bytes" : "verbatim string";
            case RespType.SimpleString:
                return TryLine(at, out var end, out _) ? $"simple string of {end - at - 1} bytes" : "simple string";
            case RespType.BigNumber:
                return "big number";
            case RespType.Array or RespType.Set or RespType.Push:
                var name = type == RespType.Array ? "array" : type == RespType.Set ? "set" : "push";
                return TryCount(at, out var elements, out _) ? $"{name} of {elements}" : name;
            case RespType.Map:
                return TryCount(at, out var children, out _) ? $"map of {children / 2}" : "map";
            default:
                return type switch
                {
                    RespType.Integer => "integer",
                    RespType.Double => "double",
                    RespType.Boolean => "boolean",
                    RespType.Error => "error",
                    _ => "null",
                };
        }
    }
}
