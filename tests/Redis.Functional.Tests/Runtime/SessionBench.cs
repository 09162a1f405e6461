using System.IO.Pipelines;
using System.Text;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A session whose server is the test: it reads what is sent and sends what it likes, by a clock that goes when it is told.</summary>
sealed class SessionBench : IPoolingClient, IRedisClient
{
    readonly Link _link = new();
    readonly Clock _clock;
    long _sent;

    public SessionBench(RedisConfig? config = null, FailoverProbe? failover = null, bool refusesEcho = false)
    {
        _clock = new Clock(Time);
        Session = new Session(_link, "test", new SessionLimits(config ?? new RedisConfig()), _clock, new RespLimits(), speaksResp3: true) { RefusesEcho = refusesEcho };
        if (failover is not null) Session.Follow(failover, primariesSeen: 0);
        Session.Start();
    }

    public FakeTime Time { get; } = new();

    public Session Session { get; }

    public RedisEnvironment Environment { get; } = new() { Random = static () => 0 };

    public Task<RedisResult<A>> Run<A>(RedisProgram<A> program, CancellationToken token = default) =>
        this.RunResult(program, token).AsTask().WaitAsync(TimeSpan.FromSeconds(30), CancellationToken.None);

    public void Send(Batch batch)
    {
        if (Session.TrySend(batch.Exchange) == SendOutcome.Closed) batch.Fail(new RedisError.Client.Closed(Delivery.NotSent));
    }

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(new RedisResult<IRedisClient>(this));

    public ValueTask DisposeAsync()
    {
        Session.End(new RedisError.Client.Closed(Delivery.Unknown));
        return default;
    }

    /// <summary>Sends to the client.</summary>
    public async Task Reply(string frames)
    {
        var bytes = Encoding.UTF8.GetBytes(frames);
        _sent += bytes.Length;
        await _link.FromServer.Writer.WriteAsync(bytes);
    }

    /// <summary>The requests that have come when there are so many.</summary>
    public async Task<List<FakeRequest>> Received(int count)
    {
        while (true)
        {
            var read = await _link.ToServer.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
            var requests = FakeRequest.Read(read.Buffer.IsSingleSegment ? read.Buffer.FirstSpan : System.Buffers.BuffersExtensions.ToArray(read.Buffer));
            if (requests.Count >= count)
            {
                _link.ToServer.Reader.AdvanceTo(read.Buffer.End);
                return requests;
            }

            _link.ToServer.Reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>As a transport does that is told to.</summary>
    public void CancelWrite() => _link.ToServer.Writer.CancelPendingFlush();

    /// <summary>
    /// Beat by beat: a leap would count as a process that was frozen. Before that the session takes in all that was sent to it, since a beat does
    /// less on a connection that is just reading.
    /// </summary>
    public void Advance(int milliseconds)
    {
        var isRead = SpinWait.SpinUntil(() => !Session.IsOpen || _link.Incoming.Read >= _sent, TimeSpan.FromSeconds(30));
        Assert.True(isRead, "the session does not read what was sent to it");
        for (var passed = 0; passed < milliseconds; passed += Heartbeat.Period) Time.Advance(TimeSpan.FromMilliseconds(Heartbeat.Period));
    }

    sealed class Link : TransportConnection
    {
        // A write of more than this waits for the test to read it.
        public Pipe ToServer { get; } = new(new PipeOptions(pauseWriterThreshold: 64 * 1024, resumeWriterThreshold: 1, useSynchronizationContext: false));

        public Pipe FromServer { get; } = new(new PipeOptions(useSynchronizationContext: false));

        public CountingReader Incoming => field ??= new CountingReader(FromServer.Reader);

        public override PipeReader Input => Incoming;

        public override PipeWriter Output => ToServer.Writer;

        public override string RemoteName => "test";

        public override RedisError? Fault => null;

        public override void Abort()
        {
            FromServer.Writer.Complete();
            ToServer.Reader.Complete();
        }

        public override ValueTask DisposeAsync()
        {
            Abort();
            return default;
        }
    }
}
