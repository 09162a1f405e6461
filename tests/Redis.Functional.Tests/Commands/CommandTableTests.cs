using Redis.Functional.Tests.Architecture;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>What is known of a command that is sent raw agrees with what the servers say.</summary>
public class CommandTableTests
{
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
        from server in ServerAccount.All
        from command in server.Commands.Values
        where command.FirstKey > 0 || command.Flags.Contains("readonly") || command.Flags.Contains("blocking")
        where SessionCommands.Refusal(command.Name) is null && !CommandTable.IsKnown(command.Name)
        where command.Name is not ("PFDEBUG" or "RESTORE-ASKING" or "XIDMPRECORD")
        select command.Name);

    static KeyPositions Positions(ServerAccount.Command said)
    {
        var words = said.Name.Split(' ').Length;
        return said.FirstKey == 0 ? KeyPositions.None
            : KeyPositions.Range(said.FirstKey - words, said.LastKey < 0 ? said.LastKey : said.LastKey - words, said.Step);
    }
}
