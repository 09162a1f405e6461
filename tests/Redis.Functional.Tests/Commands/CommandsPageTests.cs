using Redis.Functional.Tests.Architecture;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>docs/commands.md says what there is.</summary>
public class CommandsPageTests
{
    [Fact]
    public void The_page_of_commands_is_the_accepted_one() =>
        Baseline.Verify("docs/commands.md", CommandsPage.Lines(), "REDIS_FUNCTIONAL_ACCEPT_COMMANDS", "eng/accept-commands");
}
