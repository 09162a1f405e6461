using System.Text;
using BenchmarkDotNet.Attributes;
using LanguageExt;
using Redis.Functional.Protocol;

namespace Redis.Functional.Benchmarks;

/// <summary>A batch of 1,000 keys, sent whole to one node and in parts to three, without connections: made, written, its replies taken and read.</summary>
public class PartsMicro
{
    private const int Count = 1_000;

    private readonly RedisKey[] keys = [.. Enumerable.Range(0, Count).Select(static i => (RedisKey)DataSet.Key(i))];
    private readonly BatchClient whole = new(nodes: 1);
    private readonly BatchClient parts = new(nodes: 3);

    [Benchmark(Description = "GET of a pipeline of 1,000, whole", OperationsPerInvoke = Count)]
    public Task<int> PipelineWhole() => Pipelined(whole);

    [Benchmark(Description = "GET of a pipeline of 1,000, in parts", OperationsPerInvoke = Count)]
    public Task<int> PipelineInParts() => Pipelined(parts);

    [Benchmark(Description = "key of an MGET of 1,000, whole", OperationsPerInvoke = Count)]
    public Task<int> MGetWhole() => MGet(whole);

    [Benchmark(Description = "key of an MGET of 1,000, in parts", OperationsPerInvoke = Count)]
    public Task<int> MGetInParts() => MGet(parts);

    private async Task<int> Pipelined(BatchClient client) =>
        (await client.Run(Pipeline.Traverse(keys, static key => Commands.Get(key)))).Match(static values => values.Count, static error => throw new InvalidOperationException(error.ToString()));

    private async Task<int> MGet(BatchClient client) =>
        (await client.Run(Commands.MGet(keys))).Match(static values => values.Count, static error => throw new InvalidOperationException(error.ToString()));

    // Answers what it is given, as nodes would that have every key.
    private sealed class BatchClient(int nodes) : IRedisClient, IResendParts
    {
        private readonly byte[] buffer = new byte[1 << 20];
        private readonly byte[] value = Encoding.ASCII.GetBytes($"$16\r\n{DataSet.Value(1)}\r\n");
        private readonly Dictionary<int, byte[]> values = [];

        public RedisEnvironment Environment { get; } = new() { Random = static () => 0 };

        public void Send(Batch batch)
        {
            if (nodes == 1)
            {
                Answer(batch.Exchange);
                return;
            }

            var parted = new PartedBatch(batch.Exchange, this, nodes, nodes);
            var groups = Enumerable.Range(0, nodes).Select(static _ => new List<int>()).ToArray();
            for (var i = 0; i < parted.Pieces.Length; i++) groups[parted.Pieces[i].Target.Number * nodes / KeySlot.Count].Add(i);
            foreach (var group in groups) Answer(parted.Part([.. group]));
            parted.Begun();
        }

        public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(RedisResult.Ok<IRedisClient>(this));

        public ValueTask DisposeAsync() => default;

        bool IResend.Wants(Exchange exchange, RedisError error) => false;

        void IResend.Add(Exchange exchange, RedisError error) => throw new InvalidOperationException("nothing is refused");

        bool IResendParts.Wants(IRequest request, RedisError refusal, int sendings) => false;

        void IResendParts.Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings) => throw new InvalidOperationException("nothing is refused");

        private void Answer(Exchange exchange)
        {
            if (!exchange.TryEnqueue()) return;
            exchange.Encode(buffer.AsSpan(0, exchange.Length));
            var requests = new List<IRequest>(exchange.ReplyCount);
            exchange.AddRequests(requests);
            foreach (var request in requests) exchange.Accept(new ReplyFrame(request.Spec.Name == "MGET" ? Values(request.ArgumentCount) : value));
            exchange.Complete();
        }

        private byte[] Values(int count)
        {
            if (values.TryGetValue(count, out var known)) return known;
            byte[] made = [.. Encoding.ASCII.GetBytes($"*{count}\r\n"), .. Enumerable.Repeat(value, count).SelectMany(static bytes => bytes)];
            values.Add(count, made);
            return made;
        }
    }
}
