namespace Redis.Functional.Server;

/// <summary>The properties of a command from the server.</summary>
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

    /// <summary>The name in lowercase; subcommands as <c>config|get</c>.</summary>
    public string Name { get; }

    /// <summary>The number of words including the name; negative for a minimum.</summary>
    public long Arity { get; }

    /// <summary>The flags: <c>readonly</c>, <c>write</c>, <c>blocking</c> and others.</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>The position of the first key; 0 if there is none.</summary>
    public long FirstKey { get; }

    /// <summary>The position of the last key; negative counts from the end.</summary>
    public long LastKey { get; }

    /// <summary>The distance from key to key.</summary>
    public long KeyStep { get; }

    /// <summary>The ACL categories, such as <c>@read</c>.</summary>
    /// <remarks>Needs Redis 6.0.</remarks>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>Hints for proxies and clients.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public IReadOnlyList<string> Tips { get; }

    /// <summary>The positions of the keys in the notation of the server.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public IReadOnlyList<CommandKeySpecification> KeySpecifications { get; }

    /// <summary>The subcommands.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public IReadOnlyList<CommandInfo> Subcommands { get; }

    /// <summary>Returns the name and the arity.</summary>
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
