using LanguageExt;

namespace Redis.Functional;

/// <summary>What a server knows of one of its commands. Since 0.1.</summary>
/// <param name="Name">Its name in small letters; of a subcommand <c>config|get</c>.</param>
/// <param name="Arity">How many words it has, its name included; negative: so many at least.</param>
/// <param name="Flags"><c>readonly</c>, <c>write</c>, <c>blocking</c> …</param>
/// <param name="FirstKey">Which word is the first key; 0: none.</param>
/// <param name="LastKey">Which word is the last key; negative counts from the end.</param>
/// <param name="KeyStep">How many words are from key to key.</param>
/// <param name="Categories">Its ACL categories: <c>@read</c> … Since 6.0.</param>
/// <param name="Tips">Hints for proxies and clients. Since 7.0.</param>
/// <param name="KeySpecifications">Where its keys are, in the server's own terms. Since 7.0.</param>
/// <param name="Subcommands">Its subcommands. Since 7.0.</param>
public sealed record CommandDetails(
    string Name,
    long Arity,
    Seq<string> Flags,
    long FirstKey,
    long LastKey,
    long KeyStep,
    Seq<string> Categories,
    Seq<string> Tips,
    Seq<CommandKeySpecification> KeySpecifications,
    Seq<CommandDetails> Subcommands)
{
    /// <summary>The name and the arity.</summary>
    public override string ToString() => $"{Name} ({Arity})";

    internal static CommandDetails? Read(RespValue reply)
    {
        if (reply.Items() is not [var name, var arity, var flags, var first, var last, var step, .. var rest]) return null;
        if (name.Text() is not { } word || (arity.Number(), first.Number(), last.Number(), step.Number()) is not ({ } words, { } from, { } to, { } each)) return null;
        if (At(rest, 2).All(CommandKeySpecification.Read) is not { } keys || At(rest, 3).All(Read) is not { } inner) return null;
        return new(word, words, flags.Texts(), from, to, each, At(rest, 0).Texts(), At(rest, 1).Texts(), SeqOf.Array(keys), SeqOf.Array(inner));
    }

    private static RespValue? At(ReadOnlySpan<RespValue> items, int index) => index < items.Length ? items[index] : null;
}
