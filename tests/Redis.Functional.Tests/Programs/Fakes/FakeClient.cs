using System.Text;

namespace Redis.Functional.Tests.Programs;

/// <summary>
/// A client without a wire: a function answers each request with the text of a RESP frame. It counts round trips, fails exchanges
/// before or after they ran, holds replies back until it is told, and leases connections, which are itself. MULTI and EXEC are its own.
/// </summary>
sealed class FakeClient(Func<FakeRequest, string> answer, TimeProvider? time = null) : IRedisClient
{
    readonly Lock _gate = new();
    readonly List<FakeRequest> _sent = [];

    public FakeClient() : this(static _ => "+OK\r\n") { }

    public RedisEnvironment Environment { get; init; } = new() { Time = time ?? TimeProvider.System, Random = static () => 0 };

    /// <summary>How many exchanges were taken.</summary>
    public int RoundTrips { get; private set; }

    public int Leases { get; private set; }

    public int Returned { get; private set; }

    /// <summary>All requests that the server has seen, in order.</summary>
    public IReadOnlyList<string> Sent
    {
        get
        {
            lock (_gate) return [.. _sent.Select(request => request.ToString())];
        }
    }

    /// <summary>Given the number of the exchange (from 0): an error in place of sending it.</summary>
    public Func<int, RedisError?> NotSent { get; set; } = static _ => null;

    /// <summary>Given the number of the exchange: an error in place of the replies to what was run.</summary>
    public Func<int, RedisError?> ReplyLost { get; set; } = static _ => null;

    /// <summary>Replies wait for it.</summary>
    public Task Release { get; set; } = Task.CompletedTask;

    /// <summary>Called with the number of an exchange that was sent, before its replies come.</summary>
    public Action<int> OnSent { get; set; } = static _ => { };

    /// <summary>
    /// Called with the number of an exchange that has ended, before the program goes on, as long as replies come at once.
    /// </summary>
    public Action<int> OnReplied { get; set; } = static _ => { };

    /// <summary>EXEC's reply, given the answers to what was queued; null makes an array of them.</summary>
    public Func<IReadOnlyList<string>, string>? Exec { get; set; }

    /// <summary>EXEC's reply when a command was refused while queueing.</summary>
    public string ExecAfterRefusal { get; set; } = "-EXECABORT Transaction discarded\r\n";

    /// <summary>The refusal of a command while queueing, or of MULTI itself; null queues it.</summary>
    public Func<FakeRequest, string?> Refuse { get; set; } = static _ => null;

    /// <summary>Asked at each EXEC: true when somebody has changed a watched key.</summary>
    public Func<bool> Conflicts { get; set; } = static () => false;

    public RedisError? LeaseFails { get; set; }

    /// <summary>What the last exchange made of the last reply.</summary>
    public Acceptance Acceptance { get; private set; }

    public void Send(Batch batch)
    {
        int number;
        lock (_gate) number = RoundTrips++;
        if (NotSent(number) is { } error)
        {
            batch.Fail(error);
            return;
        }

        if (!batch.TryStart()) return;
        var requests = batch.Requests.Select(FakeRequest.Of);
        var replies = Answer(batch.IsTransaction ? [FakeRequest.Multi, .. requests, FakeRequest.Exec] : [.. requests]);
        OnSent(number);
        if (Release.IsCompleted)
        {
            Reply(batch, number, replies);
            OnReplied(number);
        }
        else _ = Release.ContinueWith(_ => Reply(batch, number, replies), TaskScheduler.Default);
    }

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken)
    {
        if (LeaseFails is { } error) return new(new RedisResult<IRedisClient>(error));
        lock (_gate) Leases++;
        return new(new RedisResult<IRedisClient>(new FakeLease(this)));
    }

    public ValueTask DisposeAsync() => default;

    void Reply(Batch batch, int number, List<string> replies)
    {
        if (ReplyLost(number) is { } lost) batch.Fail(lost);
        else if (batch.IsTransaction) ReplyToTransaction(batch.Exchange, replies);
        else batch.Answer(replies.Select(Frame));
    }

    static RespValue Frame(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new RespReader(bytes, 0, bytes.Length);
        return reader.ReadTree();
    }

    // As on the wire: what MULTI, queued commands and EXEC are answered with is what these tests are about.
    void ReplyToTransaction(Exchange exchange, List<string> replies)
    {
        for (var i = 0; i < replies.Count; i++)
        {
            var frame = new ReplyFrame(Encoding.UTF8.GetBytes(replies[i]));
            Acceptance = exchange.Accept(frame);
            if (Acceptance == Acceptance.Doubt)
            {
                exchange.Fail(new RedisError.Protocol(exchange.Doubt(frame)).OfCommand(exchange.Name));
                return;
            }

            if (Acceptance == Acceptance.More != i < replies.Count - 1) throw new InvalidOperationException("the exchange miscounts its replies");
        }

        exchange.Complete();
    }

    List<string> Answer(List<FakeRequest> requests)
    {
        lock (_gate)
        {
            var replies = new List<string>();
            List<FakeRequest>? queued = null;
            var discarded = false;
            foreach (var request in requests)
            {
                _sent.Add(request);
                if (request.Name == "EXEC")
                {
                    replies.Add(queued is null ? "-ERR EXEC without MULTI\r\n" : discarded ? ExecAfterRefusal : Conflicts() ? "*-1\r\n" : Run(queued));
                    queued = null;
                }
                else if (Refuse(request) is { } refusal)
                {
                    discarded = true;
                    replies.Add(refusal);
                }
                else if (request.Name == "MULTI")
                {
                    queued = [];
                    replies.Add("+OK\r\n");
                }
                else
                {
                    queued?.Add(request);
                    replies.Add(queued is null ? answer(request) : "+QUEUED\r\n");
                }
            }

            return replies;
        }
    }

    string Run(List<FakeRequest> queued)
    {
        if (Exec is { } exec) return exec([.. queued.Select(request => request.ToString())]);
        return $"*{queued.Count}\r\n{string.Concat(queued.Select(answer))}";
    }

    sealed class FakeLease(FakeClient owner) : IRedisClient
    {
        LeaseTrace _trace;
        bool _returned;

        public RedisEnvironment Environment => owner.Environment;

        public void Send(Batch batch)
        {
            if (_returned)
            {
                batch.Fail(new RedisError.Connection(ConnectionFault.Lost, "the lease was given back", Delivery.NotSent));
                return;
            }

            _trace.Prepare(batch.Exchange);
            _trace.Add(batch.Effect);
            owner.Send(batch);
        }

        public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => owner.Lease(request, cancellationToken);

        public ValueTask DisposeAsync()
        {
            if (!_returned) lock (owner._gate) owner.Returned++;
            _returned = true;
            return default;
        }
    }
}
