using System.Runtime.CompilerServices;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Callers that go on where they came from: in a synchronization context, in a scheduler of their own, with their execution context.</summary>
static class ResumptionScenarios
{
    public static IEnumerable<FaultScenario> All { get; } = [new("going on", GoingOn)];

    static async Task GoingOn(FaultCalls calls)
    {
        var (client, id) = (calls.Client, calls.Id);
        for (var i = 0; i < 2; i++)
        {
            var word = $"e{id}-{i}";
            await calls.Try("in a synchronization context", () => In(client.RunResult(Echo(word)), static (awaiter, go) => InContext(() => awaiter.UnsafeOnCompleted(go))), said => said.ToString() == word).ConfigureAwait(false);
            await calls.Try("in a scheduler", () => In(client.RunResult(Echo(word)), static (awaiter, go) => InScheduler(() => awaiter.UnsafeOnCompleted(go))), said => said.ToString() == word).ConfigureAwait(false);
            await calls.Try("with the execution context", () => In(client.RunResult(Echo(word)), static (awaiter, go) => awaiter.OnCompleted(go)), said => said.ToString() == word).ConfigureAwait(false);
            await calls.Try("with both", () => In(client.RunResult(Echo(word)), static (awaiter, go) => InContext(() => awaiter.OnCompleted(go))), said => said.ToString() == word).ConfigureAwait(false);
            await calls.Try("of a refused call", () => In(client.RunResult(Echo(default)), static (awaiter, go) => awaiter.OnCompleted(go)), static _ => false).ConfigureAwait(false);
            await calls.Try("of a program", () => In(client.RunResult(Echo(word).AsProgram().Bind(static said => Pure(said))), static (awaiter, go) => awaiter.OnCompleted(go)), said => said.ToString() == word).ConfigureAwait(false);
        }
    }

    static ValueTask<RedisResult<A>> In<A>(ValueTask<RedisResult<A>> pending, Action<ValueTaskAwaiter<RedisResult<A>>, Action> register)
    {
        var ended = new TaskCompletionSource<RedisResult<A>>();
        var awaiter = pending.GetAwaiter();
        register(awaiter, () =>
        {
            try
            {
                ended.TrySetResult(awaiter.GetResult());
            }
            catch (Exception exception)
            {
                ended.TrySetException(exception);
            }
        });
        return new(ended.Task);
    }

    static void InContext(Action act)
    {
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new PostingContext());
        try
        {
            act();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    static void InScheduler(Action act)
    {
        var task = new Task(act);
        task.RunSynchronously(new QueueingScheduler());
        task.GetAwaiter().GetResult();
    }

    sealed class PostingContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => ThreadPool.UnsafeQueueUserWorkItem(static given => given.d(given.state), (d, state), preferLocal: false);
    }

    sealed class QueueingScheduler : TaskScheduler
    {
        protected override void QueueTask(Task task) => ThreadPool.UnsafeQueueUserWorkItem(_ => TryExecuteTask(task), null);

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => TryExecuteTask(task);

        protected override IEnumerable<Task> GetScheduledTasks() => [];
    }
}
