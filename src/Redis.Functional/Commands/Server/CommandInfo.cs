namespace Redis.Functional.Server;

/// <summary>What a server knows of one of its commands.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class CommandInfo
{
    internal CommandInfo(
        string name,
        long arity,
        IReadOnlyList<string> flags,
        long firstKey,
        long lastKey,
        long keyStep,
        IReadOnlyList<string> categories,
        IReadOnlyList<string> tips,
        IReadOnlyList<CommandKeySpecification> keySpecifications,
        IReadOnlyList<CommandInfo> subcommands)
    {
        Name = name;
        Arity = arity;
        Flags = flags;
        FirstKey = firstKey;
        LastKey = lastKey;
        KeyStep = keyStep;
        Categories = categories;
        Tips = tips;
        KeySpecifications = keySpecifications;
        Subcommands = subcommands;
    }

    /// <summary>Its name in small letters; of a subcommand <c>config|get</c>.</summary>
    public string Name { get; }

    /// <summary>How many words it has, its name included; negative: so many at least.</summary>
    public long Arity { get; }

    /// <summary><c>readonly</c>, <c>write</c>, <c>blocking</c> …</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>Which word is the first key; 0: none.</summary>
    public long FirstKey { get; }

    /// <summary>Which word is the last key; negative counts from the end.</summary>
    public long LastKey { get; }

    /// <summary>How many words are from key to key.</summary>
    public long KeyStep { get; }

    /// <summary>Its ACL categories: <c>@read</c> … Since 6.0.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>Hints for proxies and clients.</summary>
    /// <remarks>Since 7.0.</remarks>
    public IReadOnlyList<string> Tips { get; }

    /// <summary>Where its keys are, in the server's own terms.</summary>
    /// <remarks>Since 7.0.</remarks>
    public IReadOnlyList<CommandKeySpecification> KeySpecifications { get; }

    /// <summary>Its subcommands.</summary>
    /// <remarks>Since 7.0.</remarks>
    public IReadOnlyList<CommandInfo> Subcommands { get; }

    /// <summary>The name and the arity.</summary>
    public override string ToString() => $"{Name} ({Arity})";

    internal static CommandInfo? Read(RespValue reply)
    {
        if (reply.Items() is not [var name, var arity, var flags, var first, var last, var step, .. var rest]) return null;
        if (name.Text() is not { } word || (arity.Number(), first.Number(), last.Number(), step.Number()) is not ({ } words, { } from, { } to, { } each))
            return null;
        if (At(rest, 2).All(CommandKeySpecification.Read) is not { } keys || At(rest, 3).All(Read) is not { } inner) return null;
        return new(word, words, flags.Texts(), from, to, each, At(rest, 0).Texts(), At(rest, 1).Texts(), keys, inner);
    }

    private static RespValue? At(ReadOnlySpan<RespValue> items, int index) => index < items.Length ? items[index] : null;
}
