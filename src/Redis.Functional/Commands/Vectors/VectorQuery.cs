namespace Redis.Functional;

/// <summary>The query of a vector search: an element or a vector.</summary>
/// <remarks><c>default</c> is an InvalidArgument. Since 0.1.</remarks>
public readonly record struct VectorQuery : IArguments
{
    private readonly RedisValue? _element;
    private readonly VectorValue _vector;

    private VectorQuery(RedisValue? element, VectorValue vector) => (_element, _vector) = (element, vector);

    /// <summary><c>ELE</c>: the vector of an element.</summary>
    /// <remarks>The server replies with ERR if the element does not exist.</remarks>
    public static VectorQuery Element(RedisValue element) => new(element, default);

    /// <summary>A vector.</summary>
    public static VectorQuery Near(VectorValue vector) => new(null, vector);

    /// <summary>Converts a vector.</summary>
    public static implicit operator VectorQuery(VectorValue vector) => Near(vector);

    /// <summary>Converts the components of a vector, which are sent as bytes.</summary>
    public static implicit operator VectorQuery(float[] numbers) => Near(VectorValue.Of(numbers));

    /// <summary>Returns the kind of query, never the element.</summary>
    public override string ToString() => _element is null ? _vector.ToString() : "an element";

    void IArguments.AddTo(Args args)
    {
        if (_element is { } element) args.Add((RedisValue)"ELE").Add(element);
        else args.With(_vector);
    }
}
