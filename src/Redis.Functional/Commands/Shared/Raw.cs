namespace Redis.Functional;

// Commands that the library has no typed member for.
public static partial class Commands
{
    /// <summary>Sends any command by its name and arguments.</summary>
    /// <returns>The reply, not decoded; <c>Decode</c> decodes it.</returns>
    /// <remarks>
    /// <para>
    /// For commands that the catalogue lacks, such as those of modules and newer servers. The keys and flags of the commands of Redis and Valkey are known;
    /// other commands count as writes without keys.
    /// </para>
    /// <para>
    /// Blocking commands and commands that change the state of a connection, such as SELECT, WATCH and SUBSCRIBE, are an InvalidArgument that names the
    /// alternative; nothing is sent.
    /// </para>
    /// </remarks>
    public static Command<RespValue> Raw(string name, params ReadOnlySpan<RedisValue> args)
    {
        var words = (name ?? "").ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [var container] && CommandTable.IsContainer(container) && args.Length > 0 && !args[0].IsNull)
        {
            words = [container, args[0].ToString().ToUpperInvariant()];
            args = args[1..];
        }

        return RawFault(words) is { } fault ? RawSpec("RAW").Invalid(fault)
            : (SessionCommands.Refusal(string.Join(' ', words)) ?? SessionCommands.Refusal(words[0])) is { } refusal ? RawSpec("RAW").Invalid(refusal)
            : RawOf(RawSpec(string.Join(' ', words)), args);
    }

    /// <inheritdoc cref="Raw(string, ReadOnlySpan{RedisValue})"/>
    public static Command<RespValue> Raw(string name, IEnumerable<RedisValue> args)
    {
        var listed = Args.Empty(0).AddAny(args);
        return listed.Fault is null ? Raw(name, listed.ToArray()) : RawSpec("RAW").Of(listed);
    }

    private static Command<RespValue> RawOf(CommandSpec<RespValue> spec, ReadOnlySpan<RedisValue> args) =>
        (spec.Flags & CommandFlags.Blocking) != CommandFlags.None || BlocksOnStreams(spec.Name, args)
            ? spec.Invalid("the command can block. Use the typed command, which runs on a leased connection.")
            : spec.Of(Args.Empty(args.Length).AddAny(args));

    private static CommandSpec<RespValue> RawSpec(string name)
    {
        var shape = CommandTable.Of(name);
        return new(name, shape.Flags, shape.Keys, Decode.Tree);
    }

    // Names have one word or two. An argument in the name would show up in errors and traces.
    private static string? RawFault(string[] words) => words switch
    {
        [] => "the name of the command is empty.",
        _ when !words.All(static word => word.All(static c => c is > ' ' and <= '~')) => "the name of the command must consist of printable ASCII characters.",
        [_] => null,
        [var first, _] when CommandTable.IsContainer(first) || !CommandTable.IsKnown(first) => null,
        _ => "the name must not contain arguments. Pass each argument separately.",
    };

    private static bool BlocksOnStreams(string name, ReadOnlySpan<RedisValue> args)
    {
        if (name is not ("XREAD" or "XREADGROUP")) return false;
        foreach (var arg in args)
        {
            switch (arg.ToString().ToUpperInvariant())
            {
                case "BLOCK": return true;
                case "STREAMS": return false;
            }
        }

        return false;
    }
}
