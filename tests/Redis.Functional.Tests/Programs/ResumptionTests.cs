using Xunit;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>A caller goes on where its await asked to: in its synchronization context, on its scheduler, and with its execution context.</summary>
public sealed class ResumptionTests
{
    static readonly AsyncLocal<string?> Ambient = new();
    readonly FakeClient _client = new(new FakeServer().Answer);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_caller_goes_on_in_its_synchronization_context(bool answeredBefore)
    {
        var context = new QueueContext();
        var seen = await Resume(answeredBefore, static (waiter, goOn) => waiter.GetAwaiter().OnCompleted(goOn), static () => SynchronizationContext.Current, context);
        Assert.Same(context, seen);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ConfigureAwait_false_does_not_return_to_the_synchronization_context(bool answeredBefore)
    {
        var context = new QueueContext();
        var seen = await Resume(
            answeredBefore, static (waiter, goOn) => waiter.ConfigureAwait(false).GetAwaiter().OnCompleted(goOn), static () => SynchronizationContext.Current, context);
        Assert.Null(seen);
        Assert.Equal(0, context.Posted);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_caller_whose_synchronization_context_fails_goes_on_without_it(bool answeredBefore)
    {
        var seen = await Resume(answeredBefore, static (waiter, goOn) => waiter.GetAwaiter().OnCompleted(goOn), static () => SynchronizationContext.Current, new BrokenContext());
        Assert.Null(seen);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_caller_goes_on_on_its_scheduler(bool answeredBefore)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler;
        var seen = await await Task.Factory.StartNew(
            () => Resume(answeredBefore, static (waiter, goOn) => waiter.GetAwaiter().OnCompleted(goOn), static () => TaskScheduler.Current),
            CancellationToken.None,
            TaskCreationOptions.None,
            scheduler);
        Assert.Same(scheduler, seen);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task OnCompleted_carries_the_execution_context_and_UnsafeOnCompleted_does_not(bool answeredBefore)
    {
        Ambient.Value = "caller";
        Assert.Equal("caller", await Resume(answeredBefore, static (waiter, goOn) => waiter.ConfigureAwait(false).GetAwaiter().OnCompleted(goOn), static () => Ambient.Value));
        Assert.Null(await Resume(answeredBefore, static (waiter, goOn) => waiter.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(goOn), static () => Ambient.Value));
    }

    // Registers a continuation before or after the answer, and tells what the continuation saw. The answer is given by a thread without the caller's context.
    Task<T> Resume<T>(
        bool answeredBefore, Action<ValueTask<RedisResult<string>>, Action> register, Func<T> observe, SynchronizationContext? context = null)
    {
        var seen = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var release = new TaskCompletionSource();
        _client.Release = release.Task;
        ValueTask<RedisResult<string>> call;
        using (ExecutionContext.SuppressFlow()) call = _client.RunResult(Echo("value"));
        if (answeredBefore) Answer();

        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(context);
        try
        {
            register(call, () =>
            {
                seen.SetResult(observe());
                Assert.Equal(RedisResult.Ok("value"), call.Result);
            });
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        if (!answeredBefore) Answer();
        return seen.Task.WaitAsync(TimeSpan.FromSeconds(30));

        void Answer()
        {
            using (ExecutionContext.SuppressFlow()) new Thread(release.SetResult).Start();
            if (answeredBefore) SpinWait.SpinUntil(() => call.IsCompleted);
        }
    }

    sealed class BrokenContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => throw new InvalidOperationException("broken");
    }

    // Runs what is posted on the pool, as itself.
    sealed class QueueContext : SynchronizationContext
    {
        int _posted;

        public int Posted => _posted;

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posted);
            ThreadPool.UnsafeQueueUserWorkItem(
                static work =>
                {
                    SetSynchronizationContext(work.Context);
                    work.Callback(work.State);
                    SetSynchronizationContext(null);
                },
                (Context: this, Callback: d, State: state),
                preferLocal: false);
        }
    }
}
