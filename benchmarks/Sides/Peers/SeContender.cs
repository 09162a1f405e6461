using StackExchange.Redis;
using static Redis.Functional.Benchmarks.PeerLoop;

namespace Redis.Functional.Benchmarks;

/// <summary>StackExchange.Redis with its default settings: one multiplexer, the loops of <see cref="OursContender"/>.</summary>
public sealed partial class SeContender(Workload workload, Target target) : IContender
{
    private static readonly StackExchange.Redis.RedisKey[] Keys = [.. Enumerable.Range(0, DataSet.Keys).Select(i => (StackExchange.Redis.RedisKey)DataSet.Key(i))];
    private static readonly StackExchange.Redis.RedisValue[] Values = [.. Enumerable.Range(0, DataSet.Keys).Select(i => (StackExchange.Redis.RedisValue)DataSet.Value(i))];

    private ConnectionMultiplexer? multiplexer;
    private ChannelMessageQueue? messages;

    private IDatabase Database => Multiplexer.GetDatabase();

    private ConnectionMultiplexer Multiplexer => multiplexer ?? throw new InvalidOperationException("Not open.");

    public async ValueTask OpenAsync()
    {
        multiplexer = await ConnectAsync();
        if (workload.Kind is WorkloadKind.Connections or WorkloadKind.IdleClients) await ConnectOthersAsync();
    }

    private async Task<ConnectionMultiplexer> ConnectAsync()
    {
        var options = new ConfigurationOptions { User = target.User, Password = target.Password };
        if (target.Cluster.Count == 0) options.EndPoints.Add(target.Host, workload.IsTls ? target.TlsPort : target.Port);
        if (workload.IsTls)
        {
            options.Ssl = true;
            options.CertificateValidation += static (_, _, _, _) => true;
        }

        foreach (var node in target.Cluster) options.EndPoints.Add(node);
        return await ConnectionMultiplexer.ConnectAsync(options);
    }

    public async ValueTask<long> RunAsync(Window window) => workload.Kind switch
    {
        WorkloadKind.OneCaller => await OneCallerAsync(window),
        WorkloadKind.ManyCallers or WorkloadKind.PairInTurn => await ManyCallersAsync(first => CallAsync(first, window)),
        WorkloadKind.PairAtOnce => await ManyCallersAsync(first => CallBothAsync(first, window)),
        WorkloadKind.PipelineOfGet => await PipelinesAsync(window, static (batch, i) => batch.StringGetAsync(Keys[i])),
        WorkloadKind.PipelineOfSet => await PipelinesAsync(window, static (batch, i) => batch.StringSetAsync(Keys[i], Values[i])),
        WorkloadKind.StartThenAwait => await StartThenAwaitAsync(window),
        WorkloadKind.BulkLoad => await BulkLoadAsync(window),
        WorkloadKind.MGet => target.Cluster.Count > 0 ? await GetEachAsync(window) : await MGetAsync(window),
        WorkloadKind.LRange => await RepeatAsync(window, async () => (await Database.ListRangeAsync(DataSet.List, 0, DataSet.Elements - 1)).Length == DataSet.Elements),
        WorkloadKind.HGetAll => await RepeatAsync(window, async () => (await Database.HashGetAllAsync(DataSet.Hash)).Length == DataSet.Elements),
        WorkloadKind.BlobGet => await RepeatAsync(window, async () => (await Database.StringGetAsync(DataSet.Blob(workload.ValueBytes))).Length() == workload.ValueBytes),
        WorkloadKind.BlobSet => await BlobSetAsync(window),
        WorkloadKind.TextValues => await ManyCallersAsync(first => TextAsync(first, window)),
        WorkloadKind.JsonValues => await ManyCallersAsync(first => JsonAsync(first, window)),
        WorkloadKind.Cancellable => await ManyCallersAsync(first => CancellableAsync(first, window)),
        WorkloadKind.WatchedTransaction => await ManyCallersAsync(first => WatchedAsync(first, window)),
        WorkloadKind.Connections => await ManyCallersAsync(first => OwnConnectionAsync(first, window)),
        WorkloadKind.IdleClients => await IdleAsync(window),
        WorkloadKind.Subscriber => await SubscriberAsync(window),
        _ => throw new InvalidOperationException($"No loop for {workload.Kind}."),
    };

    public async ValueTask DisposeAsync()
    {
        foreach (var other in others) await other.DisposeAsync();
        if (multiplexer is not null) await multiplexer.DisposeAsync();
    }

    private async Task<long> OneCallerAsync(Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++)
        {
            var start = window.Start();
            var reply = await Database.StringGetAsync(Keys[done % Keys.Length]);
            window.Take(start);
            Expect(reply.HasValue);
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
            Expect((await Database.StringGetAsync(Keys[at])).HasValue);
            window.Take(start, first);
            start = window.Start();
            Expect(await Database.StringSetAsync(Keys[at], Values[at]));
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
            var found = Database.StringGetAsync(Keys[at]);
            var stored = Database.StringSetAsync(Keys[at], Values[at]);
            Expect((await found).HasValue);
            Expect(await stored);
            done += 2;
        }

        return done;
    }

    private async Task<long> PipelinesAsync<T>(Window window, Func<IBatch, int, Task<T>> call)
    {
        var (done, at) = (0L, 0);
        for (; window.IsOpen; done += workload.Depth)
        {
            var batch = Database.CreateBatch();
            var started = new Task<T>[workload.Depth];
            for (var i = 0; i < started.Length; i++) started[i] = call(batch, (at + i) % Keys.Length);
            batch.Execute();
            Expect((await Task.WhenAll(started)).Length == workload.Depth);
            at = (at + workload.Depth) % DataSet.Keys;
        }

        return done;
    }

    private async Task<long> StartThenAwaitAsync(Window window)
    {
        var started = new Task<StackExchange.Redis.RedisValue>[workload.Depth];
        var done = 0L;
        for (; window.IsOpen; done += started.Length)
        {
            for (var i = 0; i < started.Length; i++) started[i] = Database.StringGetAsync(Keys[i]);
            for (var i = 0; i < started.Length; i++) Expect((await started[i]).HasValue);
        }

        return done;
    }

    private async Task<long> MGetAsync(Window window)
    {
        var keys = Keys.Chunk(DataSet.Elements).ToArray();
        var done = 0L;
        for (; window.IsOpen; done++) Expect((await Database.StringGetAsync(keys[done % keys.Length])).Length == DataSet.Elements);
        return done;
    }

    // Keys of several slots in one command are refused on a cluster.
    private async Task<long> GetEachAsync(Window window)
    {
        var keys = Keys.Chunk(DataSet.Elements).ToArray();
        var done = 0L;
        for (; window.IsOpen; done++) Expect((await Task.WhenAll(keys[done % keys.Length].Select(key => Database.StringGetAsync(key)))).Length == DataSet.Elements);
        return done;
    }

    private async Task<long> BlobSetAsync(Window window)
    {
        var blob = System.Text.Encoding.ASCII.GetBytes(DataSet.BlobText(workload.ValueBytes));
        return await RepeatAsync(window, () => Database.StringSetAsync(DataSet.BlobCopy, blob));
    }

    private async Task<long> SubscriberAsync(Window window)
    {
        messages ??= await SubscribeAsync();
        var done = 0L;
        for (; window.IsOpen; done += Publisher.Block)
        {
            var publishing = Publisher.PublishAsync(target);
            for (var rest = Publisher.Block; rest > 0; rest--) Expect((await messages.ReadAsync()).Message.Length() == 16);
            await publishing;
        }

        return done;
    }

    private async Task<ChannelMessageQueue> SubscribeAsync()
    {
        using (var connection = await RawConnection.ConnectAsync(target)) await connection.ExchangeAsync(Publisher.Patience, 1);
        return await Multiplexer.GetSubscriber().SubscribeAsync(StackExchange.Redis.RedisChannel.Literal(Publisher.Channel));
    }
}
