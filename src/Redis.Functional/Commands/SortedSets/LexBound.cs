namespace Redis.Functional;

/// <summary>A bound of a range of members in byte order, inclusive or exclusive.</summary>
/// <remarks>Default: before every member. Since 0.1.</remarks>
public readonly record struct LexBound : IArguments
{
    private readonly string? _mark;
    private readonly RedisValue _member;

    private LexBound(string mark, RedisValue member = default) => (_mark, _member) = (mark, member);

    /// <summary><c>-</c>: before every member.</summary>
    public static LexBound Lowest => default;

    /// <summary><c>+</c>: after every member.</summary>
    public static LexBound Highest => new("+");

    /// <summary><c>[</c>: a bound that includes the member.</summary>
    /// <remarks>Null is an InvalidArgument.</remarks>
    public static LexBound Inclusive(RedisValue member) => new("[", member);

    /// <summary><c>(</c>: a bound that excludes the member.</summary>
    /// <remarks>Null is an InvalidArgument.</remarks>
    public static LexBound Exclusive(RedisValue member) => new("(", member);

    /// <summary>Returns the bound as sent, read as UTF-8: <c>-</c>, <c>+</c>, <c>[member</c> or <c>(member</c>.</summary>
    public override string ToString() => $"{_mark ?? "-"}{_member}";

    void IArguments.AddTo(Args args)
    {
        var open = _mark is "[" or "(";
        if (open && _member.IsNull) args.Refuse($"a bound of the range {_member.WhyNull}.");
        args.Add(open ? (byte[])[(byte)_mark![0], .. _member.Span] : (RedisValue)(_mark ?? "-"));
    }
}
