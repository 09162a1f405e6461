using Microsoft.Extensions.Time.Testing;
using Redis.Functional.IntegrationTests;
using Xunit;

namespace Redis.Functional.Testing.Tests.Faults;

/// <summary>What each fault leaves at the server, and what the client says of it: on every protocol and every way to the server.</summary>
public class DeliveryTests(Servers servers) : IClassFixture<Servers>
{
    // A script may answer other words after LOADING itself, so the client takes these alone for a refusal.
    const string Loading = "LOADING Redis is loading the dataset in memory";

    public static TheoryData<Way, Wire> All
    {
        get
        {
            var data = new TheoryData<Way, Wire>();
            foreach (var way in Enum.GetValues<Way>())
            {
                foreach (var wire in Enum.GetValues<Wire>()) data.Add(way, wire);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_cut_before_is_Unknown_and_nothing_has_run(Way way, Wire wire)
    {
        await using var counter = await Counter.Start(servers, way, wire);
        var fault = counter.Faults.Arm(Fault.CutBefore(counter.Command));

        var error = await counter.Client.Run(counter.Increment.Retry(RetrySchedule.Times(3))).Left();

        Assert.Equal(Delivery.Unknown, error.Delivery);
        Assert.Equal(ConnectionFault.Lost, Assert.IsType<RedisError.Connection>(error).Fault);
        Assert.Equal((1, 1, 0L), (fault.Hits, counter.Faults.Seen.RequestsOf(counter.Command), await counter.Value()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_cut_after_is_Unknown_and_it_has_run_once(Way way, Wire wire)
    {
        await using var counter = await Counter.Start(servers, way, wire);
        var fault = counter.Faults.Arm(Fault.CutAfter(counter.Command));

        var error = await counter.Client.Run(counter.Increment.Retry(RetrySchedule.Times(3))).Left();

        Assert.Equal(Delivery.Unknown, error.Delivery);
        Assert.Equal(ConnectionFault.Lost, Assert.IsType<RedisError.Connection>(error).Fault);
        Assert.Equal((1, 1, 1L), (fault.Hits, counter.Faults.Seen.RequestsOf(counter.Command), await counter.Value()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_cut_inside_the_reply_is_Unknown_and_it_has_run_once(Way way, Wire wire)
    {
        await using var counter = await Counter.Start(servers, way, wire);
        var fault = counter.Faults.Arm(Fault.CutInsideReply(counter.Command, 2));

        var error = await counter.Client.Run(counter.Increment.Retry(RetrySchedule.Times(3))).Left();

        Assert.Equal(Delivery.Unknown, error.Delivery);
        Assert.Equal((1, 1, 1L), (fault.Hits, counter.Faults.Seen.RequestsOf(counter.Command), await counter.Value()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_answer_is_Rejected_and_nothing_has_run(Way way, Wire wire)
    {
        await using var counter = await Counter.Start(servers, way, wire);
        var fault = counter.Faults.Arm(Fault.Answer(counter.Command, Loading));

        var error = await counter.Client.Run(counter.Increment).Left();

        Assert.Equal(Delivery.Rejected, error.Delivery);
        Assert.Contains(Loading, error.Message, StringComparison.Ordinal);
        Assert.Equal((1, 1, 0L), (fault.Hits, counter.Faults.Seen.RequestsOf(counter.Command), await counter.Value()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_was_rejected_is_repeated(Way way, Wire wire)
    {
        await using var counter = await Counter.Start(servers, way, wire);
        var fault = counter.Faults.Arm(Fault.Answer(counter.Command, Loading).Repeat(2));

        Assert.Equal(1, await counter.Client.Run(counter.Increment.Retry(RetrySchedule.Times(3))).Right());

        Assert.Equal((2, 3, 1L), (fault.Hits, counter.Faults.Seen.RequestsOf(counter.Command), await counter.Value()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_stall_ends_by_the_deadline_as_Unknown_and_it_has_run_once(Way way, Wire wire)
    {
        var limit = TimeSpan.FromSeconds(1);
        var time = new FakeTimeProvider();
        await using var counter = await Counter.Start(servers, way, wire, config => config with { CommandTimeout = limit, TimeProvider = time });
        var fault = counter.Faults.Arm(Fault.Stall(counter.Command));

        var stalled = counter.Client.Run(counter.Increment.Retry(RetrySchedule.Times(3))).Left();
        await fault.WaitForHit().Right();
        while (!stalled.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(20));
            await Task.Yield();
        }

        var timeout = Assert.IsType<RedisError.Timeout>(await stalled);
        Assert.Equal((limit, Delivery.Unknown), (timeout.Limit, timeout.Delivery));
        fault.Release();
        Assert.Equal((1, 1, 1L), (fault.Hits, counter.Faults.Seen.RequestsOf(counter.Command), await counter.Value()));
    }
}
