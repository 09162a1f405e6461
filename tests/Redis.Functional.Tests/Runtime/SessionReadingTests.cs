using System.Buffers;
using System.IO.Pipelines;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>What happens between the reading of a buffer and the replies in it.</summary>
public sealed class SessionReadingTests
{
    [Fact]
    public async Task A_reply_that_was_read_before_the_request_was_sent_is_nobodys()
    {
        var exchange = new StubExchange { Announced = 6, Bytes = static () => "PING\r\n"u8.ToArray() };
        using var stray = new ObservedMemory("$1\r\nx\r\n"u8.ToArray());
        var connection = new OneBufferConnection(stray.Memory);
        var session = new Session(connection, "test", new SessionLimits(new RedisConfig()), new Clock(new FakeTime()), new RespLimits(), speaksResp3: true);
        SendOutcome? sent = null;
        // As another caller does, who holds no lock of the reader.
        stray.Looking = () =>
        {
            var caller = new Thread(() => sent = session.TrySend(exchange));
            caller.Start();
            caller.Join(TimeSpan.FromSeconds(30));
        };
        session.Start();

        Assert.IsType<RedisError.Protocol>(await session.Ended.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(SendOutcome.Taken, sent);
        Assert.Equal(Delivery.Unknown, exchange.Error!.Delivery);
    }

    // As with pipelines of large values: the beat finds the loop at work each time, and may not wait for it.
    [Fact]
    public async Task A_deadline_that_passes_while_replies_are_taken_is_over_when_they_are()
    {
        var bench = new SessionBench(new RedisConfig { CommandTimeout = TimeSpan.FromMilliseconds(100), KeepAliveInterval = TimeSpan.Zero });
        var read = new StubExchange { Announced = 6, Bytes = static () => "PING\r\n"u8.ToArray(), Accepting = Beats };
        var late = new StubExchange { Announced = 6, Bytes = static () => "PING\r\n"u8.ToArray() };
        late.Deadline = 0;
        Assert.Equal(SendOutcome.Taken, bench.Session.TrySend(read));
        Assert.Equal(SendOutcome.Taken, bench.Session.TrySend(late));

        await bench.Reply("+PONG\r\n");

        await Eventually.TrueAsync(() => late.Error is not null, "it ends without another beat");
        Assert.IsType<RedisError.Timeout>(late.Error);

        // On another thread, as always: the lock lets its own in.
        void Beats()
        {
            var heartbeat = new Thread(() =>
            {
                for (var passed = 0; passed < 200; passed += Heartbeat.Period) bench.Time.Advance(TimeSpan.FromMilliseconds(Heartbeat.Period));
            });
            heartbeat.Start();
            heartbeat.Join();
        }
    }

    /// <summary>Bytes that say when they are looked at for the first time.</summary>
    sealed class ObservedMemory(byte[] bytes) : MemoryManager<byte>
    {
        public Action? Looking { get; set; }

        public override Span<byte> GetSpan()
        {
            var looking = Looking;
            Looking = null;
            looking?.Invoke();
            return bytes;
        }

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin() { }

        protected override void Dispose(bool disposing) { }
    }

    /// <summary>Receives one buffer, and nothing more until it is aborted.</summary>
    sealed class OneBufferConnection(ReadOnlyMemory<byte> buffer) : TransportConnection
    {
        readonly Pipe _sent = new();
        readonly OneBufferReader _received = new(buffer);

        public override PipeReader Input => _received;

        public override PipeWriter Output => _sent.Writer;

        public override string RemoteName => "test";

        public override RedisError? Fault => null;

        public override void Abort() => _received.End();

        public override ValueTask DisposeAsync() => default;
    }

    sealed class OneBufferReader(ReadOnlyMemory<byte> buffer) : PipeReader
    {
        readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
        bool _isRead;

        public void End() => _end.TrySetResult();

        public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
        {
            if (_isRead) await _end.Task.WaitAsync(cancellationToken);
            var rest = _isRead ? ReadOnlySequence<byte>.Empty : new ReadOnlySequence<byte>(buffer);
            var result = new ReadResult(rest, isCanceled: false, isCompleted: _isRead);
            _isRead = true;
            return result;
        }

        public override bool TryRead(out ReadResult result)
        {
            result = default;
            return false;
        }

        public override void AdvanceTo(SequencePosition consumed) { }

        public override void AdvanceTo(SequencePosition consumed, SequencePosition examined) { }

        public override void CancelPendingRead() { }

        public override void Complete(Exception? exception = null) { }
    }
}
