using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace Redis.Functional.TestKit;

/// <summary>A RESP server in this process whose behaviour is a <see cref="TestKit.ServerScript"/>. It listens on a loopback port, reads any
/// number of connections, answers each one's commands in order, and keeps what it received.</summary>
public sealed class ScriptServer : IAsyncDisposable
{
    private readonly Socket listener;
    private readonly SslServerAuthenticationOptions? tls;
    private readonly bool keepsCommands;
    private readonly CancellationTokenSource ending = new();
    private readonly ConcurrentQueue<ScriptCommand> commands = new();
    private readonly ConcurrentQueue<string> violations = new();
    private readonly ConcurrentDictionary<int, ScriptSession> sessions = new();
    private readonly ConcurrentDictionary<int, List<byte>> received = new();
    private readonly ConcurrentDictionary<Task, bool> work = new();
    private TaskCompletionSource arrival = NewArrival();
    private long bytesReceived;
    private int connections;
    private volatile ServerScript script;

    private ScriptServer(ServerScript script, SslServerAuthenticationOptions? tls, int port, bool keepsCommands)
    {
        this.keepsCommands = keepsCommands;
        this.script = script;
        this.tls = tls;
        listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        listener.Listen(512);
        Port = ((IPEndPoint)listener.LocalEndPoint!).Port;
        work[AcceptAsync()] = true;
    }

    public string Host => "127.0.0.1";

    public int Port { get; }

    /// <summary><c>host:port</c>.</summary>
    public string Endpoint => string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}");

    public string Url => $"redis://{Endpoint}/0";

    /// <summary>The behaviour; setting it takes effect with the next command of every connection.</summary>
    public ServerScript Script
    {
        get => script;
        set => script = value;
    }

    /// <summary>How many connections were accepted, ever.</summary>
    public int Connections => Volatile.Read(ref connections);

    /// <summary>The connections open now.</summary>
    public IReadOnlyCollection<ScriptSession> Sessions => [.. sessions.Values];

    /// <summary>Every command received, in order of arrival.</summary>
    public IReadOnlyCollection<ScriptCommand> Commands => commands;

    /// <summary>Commands that the dialogue did not expect.</summary>
    public IReadOnlyCollection<string> Violations => violations;

    /// <summary>Application bytes received, after TLS where there is TLS.</summary>
    public long BytesReceived => Interlocked.Read(ref bytesReceived);

    /// <summary>Starts to listen; by default on a free port, without TLS. Without <paramref name="keepsCommands"/> it serves millions of commands in
    /// bounded memory, and keeps nothing of what it received.</summary>
    public static ScriptServer Start(ServerScript? script = null, SslServerAuthenticationOptions? tls = null, int port = 0, bool keepsCommands = true) =>
        new(script ?? ServerScript.Default, tls, port, keepsCommands);

    /// <summary>How many commands of a name (or name and subcommand) were received.</summary>
    public int Count(string command) => commands.Count(c => Is(c, command));

    /// <summary>Whether a text is among the bytes received, in a command or anywhere else.</summary>
    public bool HasReceived(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return received.Values.Any(all =>
        {
            lock (all)
            {
                return CollectionsMarshal.AsSpan(all).IndexOf(bytes) >= 0;
            }
        });
    }

    /// <summary>Completes when that many commands of a name were received.</summary>
    public async Task ReceivedAsync(string command, int times = 1, CancellationToken token = default)
    {
        while (true)
        {
            var next = Volatile.Read(ref arrival).Task;
            if (Count(command) >= times)
            {
                return;
            }

            await next.WaitAsync(token).ConfigureAwait(false);
        }
    }

    /// <summary>Sends out of turn to every open connection.</summary>
    public Task BroadcastAsync(ScriptReply reply) => Task.WhenAll(sessions.Values.Select(session => session.SendAsync(reply)));

    /// <summary>Ends every open connection; new ones are welcome.</summary>
    public void CloseConnections()
    {
        foreach (var session in sessions.Values)
        {
            session.Close();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync().ConfigureAwait(false);
        listener.Dispose();
        CloseConnections();
        await Task.WhenAll(work.Keys).ConfigureAwait(false);
        ending.Dispose();
    }

    private static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static bool Is(ScriptCommand command, string name) =>
        string.Equals(command.Name, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(command.Subcommand, name, StringComparison.OrdinalIgnoreCase);

    private async Task AcceptAsync()
    {
        while (!ending.IsCancellationRequested)
        {
            Socket socket;
            try
            {
                socket = await listener.AcceptAsync(ending.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                continue;
            }

            socket.NoDelay = true;
            var serving = ServeAsync(Interlocked.Increment(ref connections), socket);
            work[serving] = true;
            _ = serving.ContinueWith(done => work.TryRemove(done, out _), TaskScheduler.Default);
        }
    }

    private async Task ServeAsync(int number, Socket socket)
    {
        using var owned = socket;
        ScriptSession? session = null;
        try
        {
            Stream stream = new NetworkStream(socket, ownsSocket: false);
            if (tls is not null)
            {
                var encrypted = new SslStream(stream);
                await encrypted.AuthenticateAsServerAsync(tls, ending.Token).ConfigureAwait(false);
                stream = encrypted;
            }

            session = new ScriptSession(number, socket, stream);
            sessions[number] = session;
            using var output = new MemoryStream();
            if (await PerformAsync(session, script.Opening(session), output).ConfigureAwait(false))
            {
                await FlushAsync(session, output).ConfigureAwait(false);
                await ConverseAsync(session, output).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or OperationCanceledException
            or System.Security.Authentication.AuthenticationException)
        {
            // the client went away, refused our certificate, or the test is over
        }
        finally
        {
            sessions.TryRemove(number, out _);
            session?.Close();
        }
    }

    private async Task ConverseAsync(ScriptSession session, MemoryStream output)
    {
        var buffer = new byte[16 * 1024];
        var filled = 0;
        while (true)
        {
            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, 2 * buffer.Length);
            }

            var read = await session.ReadAsync(buffer.AsMemory(filled), ending.Token).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            Keep(session, buffer.AsSpan(filled, read));
            filled += read;
            var used = 0;
            for (int length; (length = RespFrames.Measure(buffer.AsSpan(used, filled - used))) > 0; used += length)
            {
                var reply = Answer(session, Arguments(buffer.AsSpan(used, length)));
                if (!await PerformAsync(session, reply, output).ConfigureAwait(false))
                {
                    return;
                }
            }

            // the answers to all whole commands of one read share a write
            await FlushAsync(session, output).ConfigureAwait(false);
            buffer.AsSpan(used, filled - used).CopyTo(buffer);
            filled -= used;
        }
    }

    private void Keep(ScriptSession session, ReadOnlySpan<byte> bytes)
    {
        Interlocked.Add(ref bytesReceived, bytes.Length);
        if (keepsCommands)
        {
            var all = received.GetOrAdd(session.Number, _ => []);
            lock (all)
            {
                all.AddRange(bytes);
            }
        }
    }

    private ScriptReply Answer(ScriptSession session, IReadOnlyList<byte[]> args)
    {
        var command = new ScriptCommand(session.Number, args);
        if (keepsCommands)
        {
            commands.Enqueue(command);
            Interlocked.Exchange(ref arrival, NewArrival()).SetResult();
        }

        var reply = script.Answer(command, session);
        session.CommandCount++;
        if (reply is null)
        {
            violations.Enqueue($"connection {session.Number}, command {session.CommandCount}: {command}");
        }

        return reply ?? ScriptReply.Close;
    }

    private static IReadOnlyList<byte[]> Arguments(ReadOnlySpan<byte> frame)
    {
        if (frame[0] == '*')
        {
            return [.. RespReply.Parse(frame).Items.Select(item => item.Payload ?? [])];
        }

        // an inline command: words on a line
        return [.. Encoding.Latin1.GetString(frame).Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Encoding.Latin1.GetBytes)];
    }

    /// <summary>Performs acts in order, collecting bytes until something else than sending is due; false when the connection ended.</summary>
    private async Task<bool> PerformAsync(ScriptSession session, ScriptReply reply, MemoryStream output)
    {
        foreach (var act in reply.Acts)
        {
            if (act is ScriptAct.Send(var bytes))
            {
                output.Write(bytes);
                continue;
            }

            await FlushAsync(session, output).ConfigureAwait(false);
            switch (act)
            {
                case ScriptAct.SendNow(var alone):
                    await session.SendAsync(alone, ending.Token).ConfigureAwait(false);
                    break;
                case ScriptAct.Wait(var signal):
                    await signal(ending.Token).ConfigureAwait(false);
                    break;
                case ScriptAct.Close:
                    await session.FinishAsync(ending.Token).ConfigureAwait(false);
                    return false;
                case ScriptAct.Reset:
                    session.Reset();
                    return false;
            }
        }

        return true;
    }

    private async Task FlushAsync(ScriptSession session, MemoryStream output)
    {
        if (output.Length > 0)
        {
            await session.SendAsync(output.ToArray(), ending.Token).ConfigureAwait(false);
            output.SetLength(0);
        }
    }
}
