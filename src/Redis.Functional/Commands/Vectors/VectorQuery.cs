namespace Redis.Functional;

/// <summary>What VSIM searches for: the neighbours of an element, or of a vector.</summary>
/// <remarks><c>default</c> is an InvalidArgument. Since 0.1.</remarks>
public readonly record struct VectorQuery : IArguments
{
    private readonly RedisValue? _element;
    private readonly VectorValue _vector;

    private VectorQuery(RedisValue? element, VectorValue vector) => (_element, _vector) = (element, vector);

    /// <summary>The vector of this element: <c>ELE</c>.</summary>
    /// <remarks>The server refuses one that it does not know.</remarks>
    public static VectorQuery Element(RedisValue element) => new(element, default);

    /// <summary>This vector.</summary>
    public static VectorQuery Near(VectorValue vector) => new(null, vector);

    /// <summary>This vector.</summary>
    public static implicit operator VectorQuery(VectorValue vector) => Near(vector);

    /// <summary>This vector, its numbers as bytes.</summary>
    public static implicit operator VectorQuery(float[] numbers) => Near(VectorValue.Of(numbers));

    /// <summary>What kind of query; never the element.</summary>
    public override string ToString() => _element is null ? _vector.ToString() : "an element";

    void IArguments.AddTo(Args args)
    {
        if (_element is { } element) args.Add((RedisValue)"ELE").Add(element);
        else args.With(_vector);
    }
}
