namespace Redis.Functional;

/// <summary>Options of VADD.</summary>
/// <remarks>Default: the defaults of the server. Since 0.1.</remarks>
public sealed record VectorAddOptions
{
    /// <summary><c>REDUCE</c>: projects the vector to this number of dimensions.</summary>
    /// <remarks>At least 1. The first element determines it for the set.</remarks>
    public int? ReducedDimensions { get; init; }

    /// <summary><c>CAS</c>: searches the neighbors on a background thread of the server.</summary>
    public bool InBackground { get; init; }

    /// <summary>The quantization of the vectors.</summary>
    /// <remarks>The first element determines it for the set.</remarks>
    public VectorQuantization Quantization { get; init; }

    /// <summary><c>EF</c>: the number of candidates that are examined for the links of the element.</summary>
    /// <remarks>Default: 200. At least 1. Higher values improve later searches and slow down insertion.</remarks>
    public int? Effort { get; init; }

    /// <summary><c>SETATTR</c>: the attributes of the element, in JSON.</summary>
    public string? Attributes { get; init; }

    /// <summary><c>M</c>: the maximum number of links of the element in the graph.</summary>
    /// <remarks>Default: 16. At least 1.</remarks>
    public int? Links { get; init; }

    internal void AddBeforeVector(Args args)
    {
        if (ReducedDimensions is { } dimensions) args.Add((RedisValue)"REDUCE").AddAtLeast(1, dimensions, "the number of dimensions");
    }

    internal void AddBehindElement(Args args)
    {
        args.AddWhen(InBackground, (RedisValue)"CAS").With(Quantization);
        if (Effort is { } effort) args.Add((RedisValue)"EF").AddAtLeast(1, effort, "an effort");
        args.AddText("SETATTR", Attributes);
        if (Links is { } links) args.Add((RedisValue)"M").AddAtLeast(1, links, "the number of links");
    }
}
