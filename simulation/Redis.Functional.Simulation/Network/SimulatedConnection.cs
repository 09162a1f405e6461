using System.IO.Pipelines;

namespace Redis.Functional.Simulation;

/// <summary>One connection: bytes travel with delays, in order each way, and may end at any byte; either end may notice first.</summary>
sealed class SimulatedConnection : TransportConnection, IReplySink
{
    static readonly TimeSpan LongestStall = TimeSpan.FromSeconds(4);
    static readonly TimeSpan ShortestDelay = TimeSpan.FromTicks(100);
    readonly World _world;
    readonly SimulatedNetwork _network;
    readonly ModelServer _server;
    readonly SimulationRandom _random;
    readonly ServerConnection _peer;
    readonly ConnectionReader _reader;
    readonly ConnectionWriter _writer;
    RedisError? _fault;
    long _cutOut = long.MaxValue;
    long _cutIn = long.MaxValue;
    long _sent;
    long _received;
    long _lastOut;
    long _lastIn;
    bool _isClosed;
    bool _isGoneAtServer;

    public SimulatedConnection(World world, SimulatedNetwork network, ModelServer server, SimulationRandom random, int number)
    {
        (_world, _network, _server, _random, Number) = (world, network, server, random, number);
        _reader = new(world, random, () => network.Faults.Segments);
        _writer = new(world, this);
        _peer = server.Accept(this, number);
        if (!NetworkFaults.Falls(random, network.Faults.Cuts)) return;
        var at = random.Below(network.Faults.LastCut);
        if (random.OneIn(2)) _cutOut = at;
        else _cutIn = at;
    }

    public int Number { get; }

    public string Host { get; init; } = "";

    /// <summary>The server's end.</summary>
    public ServerConnection Peer => _peer;

    /// <summary>Why no call may be written to it now, as when its client has left the server since it was dialled; null when one may.</summary>
    public Func<string?>? Objection { get; set; }

    public override PipeReader Input => _reader;

    public override PipeWriter Output => _writer;

    public override string RemoteName => "model";

    public override RedisError? Fault => _fault;

    public bool IsClosed => _isClosed;

    public override void Abort() => Close("closed by the client");

    public override ValueTask DisposeAsync()
    {
        Abort();
        return default;
    }

    /// <summary>Takes bytes of the client; they reach the server later, as far as the connection is not cut.</summary>
    public ValueTask<FlushResult> Write(ReadOnlyMemory<byte> bytes)
    {
        if (_isClosed) return new(new FlushResult(false, true));
        if (_world.Now < _network.CancelsWritesUntil) return new(new FlushResult(true, false));
        if (Objection is not null && NodeTransport.HasCalls(bytes.Span) && Objection() is { } objection) _world.Violate($"a call is written to #{Number} of {Host}, {objection}");
        var length = (int)Math.Min(bytes.Length, Math.Max(0, _cutOut - _sent));
        _world.Trace.Bytes(Number, '>', bytes.Span, _world.Now);
        _sent += length;
        _lastOut = Math.Max(_lastOut, _world.Now + Delay().Ticks);
        if (length > 0)
        {
            var copy = bytes[..length].ToArray();
            _world.At(_lastOut, _ => Deliver(copy));
        }

        if (length < bytes.Length)
        {
            _world.At(_lastOut, _ => LeaveServer());
            _world.At(_lastOut + Delay().Ticks, _ => Close("cut"));
        }

        return NetworkFaults.Falls(_random, _network.Faults.SlowWrites) ? _writer.Later(Delay()) : new(new FlushResult(false, _isClosed));
    }

    public void Reply(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var length = bytes.Length > 1 && NetworkFaults.Falls(_random, _network.Faults.Splits) ? 1 + _random.Below(bytes.Length - 1) : bytes.Length;
            var part = bytes[..length].ToArray();
            _lastIn = Math.Max(Math.Max(_lastIn, _network.SilentUntil), _world.Now + Delay().Ticks);
            _world.At(_lastIn, _ => Arrive(part));
            bytes = bytes[length..];
        }
    }

    public void Cut() => Close("cut");

    /// <summary>The server ends the connection, after what it has sent.</summary>
    public void CloseByServer() => _world.At(Math.Max(_lastIn, _world.Now + Delay().Ticks), _ => Close("closed by the server"));

    void Deliver(byte[] bytes)
    {
        if (!_isGoneAtServer) _server.Feed(_peer, bytes);
    }

    void Arrive(byte[] bytes)
    {
        if (_isClosed) return;
        var length = (int)Math.Min(bytes.Length, Math.Max(0, _cutIn - _received));
        _received += length;
        if (length < bytes.Length)
        {
            Close("cut");
            return;
        }

        _world.Trace.Bytes(Number, '<', bytes, _world.Now);
        _reader.Add(bytes);
    }

    void Close(string why)
    {
        if (_isClosed) return;
        _isClosed = true;
        _fault ??= new RedisError.Connection(ConnectionFault.Lost, why, Delivery.Unknown);
        _network.Forget(this);
        _world.Trace.Mark(0xC105E, (ulong)Number);
        if (_world.Trace.KeepsLog) _world.Trace.Log(_world.Now, $"#{Number} {why}");
        _world.After(_random.UpTo(_network.Faults.MaxDelay), _ => LeaveServer());

        // Either loop of the client may see it first, the other a good deal later.
        var isWriterFirst = _random.OneIn(2);
        var later = Delay();
        _world.After(isWriterFirst ? TimeSpan.Zero : later, _ => _writer.End());
        _world.After(isWriterFirst ? later : TimeSpan.Zero, _ => _reader.End());
        _network.EndsUntil = Math.Max(_network.EndsUntil, _world.Now + later.Ticks);
    }

    void LeaveServer()
    {
        if (_isGoneAtServer) return;
        _isGoneAtServer = true;
        _server.Leave(_peer);
    }

    TimeSpan Delay() =>
        NetworkFaults.Falls(_random, _network.Faults.Stalls) ? _random.UpTo(LongestStall) : ShortestDelay + _random.UpTo(_network.Faults.MaxDelay);
}
