namespace Redis.Functional;

/// <summary>A path of a path hash, with the fields that are set there.</summary>
/// <param name="Path">Any bytes; it may be empty.</param>
/// <param name="Pairs">The fields and their values, at least one.</param>
/// <remarks>Its text contains neither. Since 0.1.</remarks>
public readonly record struct PathChange(RedisValue Path, IEnumerable<(RedisValue Field, RedisValue Value)> Pairs) : IArguments
{
    /// <summary>Returns the name of the type.</summary>
    public override string ToString() => nameof(PathChange);

    void IArguments.AddTo(Args args) => args.Add(Path).AddCounted("FIELDS", Pairs, static (args, pairs) => args.AddPairs(pairs), 2);
}
