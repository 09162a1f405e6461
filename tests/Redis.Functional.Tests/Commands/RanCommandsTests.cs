using Redis.Functional.TestKit;
using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>Every command of the catalogue is run by an integration test, on each of the servers that have it.</summary>
public class RanCommandsTests
{
    const string Module = "it needs a module made for the server, of which none is at hand: its test sees that there is no such file";

    /// <summary>Commands that cannot answer in a test, and why.</summary>
    static readonly Dictionary<string, string> ByTheirError = new()
    {
        ["MODULE LOAD"] = Module,
        ["MODULE LOADEX"] = Module,
        ["MODULE UNLOAD"] = Module,
        ["CLUSTER CANCELSLOTMIGRATIONS"] = "on loopback a migration is over before it can be cancelled",
    };

    static IEnumerable<(ServerAccount Server, string Name)> Typed =>
        from server in ServerAccount.All
        from command in server.Commands.Values
        where CommandNames.Typed.Contains(command.Name)
        select (server, command.Name);

    [Fact]
    public void Every_command_is_run_on_every_server_that_has_it() => Offenders.None(
        "a test in tests/Redis.Functional.IntegrationTests/Shared/Commands that runs it, then eng/accept-commands",
        from typed in Typed
        where !RanCommands.Answered[typed.Server.Server].Contains(typed.Name)
        where !(ByTheirError.ContainsKey(typed.Name) && RanCommands.Refused[typed.Server.Server].Contains(typed.Name))
        select $"{typed.Server.Server}: {typed.Name}");

    [Fact]
    public void What_need_not_answer_does_not() => Offenders.None(
        "it answers: take it off the list",
        from name in ByTheirError.Keys
        where ServerAccount.All.All(server => RanCommands.Answered[server.Server].Contains(name))
        select name);

    [Theory]
    [MemberData(nameof(ServerAccount.Names), MemberType = typeof(ServerAccount))]
    public void The_figures_are_told(string name)
    {
        var server = ServerAccount.All.Single(one => one.Server == name);
        var names = Typed.Where(typed => typed.Server == server).Select(typed => typed.Name).ToList();
        var answered = names.Count(RanCommands.Answered[server.Server].Contains);
        var refused = names.Count(RanCommands.Refused[server.Server].Contains);
        MeasuredFigures.Report($"commands {server.Server}, tested", $"{answered} of {names.Count} typed answer an integration test, {refused} with the error it expects");
        Assert.Equal(names.Count, answered + refused);
    }
}
