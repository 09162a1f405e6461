using LanguageExt;
using FsCheck.Xunit;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.PropertyTests.Programs;

/// <summary>
/// What a program did is what its outcome admits, whatever faults and cancellations befall it. Each write of a program increments a key of
/// its own, so that the server itself is the ledger.
/// </summary>
public class DeliveryLaws
{
    [Property(MaxTest = 1500, EndSize = 60, Arbitrary = [typeof(WildTrees)])]
    public async Task No_write_is_done_twice(Tree program, Faults faults, byte times, byte cancelAt, byte conflicts)
    {
        var (server, names) = (new FakeServer(), new Names());
        _ = await Run(Retried(program, names, times), server, faults, cancelAt, conflicts);

        Assert.All(Enumerable.Range(0, names.Count), write => Assert.True(server[Names.Name(write)] is "" or "1", $"write {write} ran {server[Names.Name(write)]} times"));
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Trees)])]
    public async Task An_outcome_that_denies_a_write_tells_the_truth(Faults faults, byte times, byte cancelAt)
    {
        var (server, names) = (new FakeServer(), new Names());
        var outcome = await Run(Retried(new Tree.Batch(new Pipe.Write()), names, times), server, faults, cancelAt);
        var ran = server[Names.Name(0)] == "1";

        Assert.True(!outcome.IsOk || ran, "a value without the write");
        Assert.True(outcome.IsOk || !outcome.Error.IsRetrySafe || !ran, $"{outcome.Error}, and yet it ran");
    }

    [Property(MaxTest = 1500, EndSize = 60, Arbitrary = [typeof(WildTrees)])]
    public async Task A_program_that_is_safe_to_run_again_wrote_nothing(Tree program, Faults faults, byte times, byte cancelAt, byte conflicts)
    {
        var (server, names) = (new FakeServer(), new Names());
        var outcome = await Run(Retried(program, names, times), server, faults, cancelAt, conflicts);
        if (outcome.IsOk || !outcome.Error.IsRetrySafe) return;

        Assert.All(Enumerable.Range(0, names.Count), write => Assert.Equal("", server[Names.Name(write)]));
    }

    [Property(MaxTest = 1000, EndSize = 60, Arbitrary = [typeof(WildTrees)])]
    public async Task A_handler_is_told_what_the_caught_program_wrote(Tree program, Faults faults, byte conflicts)
    {
        var (server, names) = (new FakeServer(), new Names());
        var handled = program.Build(names).Catch(error =>
        {
            if (error.IsRetrySafe) Assert.All(Enumerable.Range(0, names.Count), write => Assert.Equal("", server[Names.Name(write)]));
            return Pure(0L);
        });
        var outcome = await Run(handled, server, faults, byte.MaxValue, conflicts);

        Assert.True(outcome.IsOk, $"{outcome}");
    }

    [Property(MaxTest = 1000, EndSize = 60, Arbitrary = [typeof(WildTrees)])]
    public async Task A_cancelled_program_that_says_nothing_was_sent_wrote_nothing(Tree program, Faults faults, byte cancelAt)
    {
        var (server, names) = (new FakeServer(), new Names());
        var outcome = await Run(program.Build(names), server, faults, cancelAt);
        if (outcome.IsOk || outcome.Error is not RedisError.Client.Cancelled { Delivery: Delivery.NotSent }) return;

        Assert.All(Enumerable.Range(0, names.Count), write => Assert.Equal("", server[Names.Name(write)]));
    }

    [Property(MaxTest = 1000, EndSize = 60, Arbitrary = [typeof(Trees)])]
    public async Task A_finalizer_runs_once_for_each_time_its_source_began(Tree source, Tree around, Faults faults, byte times, byte cancelAt)
    {
        var names = new Names();
        var (began, finalized) = (0, 0);
        var program = source.Build(names);
        var guarded = Defer(() =>
        {
            began++;
            return program;
        }).Finally(FromTask(token =>
        {
            Assert.False(token.CanBeCanceled);
            finalized++;
            return Task.FromResult(Unit.Default);
        }));
        var next = around.Arrow(names);
        _ = await Run(guarded.Bind(next).Retry(RetrySchedule.Times(times % 4)), new FakeServer(), faults, cancelAt);

        // Cancelled just before its source began, a finalizer runs all the same.
        Assert.InRange(finalized - began, 0, cancelAt < 12 ? 1 : 0);
        Assert.True(began > 0 || cancelAt < 12);
    }

    [Property(MaxTest = 300, EndSize = 60, Arbitrary = [typeof(WildTrees)])]
    public async Task Every_lease_is_given_back(Tree program, Faults faults, byte cancelAt)
    {
        using var source = new CancellationTokenSource();
        var client = Client(new FakeServer(), faults, cancelAt, source, 0);
        _ = await client.RunResult(new Tree.Leased(program).Build(new Names()), source.Token);

        Assert.Equal(client.Leases, client.Returned);
    }

    static RedisProgram<long> Retried(Tree program, Names names, byte times) => program.Build(names).Retry(RetrySchedule.Times(times % 6));

    static async Task<RedisResult<long>> Run(RedisProgram<long> program, FakeServer server, Faults faults, byte cancelAt, byte conflicts = 0)
    {
        using var source = new CancellationTokenSource();
        return await Client(server, faults, cancelAt, source, conflicts).RunResult(program, source.Token);
    }

    // A small number is the exchange at which the run is cancelled, its requests having been sent; any other cancels nothing.
    // The bits of the conflicts say which EXECs meet one.
    static FakeClient Client(FakeServer server, Faults faults, byte cancelAt, CancellationTokenSource source, byte conflicts)
    {
        var client = Observed.Client(server, faults);
        var execs = 0;
        client.Conflicts = () => (conflicts >> (execs++ % 8) & 1) == 1;
        client.OnSent = number =>
        {
            if (number == cancelAt && cancelAt < 12) source.Cancel();
        };
        return client;
    }
}
