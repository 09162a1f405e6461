using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LanguageExt;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.PropertyTests.Programs;

/// <summary>
/// A batch that a client of several servers sends again: it ends once, a write that may have run is never sent again, its error has the delivery of all
/// its sendings, and its object belongs to one call at a time.
/// </summary>
public class ResendLaws
{
    const string ReadOnly = "-READONLY You can't write against a read only replica.\r\n";
    const string Loading = "-LOADING Redis is loading the dataset in memory\r\n";
    const string Moved = "-MOVED 3999 127.0.0.1:6381\r\n";

    /// <summary>What becomes of one sending.</summary>
    public enum Fate { Answered, NotConnected, Moved, LostBeforeItWasSent, LostWithItsReply, LostHalfway, TimedOut, Refused, NoPrimary }

    /// <summary>When the caller cancels: before the sending of this number, while it is on its connection, or when it waits to be sent again.</summary>
    public enum Moment { Never, Before, During, Between }

    /// <summary>What is sent.</summary>
    public enum Kind { Read, Write, Pipeline, ReadingPipeline, Transaction, ReadingTransaction, Script, Blocking }

    [Property(MaxTest = 5_000, EndSize = 12)]
    public void A_batch_that_is_sent_again_ends_once_and_truly(Kind kind, Fate[] fates, Moment moment, byte at)
    {
        // As many as a client allows, and answered at last.
        var run = new Sendings(kind, [.. fates.Take(6), Fate.Answered], moment, at % 7);
        var outcome = run.Play();

        Assert.True(run.IsEnded, "it has not ended");
        if (!run.IsReadOnly) Assert.True(run.Ran <= 1, $"a write ran {run.Ran} times");
        if (outcome.IsOk)
        {
            Assert.True(run.Ran >= 1, "a value that no server made");
        }
        else
        {
            Assert.True(run.May.Contains(outcome.Error.Delivery), $"{outcome.Error.Delivery} of {outcome.Error}, and not {string.Join(" or ", run.May)}");
            Assert.False(outcome.Error.IsRetrySafe && run.Ran > 0, $"{outcome.Error} is safe to run again, and it ran");
        }
    }

    [Property(MaxTest = 300)]
    public void An_object_is_never_in_two_calls(Fate[] fates, Moment moment, byte at)
    {
        var used = new System.Collections.Generic.HashSet<Exchange>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < 200; i++)
        {
            var run = new Sendings(Kind.Read, [.. fates.Take(6), Fate.Answered], moment, at % 7);
            run.Start();

            // What is still on its way when the next begins must be another object.
            var next = new Sendings(Kind.Read, [Fate.Answered], Moment.Never, 0);
            next.Start();
            Assert.NotSame(run.Exchange, next.Exchange);
            Assert.Equal(0, run.Exchange.Sendings + next.Exchange.Sendings);
            Assert.True(next.Finish().IsOk);
            _ = run.Finish();
            used.Add(run.Exchange);
        }
    }

    [Fact]
    public async Task Cancelling_and_sending_again_at_the_same_time_ends_each_call_once()
    {
        for (var i = 0; i < 20_000; i++)
        {
            var run = new Sendings(i % 2 == 0 ? Kind.Write : Kind.Read, [Fate.Moved, Fate.NotConnected, Fate.Moved, Fate.Answered], Moment.Never, 0);
            run.Start();
            var cancelling = Task.Run(run.Cancel);
            var outcome = run.Finish();
            await cancelling;

            Assert.True(outcome.IsOk || outcome.Error is RedisError.Client.Cancelled, $"{outcome}");
            Assert.True(run.Ran <= 1, $"ran {run.Ran} times");
            Assert.False(outcome.IsError && outcome.Error.IsRetrySafe && run.Ran > 0, $"{outcome.Error}, and yet it ran");
        }
    }

    /// <summary>One call through a client that sends again, with all that befalls it.</summary>
    sealed class Sendings : IRedisClient, IPoolingClient, IResend
    {
        readonly Kind _kind;
        readonly Fate[] _fates;
        readonly Moment _moment;
        readonly int _at;
        readonly Queue<Exchange> _queue = new();
        readonly CancellationTokenSource _token = new();
        ValueTask<RedisResult<string>> _outcome;
        bool _wasRefused;
        bool _mayHaveRun;
        int _sending;

        public Sendings(Kind kind, Fate[] fates, Moment moment, int at)
        {
            (_kind, _fates, _moment, _at) = (kind, fates, moment, at);
            Environment = new() { Random = static () => 0.5 };
        }

        public RedisEnvironment Environment { get; }

        public Exchange Exchange { get; private set; } = null!;

        /// <summary>How often a server did it.</summary>
        public int Ran { get; private set; }

        public bool IsReadOnly { get; private set; }

        public bool IsEnded => _outcome.IsCompleted || Volatile.Read(ref _taken);

        bool _taken;

        /// <summary>The deliveries that an error may tell.</summary>
        public Delivery[] May => _mayHaveRun ? [Delivery.Unknown] : _wasRefused ? [Delivery.Rejected, Delivery.Unknown] : [Delivery.NotSent, Delivery.Unknown];

        public RedisResult<string> Play()
        {
            Start();
            return Finish();
        }

        public void Start() => _outcome = this.RunResult(Program(_kind), _token.Token);

        public void Cancel() => _token.Cancel();

        public RedisResult<string> Finish()
        {
            while (_queue.TryDequeue(out var exchange)) Once(exchange, _fates[Math.Min(_sending++, _fates.Length - 1)]);

            // Waking the caller is a work item.
            var outcome = _outcome.AsTask().GetAwaiter().GetResult();
            Volatile.Write(ref _taken, true);
            return outcome;
        }

        void IRedisClient.Send(Batch batch)
        {
            Exchange = batch.Exchange;
            IsReadOnly = batch.IsReadOnly;
            Exchange.Ask(this);
            _queue.Enqueue(Exchange);
        }

        bool IResend.Wants(Exchange exchange, RedisError error) => exchange.Sendings < 5
            && (error is RedisError.Server { Code: "MOVED" } || SecondSendings.Of(error, exchange.IsReadOnly, exchange.Sendings, followsPrimary: true) != SecondSending.None);

        void IResend.Add(Exchange exchange, RedisError error)
        {
            Assert.Empty(_queue);
            _queue.Enqueue(exchange);
            if (_moment == Moment.Between && _sending - 1 == _at) _token.Cancel();
        }

        ValueTask<RedisResult<IRedisClient>> IRedisClient.Lease(LeaseRequest request, CancellationToken cancellationToken) => new(RedisResult.Ok<IRedisClient>(this));

        ValueTask IAsyncDisposable.DisposeAsync() => ValueTask.CompletedTask;

        // As a connection does it: hands over, takes the replies, and ends.
        void Once(Exchange exchange, Fate fate)
        {
            if (_moment == Moment.Before && _sending - 1 == _at) _token.Cancel();
            if (fate == Fate.NotConnected)
            {
                exchange.Fail(Lost(Delivery.NotSent));
                return;
            }

            if (!exchange.TryEnqueue()) return;
            if (_moment == Moment.During && _sending - 1 == _at)
            {
                // From here on its caller has gone; the sending goes on all the same.
                _mayHaveRun = true;
                _token.Cancel();
            }

            switch (fate)
            {
                case Fate.LostBeforeItWasSent:
                    exchange.Fail(Lost(Delivery.NotSent));
                    break;
                case Fate.LostWithItsReply or Fate.LostHalfway:
                    (Ran, _mayHaveRun) = (Ran + 1, true);
                    if (fate == Fate.LostHalfway && exchange.ReplyCount > 1) exchange.Accept(new ReplyFrame(Encoding.ASCII.GetBytes(Frames(exchange)[0])));
                    exchange.Fail(Lost(Delivery.Unknown));
                    break;
                case Fate.TimedOut:
                    (Ran, _mayHaveRun) = (Ran + 1, true);
                    exchange.TryFail(new RedisError.Timeout("reply", TimeSpan.FromSeconds(1), Delivery.Unknown));
                    break;
                case Fate.NoPrimary:
                    _wasRefused = true;
                    Take(exchange, OfNoPrimary());
                    break;
                case Fate.Moved or Fate.Refused:
                    _wasRefused = true;
                    Take(exchange, Refusals(exchange, fate == Fate.Moved ? Moved : "-OOM command not allowed\r\n"));
                    break;
                default:
                    Ran++;
                    _mayHaveRun = true;
                    Take(exchange, Frames(exchange));
                    break;
            }
        }

        static void Take(Exchange exchange, string[] frames)
        {
            foreach (var frame in frames) Assert.NotEqual(Acceptance.Doubt, exchange.Accept(new ReplyFrame(Encoding.ASCII.GetBytes(frame))));
            exchange.Complete();
        }

        string[] Frames(Exchange exchange) => _kind switch
        {
            Kind.Read => ["$1\r\na\r\n"],
            Kind.Write => [":1\r\n"],
            Kind.Pipeline => [":1\r\n", "$1\r\na\r\n"],
            Kind.ReadingPipeline => ["$1\r\na\r\n", "$1\r\na\r\n"],
            Kind.Transaction => ["+OK\r\n", "+QUEUED\r\n", "+QUEUED\r\n", "*2\r\n:1\r\n$1\r\na\r\n"],
            Kind.ReadingTransaction => ["+OK\r\n", "+QUEUED\r\n", "*1\r\n$1\r\na\r\n"],
            Kind.Script => [":1\r\n"],
            _ => ["*2\r\n$1\r\nq\r\n$1\r\na\r\n"],
        };

        // A node that does not serve the keys refuses what is queued; one that has no memory refuses it too.
        string[] Refusals(Exchange exchange, string error) => _kind switch
        {
            Kind.Transaction => ["+OK\r\n", error, error, "-EXECABORT Transaction discarded because of previous errors.\r\n"],
            Kind.ReadingTransaction => ["+OK\r\n", "+QUEUED\r\n", error],
            _ => [.. Enumerable.Repeat(error, exchange.ReplyCount)],
        };

        // A server that is a replica, or is loading its data, refuses what it does not serve, and answers the rest.
        string[] OfNoPrimary() => _kind switch
        {
            Kind.Write or Kind.Script => [ReadOnly],
            Kind.Pipeline => [ReadOnly, "$1\r\na\r\n"],
            Kind.ReadingPipeline => ["$1\r\na\r\n", Loading],
            Kind.Transaction => ["+OK\r\n", ReadOnly, "+QUEUED\r\n", "-EXECABORT Transaction discarded because of previous errors.\r\n"],
            Kind.ReadingTransaction => [Loading, Loading, Loading],
            Kind.Blocking => ["-UNBLOCKED force unblock from blocking operation, instance state changed (master -> replica?)\r\n"],
            _ => [Loading],
        };

        static RedisError Lost(Delivery delivery) => new RedisError.Connection(ConnectionFault.Lost, "gone", delivery);

        static RedisProgram<string> Program(Kind kind) => kind switch
        {
            Kind.Read => Get<string>("k").Map(static value => value.IfNone("")),
            Kind.Write => Incr("k").Map(static n => n.ToString(CultureInfo.InvariantCulture)),
            Kind.Pipeline => Incr("k").Zip(Get<string>("k"), static (n, _) => $"{n}"),
            Kind.ReadingPipeline => Get<string>("k").Zip(Get<string>("l"), static (a, _) => a.IfNone("")),
            Kind.Transaction => Multi(Incr("k").Zip(Get<string>("k"), static (n, _) => $"{n}")),
            Kind.ReadingTransaction => Multi(Get<string>("k").Map(static value => value.IfNone(""))),
            Kind.Script => Increment.Call("k").Map(static n => $"{n}"),
            _ => BLPop("q", TimeSpan.FromSeconds(1)).Map(static _ => "popped"),
        };

        static readonly RedisScript<long> Increment = RedisScript.Create<long>("return redis.call('INCR', KEYS[1])");
    }
}
