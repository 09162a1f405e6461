using LanguageExt;

namespace Redis.Functional;

/// <summary>An entry of a stream.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="Fields">Its fields and values in the order they were given; a name may come twice.</param>
/// <remarks>Since 0.1.</remarks>
public sealed record StreamEntry(StreamId Id, Seq<(RedisValue Field, RedisValue Value)> Fields)
{
    /// <summary>It was deleted while it was pending: reading a consumer's own pending entries yields its ID alone.</summary>
    /// <remarks>Every other entry has a field.</remarks>
    public bool IsDeleted => Fields.IsEmpty;

    /// <summary>The value of the first field of that name.</summary>
    /// <remarks>None: no such field.</remarks>
    public Option<RedisValue> this[string field]
    {
        get
        {
            RedisValue name = field;
            return Fields.Find(pair => pair.Field == name).Map(static pair => pair.Value);
        }
    }

    /// <summary>The ID and how many fields; never what they hold.</summary>
    public override string ToString() => $"{Id} ({Fields.Count} {(Fields.Count == 1 ? "field" : "fields")})";
}
