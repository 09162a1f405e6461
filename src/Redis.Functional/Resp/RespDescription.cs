namespace Redis.Functional;

/// <summary>Describes values for error messages.</summary>
internal static class RespDescription
{
    /// <summary>Type and size of the next value, never its content: <c>bulk string of 5 bytes</c>, <c>array of 3</c>.</summary>
    internal static string Of(scoped in RespReader reader)
    {
        var at = reader.ValueStart();
        if (at < 0) return "nothing";
        var type = reader.Peek();
        switch (type)
        {
            case RespType.BulkString:
                return reader.TryLength(at, out var bytes, out _) ? $"bulk string of {bytes} bytes" : "bulk string";
            case RespType.VerbatimString:
                return reader.TryPayload(at, out _, out var verbatim, out _) ? $"verbatim string of {verbatim - 4} bytes" : "verbatim string";
            case RespType.SimpleString:
                return reader.TryLine(at, out var end, out _) ? $"simple string of {end - at - 1} bytes" : "simple string";
            case RespType.BigNumber:
                return "big number";
            case RespType.Array or RespType.Set or RespType.Push:
                var name = type == RespType.Array ? "array" : type == RespType.Set ? "set" : "push";
                return reader.TryCount(at, out var elements, out _) ? $"{name} of {elements}" : name;
            case RespType.Map:
                return reader.TryCount(at, out var children, out _) ? $"map of {children / 2}" : "map";
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
