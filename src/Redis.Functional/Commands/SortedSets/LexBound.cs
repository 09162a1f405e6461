namespace Redis.Functional;

/// <summary>An end of a range of values that are ordered by their bytes, itself in the range or not; <c>default</c> is before every value. Since 0.1.</summary>
public readonly record struct LexBound : IArguments
{
    private readonly string? _mark;
    private readonly RedisValue _value;

    private LexBound(string mark, RedisValue value = default) => (_mark, _value) = (mark, value);

    /// <summary>Before every value: <c>-</c>.</summary>
    public static LexBound Lowest => default;

    /// <summary>After every value: <c>+</c>.</summary>
    public static LexBound Highest => new("+");

    /// <summary>This value is in the range: <c>[</c> before it on the wire. Null is an InvalidArgument.</summary>
    public static LexBound Inclusive(RedisValue value) => new("[", value);

    /// <summary>This value is not in the range: <c>(</c> before it on the wire. Null is an InvalidArgument.</summary>
    public static LexBound Exclusive(RedisValue value) => new("(", value);

    /// <summary>As on the wire, read as UTF-8: <c>-</c>, <c>+</c>, <c>[value</c>, <c>(value</c>.</summary>
    public override string ToString() => $"{_mark ?? "-"}{_value}";

    void IArguments.AddTo(Args args)
    {
        var open = _mark is "[" or "(";
        if (open && _value.IsNull) args.Refuse($"a bound {_value.WhyNull}");
        args.Add(open ? (byte[])[(byte)_mark![0], .. _value.Span] : (RedisValue)(_mark ?? "-"));
    }
}
