namespace Redis.Functional;

/// <summary>An end of a range of members that are ordered by their bytes, itself in the range or not; <c>default</c> is before every member.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct LexBound : IArguments
{
    private readonly string? _mark;
    private readonly RedisValue _member;

    private LexBound(string mark, RedisValue member = default) => (_mark, _member) = (mark, member);

    /// <summary>Before every member: <c>-</c>.</summary>
    public static LexBound Lowest => default;

    /// <summary>After every member: <c>+</c>.</summary>
    public static LexBound Highest => new("+");

    /// <summary>This member is in the range: <c>[</c> before it on the wire.</summary>
    /// <remarks>Null is an InvalidArgument.</remarks>
    public static LexBound Inclusive(RedisValue member) => new("[", member);

    /// <summary>This member is not in the range: <c>(</c> before it on the wire.</summary>
    /// <remarks>Null is an InvalidArgument.</remarks>
    public static LexBound Exclusive(RedisValue member) => new("(", member);

    /// <summary>As on the wire, read as UTF-8: <c>-</c>, <c>+</c>, <c>[member</c>, <c>(member</c>.</summary>
    public override string ToString() => $"{_mark ?? "-"}{_member}";

    void IArguments.AddTo(Args args)
    {
        var open = _mark is "[" or "(";
        if (open && _member.IsNull) args.Refuse($"a bound of the range {_member.WhyNull}.");
        args.Add(open ? (byte[])[(byte)_mark![0], .. _member.Span] : (RedisValue)(_mark ?? "-"));
    }
}
