using System.Buffers;
using System.IO.Pipelines;
using System.Threading.Tasks.Sources;

namespace Redis.Functional.Simulation;

/// <summary>The client's reading end: what has arrived, in one segment or in two.</summary>
sealed class ConnectionReader(World world, SimulationRandom random, Func<int> segments) : PipeReader, IValueTaskSource<ReadResult>
{
    ManualResetValueTaskSourceCore<ReadResult> _core;
    byte[] _bytes = new byte[4096];
    int _start;
    int _end;
    int _examined;

    // Where the last result began, in the array of that time: what arrives before AdvanceTo may move the bytes to a larger one.
    int _origin;
    bool _hasEnded;
    bool _isWaiting;
    Segment? _first;
    Segment? _second;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (_end + bytes.Length > _bytes.Length)
        {
            var larger = new byte[Math.Max(_bytes.Length, 2 * (_end - _start + bytes.Length))];
            _bytes.AsSpan(_start, _end - _start).CopyTo(larger);
            (_bytes, _end, _examined, _start) = (larger, _end - _start, _examined - _start, 0);
        }

        bytes.CopyTo(_bytes.AsSpan(_end));
        _end += bytes.Length;
        Wake();
    }

    public void End()
    {
        _hasEnded = true;
        Wake();
    }

    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        var (taken, seen) = (Index(consumed), Index(examined));
        if (taken < _start || seen < taken || seen > _end) world.Violate($"AdvanceTo({taken}, {seen}) outside {_start}..{_end}");
        (_start, _examined) = (taken, seen);
        if (_start == _end) _start = _end = _examined = 0;
    }

    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (_end > _examined || _hasEnded) return new(Result());
        if (_isWaiting) world.Violate("two reads at once");
        _isWaiting = true;
        _core.Reset();
        return new(this, _core.Version);
    }

    public override bool TryRead(out ReadResult result)
    {
        var isReady = _end > _examined || _hasEnded;
        result = isReady ? Result() : default;
        return isReady;
    }

    public override void CancelPendingRead() { }

    public override void Complete(Exception? exception = null) { }

    public ReadResult GetResult(short token) => _core.GetResult(token);

    public ValueTaskSourceStatus GetStatus(short token) => _core.GetStatus(token);

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _core.OnCompleted(continuation, state, token, flags);

    void Wake()
    {
        if (!_isWaiting) return;
        _isWaiting = false;
        _core.SetResult(Result());
    }

    ReadResult Result()
    {
        var length = _end - _start;
        _origin = _start;
        _first = _second = null;
        if (length < 2 || !NetworkFaults.Falls(random, segments())) return new(new ReadOnlySequence<byte>(_bytes, _start, length), false, _hasEnded);
        var cut = 1 + random.Below(length - 1);
        _first = new(_bytes.AsMemory(_start, cut), 0);
        _second = new(_bytes.AsMemory(_start + cut, length - cut), cut);
        _first.Then(_second);
        return new(new ReadOnlySequence<byte>(_first, 0, _second, length - cut), false, _hasEnded);
    }

    int Index(SequencePosition position) =>
        _first is null ? _start + position.GetInteger() - _origin
        : ReferenceEquals(position.GetObject(), _first) ? _start + position.GetInteger()
        : _start + (int)_second!.RunningIndex + position.GetInteger();

    sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public void Then(Segment next) => Next = next;
    }
}
