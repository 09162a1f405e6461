using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.Programs;

/// <summary>Work that runs even when the thread pool does not.</summary>
public sealed class RescueThreadsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly RescueThreads _rescue = new();

    [Fact]
    public async Task Work_that_the_pool_leaves_lying_is_run_after_some_beats_and_once()
    {
        var work = new Work();
        var queued = _rescue.Watch(work);
        for (var beat = 1; beat < RescueThreads.Patience; beat++) Assert.False(_rescue.Beat());
        Assert.Equal(0, work.Runs);
        Assert.True(_rescue.Beat());
        await work.Ran.WaitAsync(Patience);
        Assert.False(work.WasOnPool);
        queued.Execute();
        Assert.Equal(1, work.Runs);
    }

    [Fact]
    public void Work_that_the_pool_has_run_is_not_run_again()
    {
        var work = new Work();
        var queued = _rescue.Watch(work);
        queued.Execute();
        for (var beat = 0; beat < 20; beat++) Assert.False(_rescue.Beat());
        Assert.Equal(1, work.Runs);
        Assert.False(_rescue.HasWork);
    }

    [Fact]
    public async Task What_follows_is_run_without_waiting_again_until_the_pool_runs()
    {
        var first = new Work();
        var queued = _rescue.Watch(first);
        Beat(RescueThreads.Patience);
        await first.Ran.WaitAsync(Patience);
        var second = new Work();
        _rescue.Watch(second);
        await Eventually.TrueAsync(() => _rescue.Beat() && second.Runs == 1, "the second is run");
        queued.Execute();
        var third = new Work();
        _rescue.Watch(third);
        Assert.False(_rescue.Beat());
        Assert.Equal(0, third.Runs);
    }

    [Fact]
    public async Task A_callers_code_that_blocks_the_thread_holds_up_no_other_call()
    {
        using var release = new ManualResetEventSlim();
        var blocking = new Work { Code = () => release.Wait(Patience) };
        var other = new Work();
        _rescue.Watch(blocking);
        _rescue.Watch(other);
        Beat(RescueThreads.Patience);
        await blocking.Ran.WaitAsync(Patience);
        Beat(2);
        await other.Ran.WaitAsync(Patience);
        release.Set();
    }

    private void Beat(int times)
    {
        for (var beat = 0; beat < times; beat++) _rescue.Beat();
    }

    private sealed class Work : IThreadPoolWorkItem
    {
        private readonly TaskCompletionSource _ran = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _runs;

        public Action? Code { get; init; }

        public int Runs => Volatile.Read(ref _runs);

        public bool WasOnPool { get; private set; }

        public Task Ran => _ran.Task;

        public void Execute()
        {
            WasOnPool = Thread.CurrentThread.IsThreadPoolThread;
            Interlocked.Increment(ref _runs);
            _ran.TrySetResult();
            Code?.Invoke();
        }
    }
}
