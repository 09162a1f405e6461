using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Redis.Functional.TestKit;

/// <summary>A TCP proxy in this process between clients and a server, with <see cref="Faults"/> that can change at any moment.
/// What is random comes from a seed, a connection's number and the direction.</summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private readonly ConcurrentDictionary<ProxyConnection, Task> connections = new();
    private readonly ConcurrentQueue<TimeSpan> dialTimes = new();
    private readonly MemoryStream?[] recordings;
    private readonly long[] bytes = new long[2];
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly Lock gate = new();
    private Socket? listener;
    private Task accepting = Task.CompletedTask;
    private long mutations;
    private int dials;
    private volatile FaultEpoch epoch;
    private volatile EndPoint target;
    private volatile bool ended;

    private FaultProxy(EndPoint target, int seed, bool record, Faults faults)
    {
        this.target = target;
        Seed = seed;
        Port = FreePorts.Next();
        recordings = record ? [new MemoryStream(), new MemoryStream()] : [null, null];
        epoch = new FaultEpoch(faults);
        Listen(!faults.Refuse);
    }

    public string Host => "127.0.0.1";

    public int Port { get; }

    /// <summary><c>host:port</c>.</summary>
    public string Endpoint => string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}");

    public string Url => $"redis://{Endpoint}/0";

    public int Seed { get; }

    /// <summary>Where new connections are led.</summary>
    public EndPoint Target
    {
        get => target;
        set => target = value;
    }

    /// <summary>What goes wrong, from now on.</summary>
    public Faults Faults
    {
        get => epoch.Faults;
        set
        {
            lock (gate)
            {
                var before = epoch;
                epoch = new FaultEpoch(value);
                before.End();
                Listen(!value.Refuse);
            }
        }
    }

    /// <summary>How many connections were accepted, ever.</summary>
    public int Dials => Volatile.Read(ref dials);

    /// <summary>When they came, since the proxy started.</summary>
    public IReadOnlyList<TimeSpan> DialTimes => [.. dialTimes];

    /// <summary>How many connections are open.</summary>
    public int OpenConnections => connections.Count;

    /// <summary>Bytes that went to the server, on all connections.</summary>
    public long BytesToServer => Interlocked.Read(ref bytes[0]);

    /// <summary>Bytes that went to clients, on all connections, without what the proxy put in.</summary>
    public long BytesToClient => Interlocked.Read(ref bytes[1]);

    /// <summary>How many single bytes were changed, inserted or deleted.</summary>
    public long Mutations => Interlocked.Read(ref mutations);

    internal FaultEpoch Epoch => epoch;

    internal bool Ended => ended;

    /// <summary>A proxy before a server of this machine.</summary>
    /// <param name="port">The server's port.</param>
    /// <param name="seed">What random faults are drawn from.</param>
    /// <param name="record">Keep all bytes, for <see cref="RecordedToServer"/> and <see cref="RecordedToClient"/>.</param>
    /// <param name="faults">What goes wrong from the start.</param>
    public static FaultProxy Start(int port, int seed = 1, bool record = false, Faults? faults = null) =>
        new(new IPEndPoint(IPAddress.Loopback, port), seed, record, faults ?? Faults.None);

    /// <summary>A proxy before a server, on its plain port.</summary>
    public static FaultProxy Start(RedisServer server, int seed = 1, bool record = false, Faults? faults = null) =>
        Start(server.Port, seed, record, faults);

    /// <summary>What went to the server, as far as it was recorded; connections are mixed in order of time.</summary>
    public byte[] RecordedToServer() => Recorded(0);

    /// <summary>What went to clients, as far as it was recorded.</summary>
    public byte[] RecordedToClient() => Recorded(1);

    /// <summary>Cuts every open connection now; new ones are welcome.</summary>
    public Task CutAsync(CutKind kind = CutKind.Close) => Task.WhenAll(connections.Keys.Select(connection => connection.CutAsync(kind)));

    /// <summary>Puts bytes into what every open connection's client receives: between two frames, or in the middle of one.</summary>
    public Task InjectAsync(byte[] frame, bool atBoundary = true) =>
        Task.WhenAll(connections.Keys.Select(connection => connection.InjectToClientAsync(frame, atBoundary)));

    /// <summary>As <see cref="InjectAsync(byte[], bool)"/>: a push, a surplus reply.</summary>
    public Task InjectAsync(ScriptReply reply) => InjectAsync(reply.ToBytes());

    public async ValueTask DisposeAsync()
    {
        lock (gate)
        {
            ended = true;
            Listen(open: false);
            epoch.End();
        }

        foreach (var connection in connections.Keys)
        {
            connection.Reset();
        }

        await accepting.ConfigureAwait(false);
        await Task.WhenAll(connections.Values).ConfigureAwait(false);
    }

    internal void Count(bool toServer, ReadOnlySpan<byte> piece)
    {
        var direction = toServer ? 0 : 1;
        Interlocked.Add(ref bytes[direction], piece.Length);
        if (recordings[direction] is { } recording)
        {
            lock (recording)
            {
                recording.Write(piece);
            }
        }
    }

    internal void CountMutation() => Interlocked.Increment(ref mutations);

    private byte[] Recorded(int direction)
    {
        var recording = recordings[direction] ?? throw new InvalidOperationException("Start the proxy with record: true.");
        lock (recording)
        {
            return recording.ToArray();
        }
    }

    private void Listen(bool open)
    {
        if (!open)
        {
            listener?.Dispose();
            listener = null;
        }
        else if (listener is null && !ended)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            // accepted connections still hold the port when listening starts again
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            socket.Bind(new IPEndPoint(IPAddress.Loopback, Port));
            socket.Listen(1024);
            listener = socket;
            accepting = Task.WhenAll(accepting, AcceptAsync(socket));
        }
    }

    private async Task AcceptAsync(Socket socket)
    {
        while (true)
        {
            Socket client;
            try
            {
                client = await socket.AcceptAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                return;
            }

            client.NoDelay = true;
            dialTimes.Enqueue(Stopwatch.GetElapsedTime(started));
            Serve(new ProxyConnection(this, Interlocked.Increment(ref dials), client));
        }
    }

    private void Serve(ProxyConnection connection)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        connections[connection] = done.Task;
        _ = connection.RunAsync().ContinueWith(
            _ =>
            {
                connections.TryRemove(connection, out Task? _);
                done.SetResult();
            },
            TaskScheduler.Default);
        if (ended)
        {
            connection.Reset();
        }
    }
}
