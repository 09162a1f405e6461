using LanguageExt;

namespace Redis.Functional;

/// <summary>A function of a library. Since 0.1.</summary>
/// <param name="Name">By which it is called.</param>
/// <param name="Description">What its author says of it.</param>
/// <param name="Flags">How it is registered: <c>no-writes</c>, <c>allow-oom</c> …</param>
public sealed record LibraryFunction(string Name, Option<string> Description, Seq<string> Flags)
{
    internal static LibraryFunction? Read(RespValue reply) =>
        reply.Field("name").Text() is { } name
            ? new(name, DecodeParts.Some(reply.Field("description").Text()), reply.Field("flags").Texts())
            : null;
}
