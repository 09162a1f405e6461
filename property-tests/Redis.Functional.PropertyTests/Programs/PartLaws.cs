using System.Collections.Concurrent;
using System.Text;
using FsCheck.Xunit;
using LanguageExt;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.PropertyTests.Programs;

/// <summary>
/// A pipeline whose requests go to several nodes: its replies are those of its requests, in their order; each error is about its own request and tells the
/// truth; and no write that may have run is sent again.
/// </summary>
public class PartLaws
{
    /// <summary>What becomes of a part, or of some of its requests.</summary>
    public enum Fate { Answered, EachSecondMoved, AllMoved, NotConnected, LostBeforeItWasSent, LostWithItsReplies, LostAmidItsReplies, TimedOut, EachThirdRefused }

    [Property(MaxTest = 3_000, EndSize = 20)]
    public async Task Replies_come_in_the_order_of_requests_and_errors_are_true(byte[] places, (Fate Fate, byte Times)[] fates, int cancelAfter)
    {
        if (places.Length == 0) return;
        var router = new Nodes(places, Drawn(fates), cancelAfter % 12);
        var outcome = await router.Play(Nodes.Attempts);

        Assert.All(router.Ran.Where((_, index) => !Nodes.IsRead(index)), static times => Assert.InRange(times, 0, 1));
        if (!outcome.TryGetValue(out var each))
        {
            Assert.IsType<RedisError.Client.Cancelled>(outcome.Error);
            Assert.False(outcome.Error.IsRetrySafe && router.Ran.Where((_, index) => !Nodes.IsRead(index)).Any(static times => times > 0), $"{outcome.Error}, and yet some ran");
            return;
        }

        Assert.Equal(places.Length, each.Length);
        for (var i = 0; i < each.Length; i++)
        {
            if (each[i].TryGetValue(out var value)) Assert.Equal(router.Value(i), value);
            else Assert.True(router.MayBe(i, each[i].Error.Delivery), $"request {i}: {each[i].Error} and it ran {router.Ran[i]} times");
        }
    }

    // Without attempts the first error is that of the pipeline, which tells about all its writes.
    [Property(MaxTest = 3_000, EndSize = 20)]
    public async Task A_pipeline_says_that_nothing_was_written_only_when_nothing_was(byte[] places, (Fate Fate, byte Times)[] fates, int cancelAfter)
    {
        if (places.Length == 0) return;
        var router = new Nodes(places, Drawn(fates), cancelAfter % 12);
        var outcome = await router.Play(Nodes.All);

        var written = router.Ran.Where((_, index) => !Nodes.IsRead(index)).Sum();
        if (outcome.TryGetValue(out var values)) Assert.Equal(Enumerable.Range(0, places.Length).Select(router.Value), values);
        else Assert.True(written == 0 || !outcome.Error.IsRetrySafe, $"{outcome.Error}, and {written} were written");
    }

    // Each several times in a row: a client gives up only after some.
    static Fate[] Drawn((Fate Fate, byte Times)[] fates) => [.. fates.SelectMany(static one => Enumerable.Repeat(one.Fate, 1 + (one.Times % 6)))];

    /// <summary>A client of four nodes that plays what befalls each part.</summary>
    sealed class Nodes(byte[] drawn, Fate[] fates, int cancelAfter) : IRedisClient, IPoolingClient, IResendParts
    {
        readonly int[] _places = [.. drawn.Select(static place => place % 4)];
        readonly BlockingCollection<PartExchange?> _queue = [];
        readonly ConcurrentDictionary<Exchange, int[]> _parts = new(ReferenceEqualityComparer.Instance);
        readonly CancellationTokenSource _token = new();
        readonly bool[] _wasRefused = new bool[drawn.Length];
        int _sending;

        public RedisEnvironment Environment { get; } = new() { Random = static () => 0.5 };

        /// <summary>How often each request was done.</summary>
        public int[] Ran { get; } = new int[drawn.Length];

        public static bool IsRead(int index) => index % 3 == 0;

        /// <summary>The last reply to a request. A read's shows how often it ran.</summary>
        public string Value(int index) => IsRead(index) ? $"{index}.{Ran[index]}" : $"{index}";

        public bool MayBe(int index, Delivery delivery) => delivery switch
        {
            Delivery.NotSent => Ran[index] == 0 && !_wasRefused[index],
            Delivery.Rejected => Ran[index] == 0 || IsRead(index),
            Delivery.Executed => Ran[index] > 0,
            _ => true,
        };

        public static Pipeline<Seq<RedisResult<string>>> Attempts(int count) =>
            Pipeline.Traverse(Enumerable.Range(0, count), index => count % 2 == 0 || index % 2 == 0 ? AttemptOfCommand(index) : AttemptOfPipeline(index));

        static Pipeline<RedisResult<string>> AttemptOfCommand(int index) => Request(index).Attempt().Map(static outcome => RedisResult.FromEither(outcome));

        static Pipeline<RedisResult<string>> AttemptOfPipeline(int index) => Request(index).AttemptWith(static outcome => outcome);

        public static Pipeline<Seq<string>> All(int count) => Pipeline.Traverse(Enumerable.Range(0, count), Request);

        public async Task<RedisResult<A>> Play<A>(Func<int, Pipeline<A>> pipeline)
        {
            var running = this.RunResult(pipeline(_places.Length), _token.Token).AsTask();
            _ = running.ContinueWith(_ => _queue.Add(null), TaskScheduler.Default);
            while (_queue.Take() is { } part) Once(part, fates.Length == 0 || _sending > 60 ? Fate.Answered : fates[_sending++ % fates.Length]);
            return await running;
        }

        static Command<string> Request(int index) =>
            IsRead(index) ? Get<string>($"{index}").Map(static value => value.IfNone("")) : Append($"{index}", "").Map(static length => $"{length}");

        void IRedisClient.Send(Batch batch)
        {
            var whole = new PartedBatch(batch.Exchange, this);
            SendParts(whole, [.. Enumerable.Range(0, _places.Length)], 0);
            whole.Begun();
        }

        bool IResend.Wants(Exchange exchange, RedisError error) =>
            exchange.Sendings < 4 && error is RedisError.Connection && (error.Delivery == Delivery.NotSent || exchange.IsReadOnly);

        void IResend.Add(Exchange exchange, RedisError error) => _queue.Add((PartExchange)exchange);

        bool IResendParts.Wants(IRequest request, RedisError refusal, int sendings) => sendings < 5 && refusal is RedisError.Server { Code: "MOVED" };

        void IResendParts.Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings)
        {
            foreach (var (index, _) in refused) _places[index] = (_places[index] + 1) % 4;
            SendParts(batch, [.. refused.Select(static piece => piece.Index)], sendings);
        }

        ValueTask<RedisResult<IRedisClient>> IRedisClient.Lease(LeaseRequest request, CancellationToken cancellationToken) => new(RedisResult.Ok<IRedisClient>(this));

        ValueTask IAsyncDisposable.DisposeAsync() => ValueTask.CompletedTask;

        void SendParts(PartedBatch batch, int[] indexes, int sendings)
        {
            var parts = indexes.GroupBy(index => _places[index]).Select(group => (Indexes: group.ToArray(), Part: batch.Part([.. group], sendings))).ToArray();
            foreach (var (ofPart, part) in parts)
            {
                _parts[part] = ofPart;
                _queue.Add(part);
            }
        }

        void Once(PartExchange part, Fate fate)
        {
            var indexes = _parts[part];
            if (_sending == cancelAfter) _token.Cancel();
            if (fate == Fate.NotConnected)
            {
                part.Fail(Lost(Delivery.NotSent));
                return;
            }

            if (!part.TryEnqueue()) return;

            switch (fate)
            {
                case Fate.LostBeforeItWasSent:
                    part.Fail(Lost(Delivery.NotSent));
                    break;
                case Fate.LostWithItsReplies:
                    foreach (var index in indexes) Ran[index]++;
                    part.Fail(Lost(Delivery.Unknown));
                    break;
                case Fate.LostAmidItsReplies:
                    foreach (var index in indexes[..(indexes.Length / 2)]) Reply(part, index, isMoved: false, isRefused: false);
                    foreach (var index in indexes[(indexes.Length / 2)..]) Ran[index]++;
                    part.Fail(Lost(Delivery.Unknown));
                    break;
                case Fate.TimedOut:
                    foreach (var index in indexes) Ran[index]++;
                    part.TryFail(new RedisError.Timeout("reply", TimeSpan.FromSeconds(1), Delivery.Unknown));
                    break;
                default:
                    for (var i = 0; i < indexes.Length; i++) Reply(part, indexes[i], fate == Fate.AllMoved || (fate == Fate.EachSecondMoved && i % 2 == 1), fate == Fate.EachThirdRefused && i % 3 == 2);
                    part.Complete();
                    break;
            }
        }

        void Reply(PartExchange part, int index, bool isMoved, bool isRefused)
        {
            if (isMoved || isRefused) _wasRefused[index] = true;
            else Ran[index]++;
            var frame = isMoved ? "-MOVED 1 127.0.0.1:2\r\n" : isRefused ? "-OOM command not allowed\r\n" : IsRead(index) ? $"${Value(index).Length}\r\n{Value(index)}\r\n" : $":{index}\r\n";
            Assert.NotEqual(Acceptance.Doubt, part.Accept(new ReplyFrame(Encoding.ASCII.GetBytes(frame))));
        }

        static RedisError Lost(Delivery delivery) => new RedisError.Connection(ConnectionFault.Lost, "gone", delivery);
    }
}
