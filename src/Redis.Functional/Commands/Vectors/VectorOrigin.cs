namespace Redis.Functional;

/// <summary>What VSIM looks near: an element, or a vector. <c>default</c> is an InvalidArgument. Since 0.1.</summary>
public readonly record struct VectorOrigin : IArguments
{
    private readonly RedisValue? _element;
    private readonly VectorValue _vector;

    private VectorOrigin(RedisValue? element, VectorValue vector) => (_element, _vector) = (element, vector);

    /// <summary>The vector of this element: <c>ELE</c>. The server refuses one that it does not know.</summary>
    public static VectorOrigin Element(RedisValue element) => new(element, default);

    /// <summary>This vector.</summary>
    public static VectorOrigin Near(VectorValue vector) => new(null, vector);

    /// <summary>This vector.</summary>
    public static implicit operator VectorOrigin(VectorValue vector) => Near(vector);

    /// <summary>This vector, its numbers as bytes.</summary>
    public static implicit operator VectorOrigin(float[] numbers) => Near(VectorValue.Of(numbers));

    /// <summary>What kind of origin; never the element.</summary>
    public override string ToString() => _element is null ? _vector.ToString() : "an element";

    void IArguments.AddTo(Args args)
    {
        if (_element is { } element) args.Add((RedisValue)"ELE").Add(element);
        else args.With(_vector);
    }
}
