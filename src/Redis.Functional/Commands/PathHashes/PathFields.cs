using LanguageExt;

namespace Redis.Functional;

/// <summary>A path of a path hash with the values of the fields that were asked for.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class PathFields
{
    internal PathFields(RedisValue path, Seq<Option<RedisValue>> values) => (Path, Values) = (path, values);

    /// <summary>The path.</summary>
    public RedisValue Path { get; }

    /// <summary>One element per field, in order: the value, or None if the path does not have the field.</summary>
    public Seq<Option<RedisValue>> Values { get; }

    /// <summary>Returns the number of fields, never a value.</summary>
    public override string ToString() => $"path with {Values.Count} fields";
}
