using LanguageExt;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Patterns;

/// <summary>When a bulk load reports, what its figures are, and what it sends while replies are missing.</summary>
public class LoadTests
{
    static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    readonly FakeTime _time = new();
    readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly FakeClient _client;

    public LoadTests() => _client = new(static _ => "+OK\r\n", _time) { Release = _release.Task };

    static IAsyncEnumerable<Command<Unit>> Commands(int count) => AsyncEnumerable.Range(0, count).Select(i => Set($"k{i}", "v"));

    // Moves the clock until the next report is there. At the first one so many timers are waited for: of the report, and of what the load waits for.
    async Task<LoadProgress?> Next(IAsyncEnumerator<Either<RedisError, LoadProgress>> load, TimeSpan step, int timers = 0)
    {
        var next = load.MoveNextAsync().AsTask();
        await _time.TimersAsked(timers);
        while (!next.IsCompleted)
        {
            _time.Advance(step);
            await Task.Yield();
        }

        return await next ? Right(load.Current) : null;
    }

    static LoadProgress Right(Either<RedisError, LoadProgress> item) => item.Match(Right: progress => progress, Left: error => throw new InvalidOperationException(error.ToString()));

    [Fact]
    public async Task A_report_comes_at_the_interval_although_no_command_ends()
    {
        await using var load = _client.Load(Commands(3), new() { ProgressInterval = Interval, Total = 10 }).GetAsyncEnumerator();

        var next = load.MoveNextAsync().AsTask();
        await _time.TimersAsked(2);
        _time.Advance(Interval - TimeSpan.FromMilliseconds(1));
        Assert.False(next.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True(await next);

        var report = Right(load.Current);
        Assert.Equal((0, 0, 3, 0.0, (long?)10, (TimeSpan?)null, false), (report.Done, report.Failed, report.InFlight, report.PerSecond, report.Remaining, report.TimeLeft, report.IsComplete));
        Assert.Equal(Interval, report.Elapsed);
        _release.SetResult();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task No_more_than_the_window_is_sent_before_replies_come(int window)
    {
        var load = _client.Load(Commands(20), new() { Window = window, ProgressInterval = Interval }).GetAsyncEnumerator();
        Assert.Equal(window, (await Next(load, Interval, timers: 2))?.InFlight);
        Assert.Equal(window, (await Next(load, Interval))?.InFlight);
        Assert.Equal(window, _client.Sent.Count);

        _release.SetResult();
        var last = new LoadProgress();
        while (await Next(load, Interval) is { } item) last = item;
        Assert.Equal((20, true), (last.Done, last.IsComplete));
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"SET k{i} v"), _client.Sent);
    }

    [Fact]
    public async Task A_command_that_ends_after_those_behind_it_is_waited_for()
    {
        var late = new TaskCompletionSource<Unit>();
        RedisProgram<Unit>[] programs = [RedisProgram.FromTask(_ => late.Task), .. Enumerable.Repeat(RedisProgram.Pure(Unit.Default), 20)];
        var load = _client.Load(programs.ToAsyncEnumerable(), new() { Window = 4, ProgressInterval = Interval }).GetAsyncEnumerator();

        // The load asks for a timer only when it waits.
        var report = await Next(load, Interval, timers: 2);
        Assert.Equal((0, 4), (report?.Done, report?.InFlight));

        late.SetResult(Unit.Default);
        while (await Next(load, Interval) is { } next) report = next;
        Assert.Equal((21, true), (report?.Done, report?.IsComplete));
    }

    [Fact]
    public void A_report_counts_what_ended_since_the_one_before()
    {
        var counts = new Counts();
        var meter = new LoadMeter(_time, new() { Total = 1_000 });

        (counts.Started, counts.Done, counts.Failed) = (400, 190, 10);
        _time.Skip(TimeSpan.FromSeconds(2));
        var first = meter.Report(counts, isOver: false);
        Assert.Equal((200, 100.0, (long?)800, TimeSpan.FromSeconds(2), (TimeSpan?)TimeSpan.FromSeconds(8)), (first.InFlight, first.PerSecond, first.Remaining, first.Elapsed, first.TimeLeft));

        (counts.Started, counts.Done) = (1_200, 1_190);
        _time.Skip(TimeSpan.FromSeconds(1));
        var second = meter.Report(counts, isOver: true);
        Assert.Equal((0, 1_000.0, (long?)0, (TimeSpan?)TimeSpan.Zero, false), (second.InFlight, second.PerSecond, second.Remaining, second.TimeLeft, second.IsComplete));

        counts.IsComplete = true;
        Assert.False(meter.Report(counts, isOver: false).IsComplete);
        Assert.True(meter.Report(counts, isOver: true).IsComplete);
    }

    [Fact]
    public void A_total_beyond_all_time_and_one_that_is_not_given_are_no_faults()
    {
        var counts = new Counts { Started = 1, Done = 1 };
        _time.Skip(TimeSpan.Zero);
        var meter = new LoadMeter(_time, new() { Total = long.MaxValue });
        _time.Skip(TimeSpan.FromDays(1));
        Assert.Equal(TimeSpan.MaxValue, meter.Report(counts, false).TimeLeft);

        var unknown = new LoadMeter(_time, new()).Report(counts, false);
        Assert.Equal((null, null, 0.0), (unknown.Remaining, unknown.TimeLeft, unknown.PerSecond));
    }

    [Fact]
    public void The_next_report_is_due_an_interval_after_the_one_before_in_whole_milliseconds()
    {
        var meter = new LoadMeter(_time, new() { ProgressInterval = Interval });
        Assert.Equal(Interval, meter.UntilNext());
        _time.Skip(TimeSpan.FromMicroseconds(300));
        Assert.Equal(Interval, meter.UntilNext());
        _time.Skip(TimeSpan.FromMilliseconds(40));
        Assert.Equal(TimeSpan.FromMilliseconds(10), meter.UntilNext());
        _time.Skip(TimeSpan.FromMilliseconds(40));
        Assert.Equal(TimeSpan.Zero, meter.UntilNext());
        meter.Report(new Counts(), false);
        Assert.Equal(Interval, meter.UntilNext());
    }

    sealed class Counts : ILoadCounts
    {
        public long Done { get; set; }

        public long Failed { get; set; }

        public long Started { get; set; }

        public bool IsComplete { get; set; }

        public LoadFailure[] TakeFailures() => [];
    }
}
