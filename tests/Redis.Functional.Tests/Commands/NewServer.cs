using System.Globalization;
using Redis.Functional.Tests.Commands.Calls;

namespace Redis.Functional.Tests.Commands;

/// <summary>What the catalogue lacks of a server: its commands as specifications to be edited, and the option words that no call sends.</summary>
static class NewServer
{
    /// <summary>Nothing of a server whose every command is typed or excluded with the reason.</summary>
    public static IReadOnlyList<string> Lacking(ServerAccount server)
    {
        var commands = server.Commands.Values
            .Where(command => !CommandNames.Typed.Contains(command.Name) && !Excluded.Reasons.ContainsKey(command.Name) && !command.Name.EndsWith(" HELP", StringComparison.Ordinal))
            .OrderBy(command => command.Name, StringComparer.Ordinal);
        var options =
            from command in server.Commands.Values
            where CommandNames.Typed.Contains(command.Name)
            from token in command.Tokens
            where !TokenTests.IsSent((command.Name, token)) && !TokenTests.LeftOut.ContainsKey((command.Name, token))
            orderby command.Name, token
            select $"option {command.Name} {token}: {command.Syntax}";
        return [.. commands.Select(Specification), .. options];
    }

    static string Specification(ServerAccount.Command command)
    {
        var method = string.Concat(command.Name.Split(' ', '-', '.').Select(word => word[..1] + word[1..].ToLowerInvariant()));
        var kind = command.Flags.Contains("readonly") ? "Read" : "Write";
        var more = command.Flags.Contains("blocking") ? ", CommandFlags.Blocking" : "";
        return $"""
            command {command.Name}, group {command.Group}, arity {command.Arity.ToString(CultureInfo.InvariantCulture)}, flags {string.Join(' ', command.Flags.Order(StringComparer.Ordinal))}
                // {command.Name} {command.Syntax}
                private static readonly CommandSpec<RespValue> {method}Spec = Spec.{kind}("{command.Name}", {Keys(command)}, Decode.Tree{more});

                /// <summary>{command.Summary}</summary>
                /// <returns></returns>
                /// <remarks>
                /// <para>Since {Version(command.Since)} · {command.Complexity} · <see href="https://redis.io/docs/latest/commands/{command.Name.ToLowerInvariant().Replace(' ', '-')}/">{command.Name}</see></para>
                /// </remarks>
                public static Command<RespValue> {method}() => {method}Spec.Of();

            """;
    }

    static string Version(string since) => since.EndsWith(".0", StringComparison.Ordinal) ? since[..^2] : since;

    // The positions of COMMAND INFO count the words of the name, those of a specification begin behind them.
    static string Keys(ServerAccount.Command command)
    {
        var words = command.Name.Split(' ').Length;
        if (command.KeySpecifications is [{ Find: "keynum" } counted, ..]) return $"KeyPositions.Counted({int.Parse(counted.Numbers["index"], CultureInfo.InvariantCulture) - words})";
        if (command.FirstKey == 0) return "KeyPositions.None";
        var (first, last) = (command.FirstKey - words, command.LastKey < 0 ? command.LastKey : command.LastKey - words);
        return (first, last, command.Step) switch
        {
            (0, 0, _) => "KeyPositions.One",
            (0, -1, 1) => "KeyPositions.All",
            (_, _, 1) => $"KeyPositions.Range({first}, {last})",
            _ => $"KeyPositions.Range({first}, {last}, {command.Step})",
        };
    }
}
