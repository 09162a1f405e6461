using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using LanguageExt;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.PropertyTests.Programs;

/// <summary>
/// Commands whose keys are in several slots, or that go to several nodes, beside others: their value is what one server would answer, however slots move and in
/// whatever order parts are served; their errors are true; and no write that may have run is sent again.
/// </summary>
public class PieceLaws
{
    /// <summary>A request of a batch.</summary>
    public enum Kind { MGet, MSet, Del, Exists, Append, DbSize, Keys, SlowLogLen, ScriptExists, FlushDb }

    /// <summary>What befalls a part.</summary>
    public enum Fate { Served, SlotMoved, SlotMigrates, AskingRefused, NotConnected, LostBeforeItWasSent, LostWithItsReplies, TimedOut, EachSecondRefused }

    [Property(MaxTest = 1_500, EndSize = 12)]
    public async Task The_value_is_that_of_one_server_while_slots_move((Kind Kind, byte Keys)[] drawn, byte[] fates, byte order)
    {
        var cluster = new Cluster(drawn, [.. fates.Select(static fate => (Fate)(fate % 3))], order, int.MaxValue);
        if (cluster.Requests.Length == 0) return;
        var outcome = await cluster.Play(Cluster.All);
        Assert.True(outcome.TryGetValue(out var values), $"{outcome}");
        Assert.Equal(cluster.Requests.Select(cluster.Expected), values);
        Assert.All(cluster.Ran.Values, static times => Assert.Equal(1, times));
    }

    [Property(MaxTest = 1_500, EndSize = 12)]
    public async Task Each_error_is_true_for_its_request((Kind Kind, byte Keys)[] drawn, Fate[] fates, byte order, int cancelAfter)
    {
        var cluster = new Cluster(drawn, fates, order, cancelAfter % 20);
        if (cluster.Requests.Length == 0) return;
        var outcome = await cluster.Play(Cluster.Attempts);
        cluster.HasWrittenOnce();
        if (!outcome.TryGetValue(out var each))
        {
            Assert.IsType<RedisError.Client.Cancelled>(outcome.Error);
            Assert.False(outcome.Error.IsRetrySafe && cluster.HasWritten(null), $"{outcome.Error}, and yet some ran");
            return;
        }

        for (var i = 0; i < each.Length; i++)
        {
            if (each[i].TryGetValue(out var value))
            {
                Assert.Equal(cluster.Expected(cluster.Requests[i]), value);
                continue;
            }

            var error = each[i].Error;
            Assert.False(error.IsRetrySafe && cluster.HasWritten(i), $"request {i}: {error} is safe to run again, and a part of it ran");
            if (error.Delivery == Delivery.NotSent && !cluster.IsRead(i)) Assert.False(cluster.WasSent(i), $"request {i}: {error}, and a part of it was sent");
        }
    }

    [Property(MaxTest = 1_500, EndSize = 12)]
    public async Task A_batch_says_that_nothing_was_written_only_when_nothing_was((Kind Kind, byte Keys)[] drawn, Fate[] fates, byte order, int cancelAfter)
    {
        var cluster = new Cluster(drawn, fates, order, cancelAfter % 20);
        if (cluster.Requests.Length == 0) return;
        var outcome = await cluster.Play(Cluster.All);
        cluster.HasWrittenOnce();
        if (outcome.TryGetValue(out var values)) Assert.Equal(cluster.Requests.Select(cluster.Expected), values);
        else Assert.False(outcome.Error.IsRetrySafe && cluster.HasWritten(null), $"{outcome.Error}, and yet some ran");
    }

    /// <summary>Four primaries and two replicas, and the client that knows them.</summary>
    sealed class Cluster : IRedisClient, IPoolingClient, IResendParts
    {
        const int Primaries = 4;
        const int Nodes = 6;
        readonly Fate[] _fates;
        readonly Random _order;
        readonly int _cancelAfter;
        readonly Lock _gate = new();
        readonly List<(PartExchange Part, int Node)> _waiting = [];
        readonly SemaphoreSlim _changed = new(0);
        readonly CancellationTokenSource _token = new();
        readonly Dictionary<int, int> _owners = [];
        readonly Dictionary<int, int> _targets = [];
        readonly ConcurrentDictionary<PartExchange, (int Node, bool Asks)> _nodes = new(ReferenceEqualityComparer.Instance);
        readonly System.Collections.Generic.HashSet<int> _sent = [];
        int _parts;

        public Cluster((Kind Kind, byte Keys)[] drawn, Fate[] fates, int order, int cancelAfter)
        {
            Requests = [.. drawn.Take(6).Select(static one => new Request(one.Kind, one.Keys))];
            (_fates, _order, _cancelAfter) = (fates, new(order), cancelAfter);
        }

        public Request[] Requests { get; }

        public RedisEnvironment Environment { get; } = new() { Random = static () => 0.5 };

        /// <summary>How often a request was done for a key of it, or by a node. A key that occurs twice counts by its place.</summary>
        public ConcurrentDictionary<(int Request, string Place), int> Ran { get; } = [];

        public static bool IsRead(Kind kind) => kind is not (Kind.MSet or Kind.Del or Kind.Append or Kind.FlushDb);

        public bool IsRead(int request) => IsRead(Requests[request].Kind);

        public bool WasSent(int request) => _sent.Contains(request);

        public bool HasWritten(int? request) => Ran.Any(one => !IsRead(one.Key.Request) && (request is null || one.Key.Request == request));

        public void HasWrittenOnce() =>
            Assert.All(Ran.Where(one => !IsRead(one.Key.Request)), static one => Assert.True(one.Value == 1, $"{one.Key} ran {one.Value} times"));

        public string Expected(Request request) => request.Kind switch
        {
            Kind.MGet => string.Join(',', request.Names.Select(ValueOf)),
            Kind.Del or Kind.Exists => request.Names.Count(IsThere).ToString(CultureInfo.InvariantCulture),
            Kind.Append => "7",
            Kind.DbSize => "1111",
            Kind.Keys => "of 0,of 1,of 2,of 3",
            Kind.SlowLogLen => "6",
            Kind.ScriptExists => "True,False",
            _ => "OK",
        };

        public static Pipeline<Seq<string>> All(Request[] requests) => Pipeline.Traverse(requests, static request => request.Command);

        public static Pipeline<Seq<RedisResult<string>>> Attempts(Request[] requests) =>
            Pipeline.Traverse(requests, static request => request.Command.AttemptWith(static outcome => outcome));

        public async Task<RedisResult<Seq<A>>> Play<A>(Func<Request[], Pipeline<Seq<A>>> pipeline)
        {
            // A command alone is another kind of batch.
            var program = Requests.Length == 1 && typeof(A) == typeof(string)
                ? (RedisProgram<Seq<A>>)(object)Requests[0].Command.Map(static value => Prelude.Seq1(value))
                : pipeline(Requests);
            var running = this.RunResult(program, _token.Token).AsTask();
            _ = running.ContinueWith(_ => _changed.Release(), TaskScheduler.Default);
            // Long: `./test` runs the properties on threads that give way to others, and all of them may stand still for minutes.
            while (await _changed.WaitAsync(TimeSpan.FromMinutes(30)))
            {
                if (!TryTake(out var part, out var node))
                {
                    if (running.IsCompleted) return await running;
                    continue;
                }

                Meet(part, node, _fates.Length == 0 || _parts > 30 ? Fate.Served : _fates[_parts % _fates.Length]);
                _parts++;
            }

            throw new TimeoutException("the batch does not end");
        }

        void IRedisClient.Send(Batch batch)
        {
            var parted = new PartedBatch(batch.Exchange, this, Primaries, Nodes);
            SendParts(parted, [.. Enumerable.Range(0, parted.Pieces.Length)], 0);
            parted.Begun();
        }

        bool IResend.Wants(Exchange exchange, RedisError error) =>
            exchange.Sendings < 4 && error is RedisError.Connection && (error.Delivery == Delivery.NotSent || exchange.IsReadOnly);

        void IResend.Add(Exchange exchange, RedisError error)
        {
            var part = (PartExchange)exchange;
            var (node, asks) = _nodes[part];
            if (part.Indexes.Length > 1 && _parts % 2 == 0)
            {
                foreach (var each in part.Batch.Split(part, [.. part.Indexes.Select(static index => new[] { index })], asks)) Enqueue(each, node, asks);
            }
            else
            {
                Enqueue(part, node, asks);
            }
        }

        bool IResendParts.Wants(IRequest request, RedisError refusal, int sendings) => sendings < 40 && refusal is RedisError.Server { Code: "MOVED" or "ASK" };

        void IResendParts.Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings)
        {
            foreach (var piece in refused)
            {
                var error = (RedisError.Server)piece.Refusal;
                var node = int.Parse(error.Detail.AsSpan(error.Detail.LastIndexOf(':') + 1), CultureInfo.InvariantCulture);
                Enqueue(batch.Part([piece.Index], sendings, error.Code == "ASK"), node, error.Code == "ASK");
            }
        }

        ValueTask<RedisResult<IRedisClient>> IRedisClient.Lease(LeaseRequest request, CancellationToken cancellationToken) => new(RedisResult.Ok<IRedisClient>(this));

        ValueTask IAsyncDisposable.DisposeAsync() => ValueTask.CompletedTask;

        static bool IsThere(string key) => key.Length % 2 == 0;

        static string ValueOf(string key) => IsThere(key) ? $"value of {key}" : "-";

        int OwnerOf(int slot) => _owners.GetValueOrDefault(slot, slot % Primaries);

        // What the router believes never changes: it follows what the nodes say.
        void SendParts(PartedBatch batch, int[] indexes, int sendings)
        {
            var parts = indexes.GroupBy(index => Node(batch.Pieces[index].Target)).Select(group => (Part: batch.Part([.. group], sendings), Node: group.Key)).ToArray();
            foreach (var (part, node) in parts) Enqueue(part, node, asks: false);
        }

        static int Node(PieceTarget target) => target.Kind switch
        {
            PieceTargetKind.Slot => target.Number % Primaries,
            PieceTargetKind.AnyPrimary => 0,
            _ => target.Number,
        };

        void Enqueue(PartExchange part, int node, bool asks)
        {
            _nodes[part] = (node, asks);
            lock (_gate) _waiting.Add((part, node));
            _changed.Release();
        }

        bool TryTake(out PartExchange part, out int node)
        {
            lock (_gate)
            {
                (part, node) = (null!, 0);
                if (_waiting.Count == 0) return false;
                var at = _order.Next(_waiting.Count);
                (part, node) = _waiting[at];
                _waiting.RemoveAt(at);
                return true;
            }
        }

        void Meet(PartExchange part, int node, Fate fate)
        {
            if (_parts == _cancelAfter) _token.Cancel();
            if (fate == Fate.NotConnected)
            {
                part.Fail(Lost(Delivery.NotSent));
                return;
            }

            if (!part.TryEnqueue()) return;
            if (fate == Fate.LostBeforeItWasSent)
            {
                part.Fail(Lost(Delivery.NotSent));
                return;
            }

            var words = Words(part);
            var slots = part.Indexes.Select(index => part.Batch.Pieces[index].Target).Where(static target => target.Kind == PieceTargetKind.Slot).Select(static target => (int)target.Number).ToArray();
            if (slots.Length > 0 && fate == Fate.SlotMoved) Move(slots[_parts % slots.Length]);
            if (slots.Length > 0 && fate == Fate.SlotMigrates) _targets[slots[_parts % slots.Length]] = (OwnerOf(slots[_parts % slots.Length]) + 1) % Primaries;
            var replies = new List<string>();
            var asking = false;
            var isAskingRefused = false;
            var next = 0;
            foreach (var sent in words)
            {
                if (sent is ["ASKING"])
                {
                    isAskingRefused = fate == Fate.AskingRefused;
                    asking = !isAskingRefused;
                    replies.Add(isAskingRefused ? "-NOPERM this user has no permissions to run the 'asking' command" : "+OK");
                    continue;
                }

                var index = part.Indexes[next++];
                var piece = part.Batch.Pieces[index];
                _sent.Add(piece.Of);
                replies.Add(fate == Fate.EachSecondRefused && next % 2 == 0 ? "-OOM command not allowed when used memory > 'maxmemory'." : Serve(sent, piece, node, asking));
                asking = false;
            }

            Assert.Equal(part.Indexes.Length, next);
            switch (fate)
            {
                case Fate.LostWithItsReplies:
                    part.Fail(Lost(Delivery.Unknown));
                    break;
                case Fate.TimedOut:
                    part.TryFail(new RedisError.Timeout("reply", TimeSpan.FromSeconds(1), Delivery.Unknown));
                    break;
                default:
                    foreach (var reply in replies)
                        Assert.NotEqual(Acceptance.Doubt, part.Accept(new ReplyFrame(Encoding.UTF8.GetBytes(reply + "\r\n"))));
                    part.Complete();
                    break;
            }
        }

        void Move(int slot)
        {
            _owners[slot] = (OwnerOf(slot) + 1) % Primaries;
            _targets.Remove(slot);
        }

        // A node of a cluster: what it does not own it refuses, and so a request with keys of two slots.
        string Serve(string[] words, Piece piece, int node, bool asking)
        {
            var request = Requests[piece.Of];
            var keys = request.Keyed ? words[1..].Where((_, at) => request.Kind switch { Kind.MSet => at % 2 == 0, Kind.Append => at == 0, _ => true }).ToArray() : [];
            var slots = keys.Select(static key => KeySlot.Of(key)).Distinct().ToArray();
            if (slots.Length > 1) return "-CROSSSLOT Keys in request don't hash to the same slot";
            if (slots is [var slot])
            {
                var owner = OwnerOf(slot);
                var isServed = _targets.TryGetValue(slot, out var target) ? asking && node == target : node == owner;
                if (!isServed) return node == owner && _targets.ContainsKey(slot) ? $"-ASK {slot} 127.0.0.1:{target}" : $"-MOVED {slot} 127.0.0.1:{owner}";
            }

            Note(piece.Of, request, keys, node);
            var isOld = node % 2 == 0;
            return request.Kind switch
            {
                Kind.MGet => Array(keys.Select(key => IsThere(key) ? Bulk(ValueOf(key)) : isOld ? "$-1" : "_")),
                Kind.MSet => AreValues(request, words) ? "+OK" : "-ERR other values",
                Kind.Del or Kind.Exists => $":{keys.Count(IsThere)}",
                Kind.Append => ":7",
                Kind.DbSize => $":{(int)Math.Pow(10, node)}",
                Kind.Keys => isOld ? Array([Bulk($"of {node}")]) : $"~1\r\n{Bulk($"of {node}")}",
                Kind.SlowLogLen => ":1",
                Kind.ScriptExists => Array([":1", node == 2 ? ":0" : ":1"]),
                _ => "+OK",
            };
        }

        // By place: the slices of a request keep the order of keys that are equal.
        void Note(int index, Request request, string[] keys, int node)
        {
            if (!request.Keyed) Ran.AddOrUpdate((index, $"node {node}"), 1, static (_, times) => times + 1);
            foreach (var key in keys.Distinct()) Ran.AddOrUpdate((index, key), 1, static (_, times) => times + 1);
        }

        static bool AreValues(Request request, string[] words)
        {
            for (var i = 1; i + 1 < words.Length; i += 2)
                if (!request.Pairs.Contains((words[i], words[i + 1]))) return false;
            return true;
        }

        // The requests of a part, each as its words.
        static List<string[]> Words(PartExchange part)
        {
            var bytes = new byte[part.Length];
            Assert.Equal(bytes.Length, part.Encode(bytes));
            var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
            List<string[]> requests = [];
            for (var at = 0; at + 1 < lines.Length;)
            {
                var count = int.Parse(lines[at][1..], CultureInfo.InvariantCulture);
                requests.Add([.. Enumerable.Range(0, count).Select(word => lines[at + 2 + (2 * word)])]);
                at += 1 + (2 * count);
            }

            return requests;
        }

        static string Bulk(string text) => $"${text.Length}\r\n{text}";

        static string Array(IEnumerable<string> elements) => string.Join("\r\n", elements.Prepend($"*{elements.Count()}"));

        static RedisError Lost(Delivery delivery) => new RedisError.Connection(ConnectionFault.Lost, "gone", delivery);
    }

    /// <summary>One request, whose value is read as text.</summary>
    sealed class Request(Kind kind, byte keys)
    {
        public Kind Kind => kind;

        public bool Keyed => kind is Kind.MGet or Kind.MSet or Kind.Del or Kind.Exists or Kind.Append;

        /// <summary>One key to nine, drawn by a number: some have the same slot, some are equal.</summary>
        public string[] Names { get; } = [.. Enumerable.Range(0, kind == Kind.Append ? 1 : 1 + (keys % 9)).Select(place => Name((keys * 31) + (place * 7 * (1 + (keys % 5)))))];

        public (string Key, string Value)[] Pairs => [.. Names.Select(static (key, at) => (key, $"value {at}"))];

        static string Name(int number) => number % 3 == 0 ? $"{{{number % 5}}}{number % 40}" : $"k{number % 20}";

        public Command<string> Command => kind switch
        {
            Kind.MGet => MGet(Names.Select(static name => (RedisKey)name)).Map(static values => string.Join(',', values.Select(static value => value.Match(static some => some.ToString(), static () => "-")))),
            Kind.MSet => MSet(Pairs).Map(static _ => "OK"),
            Kind.Del => Del(Names).Map(static count => $"{count}"),
            Kind.Exists => Exists(Names).Map(static count => $"{count}"),
            Kind.Append => Append(Names[0], "x").Map(static length => $"{length}"),
            Kind.DbSize => DbSize().Map(static count => $"{count}"),
            Kind.Keys => Redis.Functional.Commands.Keys("*").Map(static names => string.Join(',', names)),
            Kind.SlowLogLen => SlowLogLen().Map(static count => $"{count}"),
            Kind.ScriptExists => ScriptExists("a", "b").Map(static each => string.Join(',', each)),
            _ => FlushDb().Map(static _ => "OK"),
        };
    }
}
