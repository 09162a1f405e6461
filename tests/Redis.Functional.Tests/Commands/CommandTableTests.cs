using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>What is known of a command that is sent raw agrees with what the servers say.</summary>
public class CommandTableTests
{
    const CommandFlags Told = CommandFlags.Script | CommandFlags.CarriesSecrets | CommandFlags.MayFailPartway;

    // The typed method of each knows of one more place.
    static readonly string[] HaveKeysInSeveralPlaces = ["GEORADIUS", "GEORADIUSBYMEMBER", "MIGRATE", "SORT"];

    [Fact]
    public void Agrees_with_the_servers() => Offenders.None("the servers say otherwise",
        from entry in CommandTable.All
        let said = ServerAccount.Find(entry.Key)
        where said is null
            || entry.Value.Flags.HasFlag(CommandFlags.ReadOnly) != said.Flags.Contains("readonly")
            || (entry.Value.Flags.HasFlag(CommandFlags.Blocking) != said.Flags.Contains("blocking") && said.Name is not ("XREAD" or "XREADGROUP"))
            || (!said.HasMovableKeys && entry.Value.Keys != Positions(said))
        select entry.Key);

    [Fact]
    public void Has_all_that_have_keys_or_read_or_wait() => Offenders.None("the servers say otherwise",
        from server in ServerAccount.Every
        from command in server.Commands.Values
        where command.FirstKey > 0 || command.Flags.Contains("readonly") || command.Flags.Contains("blocking")
        where SessionCommands.Refusal(command.Name) is null && !CommandTable.IsKnown(command.Name)
        where command.Name is not ("PFDEBUG" or "RESTORE-ASKING" or "XIDMPRECORD")
        select command.Name);

    /// <summary>The servers do not tell of scripts, secrets and commands that fail partway; and of keys not all.</summary>
    [Fact]
    public void Is_as_careful_as_the_typed_commands() => Offenders.None("the specification of the typed command says otherwise",
        from method in CommandMethod.All
        let spec = method.Call(new Random(1))?.Request.Spec
        where spec is not null
        let listed = CommandTable.Of(spec.Name)
        where (spec.Flags & Told & ~listed.Flags) != CommandFlags.None
            || (listed.Flags & ~spec.Flags & CommandFlags.ReadOnly) != CommandFlags.None
            || (listed.Keys != spec.Keys && !HaveKeysInSeveralPlaces.Contains(spec.Name))
        select $"{method}: {spec.Name}: {spec.Flags} {spec.Keys}, listed as {listed.Flags} {listed.Keys}");

    static KeyPositions Positions(ServerAccount.Command said)
    {
        var words = said.Name.Split(' ').Length;
        return said.FirstKey == 0 ? KeyPositions.None
            : KeyPositions.Range(said.FirstKey - words, said.LastKey < 0 ? said.LastKey : said.LastKey - words, said.Step);
    }
}
