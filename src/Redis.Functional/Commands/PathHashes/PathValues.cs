using LanguageExt;

namespace Redis.Functional;

/// <summary>A path of a path hash with all its fields.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class PathValues
{
    internal PathValues(RedisValue path, Seq<(RedisValue Field, RedisValue Value)> pairs) => (Path, Pairs) = (path, pairs);

    /// <summary>The path.</summary>
    public RedisValue Path { get; }

    /// <summary>The fields and their values.</summary>
    public Seq<(RedisValue Field, RedisValue Value)> Pairs { get; }

    /// <summary>Returns the number of fields, never a value.</summary>
    public override string ToString() => $"path of {Pairs.Count} fields";
}
