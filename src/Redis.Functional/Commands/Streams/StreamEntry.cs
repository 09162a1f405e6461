using LanguageExt;

namespace Redis.Functional;

/// <summary>An entry of a stream.</summary>
/// <param name="Id">The ID of the entry.</param>
/// <param name="Fields">The fields and values in the order in which they were added; a name may occur more than once.</param>
/// <remarks>Since 0.1.</remarks>
public sealed record StreamEntry(StreamId Id, Seq<(RedisValue Field, RedisValue Value)> Fields)
{
    /// <summary>Whether the entry was deleted while it was pending.</summary>
    /// <remarks>Only reading a consumer's own pending entries returns such entries, without fields. Every other entry has at least one field.</remarks>
    public bool IsDeleted => Fields.IsEmpty;

    /// <summary>Gets the value of the first field with this name.</summary>
    /// <remarks>None: the entry has no such field.</remarks>
    public Option<RedisValue> this[string field]
    {
        get
        {
            RedisValue name = field;
            return Fields.Find(pair => pair.Field == name).Map(static pair => pair.Value);
        }
    }

    /// <summary>Returns the ID and the number of fields, never their contents.</summary>
    public override string ToString() => $"{Id} ({Fields.Count} {(Fields.Count == 1 ? "field" : "fields")})";
}
