namespace Redis.Functional;

/// <summary>How VADD stores an element and its vector.</summary>
/// <remarks><c>new()</c>: as the server does by default. Since 0.1.</remarks>
public sealed record VectorAddOptions
{
    /// <summary>Projects the vector to this number of dimensions: <c>REDUCE</c>.</summary>
    /// <remarks>At least 1. The first element decides it for the set.</remarks>
    public int? ReducedDimensions { get; init; }

    /// <summary>Finds the neighbours on a background thread of the server: <c>CAS</c>.</summary>
    public bool InBackground { get; init; }

    /// <summary>How exactly the set keeps its vectors.</summary>
    /// <remarks>The first element decides it for the set.</remarks>
    public VectorQuantization Quantization { get; init; }

    /// <summary>How many candidates are examined for the links of the element: <c>EF</c>; 200 when not given.</summary>
    /// <remarks>At least 1. More makes searches better and adding slower.</remarks>
    public int? Effort { get; init; }

    /// <summary>The attributes of the element, in JSON: <c>SETATTR</c>.</summary>
    public string? Attributes { get; init; }

    /// <summary>How many links the element has in the graph at most: <c>M</c>; 16 when not given.</summary>
    /// <remarks>At least 1.</remarks>
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
