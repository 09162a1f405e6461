using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>A function of a library.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class LibraryFunction
{
    internal LibraryFunction(string name, Option<string> description, IReadOnlyList<string> flags) => (Name, Description, Flags) = (name, description, flags);

    /// <summary>The name under which the function is called.</summary>
    public string Name { get; }

    /// <summary>The description that its author gave.</summary>
    public Option<string> Description { get; }

    /// <summary>The flags of the function: <c>no-writes</c>, <c>allow-oom</c> and others.</summary>
    public IReadOnlyList<string> Flags { get; }

    internal static LibraryFunction? Read(RespValue reply) =>
        reply.Field("name").Text() is { } name
            ? new(name, DecodeParts.Some(reply.Field("description").Text()), reply.Field("flags").Texts())
            : null;
}
