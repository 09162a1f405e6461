using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>The beat that deadlines and watches follow.</summary>
public sealed class HeartbeatTests
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(Heartbeat.Period);

    [Fact]
    public void The_system_clock_has_the_process_s_heartbeat() => Assert.Same(Heartbeat.Shared, Heartbeat.Of(TimeProvider.System));

    [Fact]
    public void Another_clock_has_one_heartbeat_of_its_own()
    {
        var time = new FakeTime();
        Assert.Same(Heartbeat.Of(time), Heartbeat.Of(time));
        Assert.NotSame(Heartbeat.Of(time), Heartbeat.Of(new FakeTime()));
    }

    [Fact]
    public void It_beats_by_the_timer_of_its_clock()
    {
        var time = new FakeTime();
        var listener = new Listener();
        Heartbeat.Of(time).Add(listener);
        Assert.Equal(0, listener.Beats);
        time.Advance(Period);
        time.Advance(Period);
        Assert.Equal(2, listener.Beats);
        Heartbeat.Of(time).Remove(listener);
    }

    [Fact]
    public void The_timer_ends_with_the_last_listener_and_begins_with_the_next()
    {
        var time = new FakeTime();
        var (one, other) = (new Listener(), new Listener());
        var heartbeat = Heartbeat.Of(time);
        heartbeat.Add(one);
        heartbeat.Add(other);
        heartbeat.Remove(one);
        heartbeat.Remove(one);
        Assert.Equal(1, time.Timers);
        heartbeat.Remove(other);
        Assert.Equal(0, time.Timers);
        heartbeat.Add(other);
        time.Advance(Period);
        Assert.Equal((0, 1), (one.Beats, other.Beats));
        heartbeat.Remove(other);
    }

    [Fact]
    public void Each_beat_is_heard_by_those_who_are_there_and_by_nobody_else()
    {
        var (time, random) = (new FakeTime(), new Random(5));
        var heartbeat = Heartbeat.Of(time);
        var (all, there) = (Enumerable.Range(0, 400).Select(static _ => new Listener()).ToArray(), new HashSet<Listener>());
        var heard = new Dictionary<Listener, int>();
        foreach (var wanted in new[] { 400, 3, 200, 0, 50, 0 })
        {
            while (there.Count != wanted)
            {
                var listener = all[random.Next(all.Length)];
                if (there.Count < wanted && there.Add(listener)) heartbeat.Add(listener);
                else if (there.Count > wanted && there.Remove(listener)) heartbeat.Remove(listener);
            }

            time.Advance(Period);
            foreach (var listener in there) heard[listener] = heard.GetValueOrDefault(listener) + 1;
            Assert.All(all, listener => Assert.Equal(heard.GetValueOrDefault(listener), listener.Beats));
        }
    }

    [Fact]
    public void A_listener_that_rests_is_passed_over_until_its_moment_or_until_it_is_woken()
    {
        var time = new FakeTime();
        var (listener, other) = (new Listener(), new Listener());
        var place = new BeatPlace(listener);
        Heartbeat.Of(time).Add(place);
        Heartbeat.Of(time).Add(other);
        place.Rest(3 * Heartbeat.Period);
        for (var beat = 0; beat < 4; beat++) time.Advance(Period);
        Assert.Equal((2, 4), (listener.Beats, other.Beats));
        place.Rest(100 * Heartbeat.Period);
        time.Advance(Period);
        place.Wake();
        time.Advance(Period);
        Assert.Equal((3, 6), (listener.Beats, other.Beats));
        Heartbeat.Of(time).Remove(listener);
        Heartbeat.Of(time).Remove(other);
    }

    [Fact]
    public void Nobody_rests_by_a_clock_that_throws()
    {
        var (time, listener) = (new FakeTime(), new Listener());
        var place = new BeatPlace(listener);
        Heartbeat.Of(time).Add(place);
        place.Rest(100 * Heartbeat.Period);
        time.AfterReading = static () => throw new InvalidOperationException("no time");
        time.Advance(Period);
        Assert.Equal(1, listener.Beats);
        Heartbeat.Of(time).Remove(listener);
    }

    [Fact]
    public async Task A_clock_without_timers_beats_with_the_process()
    {
        var time = new TimerlessTime();
        var listener = new Listener();
        Heartbeat.Of(time).Add(listener);
        await listener.Beaten.WaitAsync(TimeSpan.FromSeconds(30));
        Heartbeat.Of(time).Remove(listener);
    }

    [Fact]
    public void A_listener_that_throws_keeps_no_other_from_its_beat()
    {
        var time = new FakeTime();
        var heartbeat = Heartbeat.Of(time);
        var (broken, worse, whole) = (new Listener { Throws = true }, new Listener { Throws = true, ThrowsAgain = true }, new Listener());
        foreach (var listener in new[] { broken, worse, whole }) heartbeat.Add(listener);
        time.Advance(Period);
        Assert.Equal((1, 1, 1), (broken.Faults, worse.Faults, whole.Beats));
        foreach (var listener in new[] { broken, worse, whole }) heartbeat.Remove(listener);
    }

    [Fact]
    public void A_beat_that_begins_within_another_is_left_out()
    {
        var time = new FakeTime();
        var listener = new Listener();
        listener.Beating = () => time.Advance(Period);
        Heartbeat.Of(time).Add(listener);
        time.Advance(Period);
        Assert.Equal(1, listener.Beats);
        Heartbeat.Of(time).Remove(listener);
    }

    private sealed class Listener : IBeat
    {
        private readonly TaskCompletionSource _beaten = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Beats { get; private set; }

        public int Faults { get; private set; }

        public bool Throws { get; init; }

        public bool ThrowsAgain { get; init; }

        public Action? Beating { get; set; }

        public Task Beaten => _beaten.Task;

        public void Beat()
        {
            if (Throws) throw new InvalidOperationException("a defect");
            Beats++;
            _beaten.TrySetResult();
            Beating?.Invoke();
        }

        public void Fault(Exception exception)
        {
            Faults++;
            if (ThrowsAgain) throw new InvalidOperationException("another defect");
        }
    }

    private sealed class TimerlessTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();
    }
}
