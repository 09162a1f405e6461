using System.Text;
using static Redis.Functional.Benchmarks.PeerLoop;

namespace Redis.Functional.Benchmarks;

/// <summary>FreeRedis with its default settings: its own pool, the loops of <see cref="OursContender"/>. Its pipelines are synchronous.</summary>
public sealed partial class FreeRedisContender(Workload workload, Target target) : IContender
{
    private static readonly string[] Keys = [.. Enumerable.Range(0, DataSet.Keys).Select(DataSet.Key)];
    private static readonly string[] Values = [.. Enumerable.Range(0, DataSet.Keys).Select(DataSet.Value)];

    private FreeRedis.RedisClient? client;
    private Tally? tally;

    private FreeRedis.RedisClient Client => client ?? throw new InvalidOperationException("Not open.");

    public ValueTask OpenAsync()
    {
        client = new(new FreeRedis.ConnectionStringBuilder { Host = $"{target.Host}:{target.Port}", User = target.User ?? "", Password = target.Password ?? "" });
        return ValueTask.CompletedTask;
    }

    public async ValueTask<long> RunAsync(Window window) => workload.Kind switch
    {
        WorkloadKind.OneCaller => await OneCallerAsync(window),
        WorkloadKind.ManyCallers or WorkloadKind.PairInTurn or WorkloadKind.TextValues => await ManyCallersAsync(first => CallAsync(first, window)),
        WorkloadKind.PairAtOnce => await ManyCallersAsync(first => CallBothAsync(first, window)),
        WorkloadKind.PipelineOfGet => Pipelines(window, static (pipe, i) => pipe.Get(Keys[i])),
        WorkloadKind.PipelineOfSet => Pipelines(window, static (pipe, i) => pipe.Set(Keys[i], Values[i])),
        WorkloadKind.StartThenAwait => await StartThenAwaitAsync(window),
        WorkloadKind.BulkLoad => await BulkLoadAsync(window),
        WorkloadKind.MGet => await MGetAsync(window),
        WorkloadKind.LRange => await RepeatAsync(window, async () => (await Client.LRangeAsync(DataSet.List, 0, DataSet.Elements - 1)).Length == DataSet.Elements),
        WorkloadKind.HGetAll => await RepeatAsync(window, async () => (await Client.HGetAllAsync(DataSet.Hash)).Count == DataSet.Elements),
        WorkloadKind.BlobGet => await RepeatAsync(window, async () => (await Client.GetAsync<byte[]>(DataSet.Blob(workload.ValueBytes))).Length == workload.ValueBytes),
        WorkloadKind.BlobSet => await BlobSetAsync(window),
        WorkloadKind.JsonValues => await ManyCallersAsync(first => JsonAsync(first, window)),
        WorkloadKind.Cancellable => await ManyCallersAsync(first => CancellableAsync(first, window)),
        WorkloadKind.Subscriber => await SubscriberAsync(window),
        _ => throw new InvalidOperationException($"No loop for {workload.Kind}."),
    };

    public ValueTask DisposeAsync()
    {
        client?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<long> OneCallerAsync(Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++)
        {
            var start = window.Start();
            var reply = await Client.GetAsync(Keys[done % Keys.Length]);
            window.Take(start);
            Expect(reply is not null);
        }

        return done;
    }

    private async Task<long> ManyCallersAsync(Func<int, Task<long>> call)
    {
        var callers = Enumerable.Range(0, workload.Depth).Select(first => Task.Run(() => call(first)));
        return (await Task.WhenAll(callers)).Sum();
    }

    private int Next(int at, int first) => at + workload.Depth < Keys.Length ? at + workload.Depth : first;

    private async Task<long> CallAsync(int first, Window window)
    {
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            var start = window.Start();
            Expect(await Client.GetAsync(Keys[at]) is not null);
            window.Take(start, first);
            start = window.Start();
            await Client.SetAsync(Keys[at], Values[at]);
            window.Take(start, first);
            done += 2;
        }

        return done;
    }

    private async Task<long> CallBothAsync(int first, Window window)
    {
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            var found = Client.GetAsync(Keys[at]);
            var stored = Client.SetAsync(Keys[at], Values[at]);
            Expect(await found is not null);
            await stored;
            done += 2;
        }

        return done;
    }

    private long Pipelines(Window window, Action<FreeRedis.RedisClient.PipelineHook, int> call)
    {
        var (done, at) = (0L, 0);
        for (; window.IsOpen; done += workload.Depth)
        {
            using var pipe = Client.StartPipe();
            for (var i = 0; i < workload.Depth; i++) call(pipe, (at + i) % Keys.Length);
            Expect(pipe.EndPipe().Length == workload.Depth);
            at = (at + workload.Depth) % DataSet.Keys;
        }

        return done;
    }

    private async Task<long> StartThenAwaitAsync(Window window)
    {
        var started = new Task<string>[workload.Depth];
        var done = 0L;
        for (; window.IsOpen; done += started.Length)
        {
            for (var i = 0; i < started.Length; i++) started[i] = Client.GetAsync(Keys[i]);
            for (var i = 0; i < started.Length; i++) Expect(await started[i] is not null);
        }

        return done;
    }

    private async Task<long> MGetAsync(Window window)
    {
        var keys = Keys.Chunk(DataSet.Elements).ToArray();
        var done = 0L;
        for (; window.IsOpen; done++) Expect((await Client.MGetAsync(keys[done % keys.Length])).Length == DataSet.Elements);
        return done;
    }

    private async Task<long> BlobSetAsync(Window window)
    {
        var blob = Encoding.ASCII.GetBytes(DataSet.BlobText(workload.ValueBytes));
        var done = 0L;
        for (; window.IsOpen; done++) await Client.SetAsync(DataSet.BlobCopy, blob);
        return done;
    }

    private async Task<long> SubscriberAsync(Window window)
    {
        tally ??= await SubscribeAsync();
        var done = 0L;
        for (; window.IsOpen; done += Publisher.Block)
        {
            var arrived = tally.Next(Publisher.Block);
            await Publisher.PublishAsync(target);
            await arrived;
        }

        return done;
    }

    private async Task<Tally> SubscribeAsync()
    {
        using (var connection = await RawConnection.ConnectAsync(target)) await connection.ExchangeAsync(Publisher.Patience, 1);
        var counted = new Tally();
        Client.Subscribe(Publisher.Channel, (_, message) =>
        {
            Expect(message is string { Length: 16 });
            counted.Add();
        });
        return counted;
    }

    /// <summary>Completes when so many messages have arrived; the handler runs on one thread.</summary>
    private sealed class Tally
    {
        private TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int rest;

        public Task Next(int count)
        {
            all = new(TaskCreationOptions.RunContinuationsAsynchronously);
            Volatile.Write(ref rest, count);
            return all.Task;
        }

        public void Add()
        {
            if (Interlocked.Decrement(ref rest) == 0) all.SetResult();
        }
    }
}
