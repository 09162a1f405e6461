using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Shared.Patterns;

/// <summary>Bulk loads on a real server: what is sent, what is reported, and how a load ends.</summary>
public sealed class LoadTests : IAsyncLifetime
{
    private readonly string _prefix = SharedServer.Prefix();
    private RedisClient _client = null!;

    private RedisKey List => _prefix + "list";

    public async ValueTask InitializeAsync() => _client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    [Theory]
    [InlineData(0, 8_192)]
    [InlineData(1, 8_192)]
    [InlineData(25, 1)]
    [InlineData(25, 2)]
    [InlineData(1_000, 7)]
    [InlineData(30_000, 8_192)]
    public async Task Every_command_runs_once_in_the_order_of_the_sequence(int count, int window)
    {
        var reports = await Reports(_client.Load(Numbers(count).Select(i => RPush(List, i)), new() { Window = window, Total = count }));

        Assert.Equal(Enumerable.Range(0, count), (await _client.Run(LRange<int>(List, 0, -1)).Right()).AsEnumerable());
        Assert.Equal((count, 0, 0, 0, true), (reports[^1].Done, reports[^1].Failed, reports[^1].InFlight, reports[^1].Remaining, reports[^1].IsComplete));
        Assert.All(reports, report => Assert.InRange(report.InFlight, 0, window));
        Assert.All(reports[..^1], report => Assert.False(report.IsComplete));
        Assert.Equal(reports.Select(report => report.Done).Order(), reports.Select(report => report.Done));
    }

    // An exchange serves one call after the other: one whose outcome the load has is no longer the load's to cancel.
    [Fact]
    public async Task A_load_that_is_cancelled_cancels_no_call_of_another_caller()
    {
        using var over = new CancellationTokenSource();
        var others = Enumerable.Range(0, 8).Select(n => Task.Run(async () =>
        {
            var calls = 0L;
            while (!over.IsCancellationRequested) Assert.Equal(++calls, await _client.Run(Incr(_prefix + $"other:{n}")).Right());
            return calls;
        })).ToArray();
        for (var i = 0; i < 300; i++)
        {
            using var stop = new CancellationTokenSource();
            var window = 1 + (i % 40);
            await foreach (var report in _client.Load(Numbers(1_000_000).Select(n => Incr(_prefix + "load")), new() { Window = window, ProgressInterval = TimeSpan.FromMilliseconds(1) }, stop.Token))
                if (report.IsRight) await stop.CancelAsync();
        }

        await over.CancelAsync();
        Assert.All(await Task.WhenAll(others), static calls => Assert.InRange(calls, 1, long.MaxValue));
    }

    [Fact]
    public async Task A_window_of_bytes_is_a_limit_too_and_lets_a_larger_request_through_alone()
    {
        var large = new string('x', 1_000);
        var reports = await Reports(_client.Load(Numbers(200).Select(_ => RPush(List, large)), new() { WindowBytes = 2_500, ProgressInterval = TimeSpan.FromMilliseconds(1) }));
        Assert.All(reports, report => Assert.InRange(report.InFlight, 0, 3));
        Assert.Equal(200, reports[^1].Done);

        Assert.Equal(20, (await Reports(_client.Load(Numbers(20).Select(_ => RPush(List, large)), new() { WindowBytes = 1 })))[^1].Done);
    }

    [Fact]
    public async Task Failures_are_reported_with_their_places_and_errors_and_the_load_goes_on()
    {
        await _client.Run(Set(_prefix + "text", "a")).Right();
        var reports = await Reports(_client.Load(Numbers(9_000).Select(i => Incr(i % 3 == 1 ? _prefix + "text" : _prefix + "n"))));

        var failures = reports.SelectMany(report => report.Failures.AsEnumerable()).ToArray();
        Assert.Equal(Enumerable.Range(0, 9_000).Where(i => i % 3 == 1).Select(i => (long)i), failures.Select(failure => failure.Index));
        Assert.All(failures, failure => Assert.IsType<RedisError.Server>(failure.Error));
        Assert.All(failures, failure => Assert.Equal(Delivery.Rejected, failure.Error.Delivery));
        Assert.Equal((6_000, 3_000, true), (reports[^1].Done, reports[^1].Failed, reports[^1].IsComplete));
        Assert.Equal(6_000, await _client.Run(Get<int>(_prefix + "n").Require("n")).Right());
    }

    [Fact]
    public async Task A_loop_that_does_not_read_the_failures_stops_the_load_and_loses_none()
    {
        const int count = 60_000;
        var (read, many) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var commands = Numbers(count).Select(_ =>
        {
            if (++read == 8_192) many.SetResult();
            return Incr(_prefix + "text");
        });
        await _client.Run(Set(_prefix + "text", "a")).Right();

        var failures = new List<LoadFailure>();
        await foreach (var report in _client.Load(commands, new() { Window = 1_000, ProgressInterval = TimeSpan.FromMilliseconds(1) }))
        {
            await many.Task;
            var found = report.Right().Failures;
            Assert.InRange(found.Count, 0, 8_192 + 1_000);
            failures.AddRange(found);
        }

        Assert.Equal(Enumerable.Range(0, count).Select(i => (long)i), failures.Select(failure => failure.Index));
    }

    [Fact]
    public async Task A_loop_that_reads_slowly_misses_reports_and_no_command()
    {
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var reports = new List<LoadProgress>();
        await foreach (var report in _client.Load(Then(Numbers(30_000).Select(i => RPush(List, i)), over.SetResult), new() { ProgressInterval = TimeSpan.FromMilliseconds(1) }))
        {
            // The first report is kept until everything was read.
            await over.Task;
            reports.Add(report.Right());
        }

        // What was in flight then may have ended later; the rest has not waited for the loop.
        Assert.All(reports.Skip(1), report => Assert.InRange(report.Done, 30_000 - 8_192, 30_000));
        Assert.Equal(30_000, reports[^1].Done);
        Assert.Equal(30_000, await _client.Run(LLen(List)).Right());
    }

    [Fact]
    public async Task A_limit_of_failures_ends_the_load_with_the_failure_that_reached_it()
    {
        await _client.Run(Set(_prefix + "text", "a")).Right();
        var read = 0;
        var commands = Numbers(1_000_000).Select(i =>
        {
            read++;
            return Incr(_prefix + "text");
        });

        var (reports, error) = await Ended(_client.Load(commands, new() { Window = 10, StopAfterFailures = 25 }));

        Assert.IsType<RedisError.Server>(error);
        Assert.InRange(reports[^1].Failed, 25, 35);
        Assert.Equal((read, 0, false), (reports[^1].Failed, reports[^1].InFlight, reports[^1].IsComplete));
        Assert.Equal(read, reports.Sum(report => report.Failures.Count));
    }

    [Fact]
    public async Task An_exception_of_the_sequence_ends_the_load_after_what_was_sent()
    {
        var (reports, error) = await Ended(_client.Load(Numbers(500).Select(i => i < 400 ? RPush(List, i) : throw new InvalidOperationException("no more rows"))));

        var failed = Assert.IsType<RedisError.Client.CallbackFailed>(error);
        Assert.Equal("no more rows", failed.Exception.Message);
        Assert.Equal(Delivery.Unknown, failed.Delivery);
        Assert.Equal((400, 0, false), (reports[^1].Done, reports[^1].InFlight, reports[^1].IsComplete));
        Assert.Equal(400, await _client.Run(LLen(List)).Right());
    }

    [Theory]
    [InlineData(Throwing.Sequence.Place.Enumerator)]
    [InlineData(Throwing.Sequence.Place.First)]
    [InlineData(Throwing.Sequence.Place.Waiting)]
    [InlineData(Throwing.Sequence.Place.Current)]
    [InlineData(Throwing.Sequence.Place.Dispose)]
    public async Task A_sequence_may_throw_anywhere(Throwing.Sequence.Place place)
    {
        var (reports, error) = await Ended(_client.Load(new Throwing.Sequence(place)));
        Assert.Equal($"{place}", Assert.IsType<RedisError.Client.CallbackFailed>(error).Exception.Message);
        Assert.Equal(0, Assert.Single(reports).Done);
    }

    [Fact]
    public async Task Cancelling_ends_the_load_although_the_sequence_hangs()
    {
        using var source = new CancellationTokenSource();
        var (hanging, disposed) = (new TaskCompletionSource(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var commands = Then(Numbers(300).Select(i => RPush(List, i)), hanging.Task, disposed.SetResult);

        var (reports, errors) = (new List<LoadProgress>(), new List<RedisError>());
        await foreach (var report in _client.Load(commands, new() { ProgressInterval = TimeSpan.FromMilliseconds(5) }, source.Token))
        {
            report.Match(Right: reports.Add, Left: errors.Add);
            if (reports[^1].Done == 300) await source.CancelAsync();
        }

        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Client.Cancelled>(Assert.Single(errors)).Delivery);
        Assert.Equal((300, 0, 0, false), (reports[^1].Done, reports[^1].Failed, reports[^1].InFlight, reports[^1].IsComplete));
        Assert.False(disposed.Task.IsCompleted);
        hanging.SetResult();
        await disposed.Task;
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_sends_nothing()
    {
        var (reports, error) = await Ended(_client.Load(Numbers(10).Select(i => RPush(List, i)), cancellationToken: new(canceled: true)));
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Cancelled>(error).Delivery);
        Assert.Equal((0, 0), (reports[^1].Done, reports[^1].Failed));
        Assert.Equal(0, await _client.Run(LLen(List)).Right());
    }

    [Fact]
    public async Task Leaving_the_loop_ends_the_load_and_disposes_of_the_sequence()
    {
        var isDisposed = false;
        var commands = Then(Numbers(int.MaxValue).Select(i => Incr(_prefix + "n")), () => isDisposed = true);
        await foreach (var report in _client.Load(commands, new() { ProgressInterval = TimeSpan.FromMilliseconds(1) }))
            if (report.Right().Done > 0) break;

        Assert.True(isDisposed);
        var count = await _client.Run(Get<long>(_prefix + "n").Require("n")).Right();
        Assert.Equal(count + 1, await _client.Run(Incr(_prefix + "n")).Right());
    }

    [Fact]
    public async Task Pipelines_transactions_and_programs_count_as_one_each()
    {
        RedisKey n = _prefix + "n";
        RedisProgram<long>[] programs = [Incr(n), Incr(n).Zip(Incr(n), (_, b) => b), Multi(Incr(n)), from a in Incr(n) from b in Incr(n) select a + b, Fail<long>(new RedisError.Client.Missing("it")), null!];
        var reports = await Reports(_client.Load(programs.ToAsyncEnumerable()));

        Assert.Equal((4, 2), (reports[^1].Done, reports[^1].Failed));
        Assert.Equal([(4, typeof(RedisError.Client.Missing)), (5, typeof(RedisError.Client.InvalidArgument))], reports.SelectMany(report => report.Failures.Select(failure => ((int)failure.Index, failure.Error.GetType()))));
        Assert.Equal(6, await _client.Run(Get<int>(n).Require("n")).Right());
    }

    [Fact]
    public async Task A_load_runs_on_a_lease_as_on_a_client()
    {
        await using var lease = (await _client.Lease()).Right();
        Assert.Equal(100, (await Reports(lease.Load(Numbers(100).Select(i => RPush(List, i)))))[^1].Done);
        Assert.Equal(100, await lease.Run(LLen(List)).Right());
    }

    [Theory]
    [InlineData("Window is 0. It must be between 1 and 1000000.")]
    [InlineData("Window is 1000001. It must be between 1 and 1000000.")]
    [InlineData("WindowBytes is 0. It must be at least 1.")]
    [InlineData("ProgressInterval is 00:00:00. It must be between 1 ms and 1 hour.")]
    [InlineData("StopAfterFailures is 0. It must be at least 1, or null for no limit.")]
    [InlineData("Total is -1. It must be at least 0, or null if it is unknown.")]
    public async Task A_wrong_option_is_the_only_item(string message)
    {
        LoadOptions options = message.Split(' ') switch
        {
            ["Window", "is", var number, ..] => new() { Window = int.Parse(number.TrimEnd('.')) },
            ["WindowBytes", ..] => new() { WindowBytes = 0 },
            ["ProgressInterval", ..] => new() { ProgressInterval = TimeSpan.Zero },
            ["StopAfterFailures", ..] => new() { StopAfterFailures = 0 },
            _ => new() { Total = -1 },
        };

        var items = await _client.Load(Numbers(10).Select(i => RPush(List, i)), options).ToArrayAsync();
        Assert.Equal(message, Assert.IsType<RedisError.Client.InvalidArgument>(Assert.Single(items).Left()).Message);
        Assert.False(await _client.Run(Exists(List)).Right());
    }

    [Fact]
    public async Task The_sample_shows_a_line_of_progress()
    {
        var shown = new System.Text.StringBuilder();
        var last = (await BulkLoad.Readings.Load(_client, 1_000, text => shown.Append(text), CancellationToken.None)).Right();
        Assert.Equal((1_000, true), (last.Done, last.IsComplete));
        Assert.Matches("1,000 done, 0 failed, [0-9,]+ per second, 0 remaining, 00:00 left", shown.ToString().Split('\r')[^1]);
    }

    [Fact]
    public async Task Null_is_an_error_and_each_enumeration_loads_again()
    {
        Assert.IsType<RedisError.Client.InvalidArgument>(Assert.Single(await _client.Load<long>(null!).ToArrayAsync()).Left());
        Assert.IsType<RedisError.Client.InvalidArgument>(Assert.Single(await ((IRedisClient)null!).Load(Numbers(1).Select(i => RPush(List, i))).ToArrayAsync()).Left());

        var load = _client.Load(Numbers(5).Select(i => RPush(List, i)));
        await Reports(load);
        await Reports(load);
        Assert.Equal(10, await _client.Run(LLen(List)).Right());
    }

    private static IAsyncEnumerable<int> Numbers(int count) => AsyncEnumerable.Range(0, count);

    private static async Task<LoadProgress[]> Reports(IAsyncEnumerable<Either<RedisError, LoadProgress>> load) =>
        [.. (await load.ToArrayAsync()).Select(static report => report.Right())];

    // Reports, and the error behind them.
    private static async Task<(LoadProgress[] Reports, RedisError Error)> Ended(IAsyncEnumerable<Either<RedisError, LoadProgress>> load)
    {
        var items = await load.ToArrayAsync();
        return ([.. items[..^1].Select(static report => report.Right())], items[^1].Left());
    }

    // A sequence, and what happens when it is over or disposed of.
    private static async IAsyncEnumerable<A> Then<A>(IAsyncEnumerable<A> items, Action over)
    {
        try
        {
            await foreach (var item in items) yield return item;
        }
        finally
        {
            over();
        }
    }

    // A sequence that then waits without end for any token.
    private static async IAsyncEnumerable<A> Then<A>(IAsyncEnumerable<A> items, Task hanging, Action disposed)
    {
        try
        {
            await foreach (var item in items) yield return item;
            await hanging;
        }
        finally
        {
            disposed();
        }
    }
}
