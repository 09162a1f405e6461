using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Kit;

/// <summary>The ledger tells every way in which a client's word and the server's list can differ.</summary>
public sealed class OutcomeLedgerTests
{
    private readonly OutcomeLedger ledger = new();

    [Fact]
    public void What_fits_is_clean()
    {
        var right = Concluded(LedgerOutcome.Right);
        var executed = Concluded(LedgerOutcome.Executed);
        var arrived = Concluded(LedgerOutcome.Unknown);
        Concluded(LedgerOutcome.Unknown);
        Concluded(LedgerOutcome.NotSent);
        Concluded(LedgerOutcome.Rejected);

        var report = ledger.Compare([right, executed, arrived]);

        Assert.True(report.IsClean, $"{report}");
        Assert.Equal(1, report.UnknownFound);
        Assert.Equal(2, report.Outcomes[LedgerOutcome.Unknown]);
        Assert.Equal(6, ledger.Begun);
    }

    [Theory]
    [InlineData(LedgerOutcome.Right, 2, LedgerFault.Duplicate)]
    [InlineData(LedgerOutcome.Executed, 2, LedgerFault.Duplicate)]
    [InlineData(LedgerOutcome.Unknown, 2, LedgerFault.Duplicate)]
    [InlineData(LedgerOutcome.NotSent, 1, LedgerFault.Phantom)]
    [InlineData(LedgerOutcome.Rejected, 1, LedgerFault.Phantom)]
    [InlineData(LedgerOutcome.Rejected, 3, LedgerFault.Phantom)]
    [InlineData(LedgerOutcome.Right, 0, LedgerFault.Lost)]
    [InlineData(LedgerOutcome.Executed, 0, LedgerFault.Lost)]
    public void What_does_not_fit_is_a_violation(LedgerOutcome outcome, int found, LedgerFault fault)
    {
        var id = Concluded(outcome);

        var report = ledger.Compare(Enumerable.Repeat(id, found));

        Assert.Equal(new LedgerViolation(id, fault, outcome, found), Assert.Single(report.Violations));
        Assert.Equal(1, report.Count(fault));
        Assert.Contains($"{fault} 1", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Stranger_on_the_server_a_hanging_call_and_a_second_conclusion_are_violations()
    {
        var hanging = ledger.Begin();
        var twice = Concluded(LedgerOutcome.Unknown);
        ledger.Conclude(twice, LedgerOutcome.Right);

        var report = ledger.Compare(["mangled"]);

        Assert.Equal(
            [(twice, LedgerFault.ConcludedTwice), (hanging, LedgerFault.Unconcluded), ("mangled", LedgerFault.Foreign)],
            report.Violations.Select(v => (v.Id, v.Fault)));
    }

    [Fact]
    public async Task Ledger_of_a_real_list_is_clean_whatever_the_proxy_cuts()
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        for (var after = 0; after < 40; after++)
        {
            proxy.Faults = after % 2 == 0 ? Faults.CutRequest(after) : Faults.CutReply(after / 10);
            var id = ledger.Begin();
            try
            {
                await using var client = await RespConnection.ConnectAsync(proxy.Host, proxy.Port);
                await client.AskAsync("RPUSH", "list", id);
                ledger.Conclude(id, LedgerOutcome.Right);
            }
            catch (IOException)
            {
                ledger.Conclude(id, LedgerOutcome.Unknown);
            }
        }

        var report = ledger.Compare(await server.CliLinesAsync("LRANGE", "list", "0", "-1"));

        Assert.True(report.IsClean, $"{report}");
        Assert.Equal(40, report.Outcomes.Values.Sum());
        Assert.InRange(report.UnknownFound, 1, 39);
    }

    private string Concluded(LedgerOutcome outcome)
    {
        var id = ledger.Begin();
        ledger.Conclude(id, outcome);
        return id;
    }
}
