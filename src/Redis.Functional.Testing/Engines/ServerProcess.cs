using System.Diagnostics;
using System.Net.Sockets;

namespace Redis.Functional.Testing;

/// <summary>
/// A server program under a shell that ends it when its standard input ends. That happens when this process closes it, and when this process is gone,
/// also by SIGKILL.
/// </summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    // The shell is the parent of the server, so the number that it kills is still the server's. SIGINT reaches the whole group of a terminal: the shell
    // outlives it and clears up. It is silent, since it would say that the server was killed.
    private const string Supervisor = """
        folder=$1
        shift
        trap '' INT HUP
        exec 3<&0 2>/dev/null
        "$@" >"$folder/log" 2>&1 </dev/null 3<&- &
        server=$!
        (while read -r line <&3; do :; done; kill -9 $server) >/dev/null &
        watcher=$!
        exec 3<&-
        wait $server
        kill $watcher
        tail -n 5 "$folder/log"
        rm -rf "$folder"
        """;

    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private int _ended;

    private ServerProcess(Process process, string program, string socket) => (_process, Program, Socket) = (process, program, socket);

    internal string Program { get; }

    internal string Socket { get; }

    internal bool HasExited => _process.HasExited;

    /// <summary>Whether it takes connections: the file is there a little before that.</summary>
    internal bool Listens
    {
        get
        {
            if (!File.Exists(Socket)) return false;
            try
            {
                using var probe = new System.Net.Sockets.Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                probe.Connect(new UnixDomainSocketEndPoint(Socket));
                return true;
            }
            catch (SocketException)
            {
                return false;
            }
        }
    }

    /// <summary>Begins the program; whether it listens is another question.</summary>
    internal static RedisResult<ServerProcess> Begin(string program)
    {
        try
        {
            var folder = SocketFolder.Create();
            var socket = Path.Combine(folder, "socket");
            string[] settings =
            [
                "--port", "0", "--unixsocket", socket, "--unixsocketperm", "700", "--dir", folder, "--save", "", "--appendonly", "no",
                "--daemonize", "no", "--loglevel", "warning",
            ];
            var start = new ProcessStartInfo("/bin/sh", ["-c", Supervisor, "sh", folder, program, .. settings])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                WorkingDirectory = "/",
            };
            return Process.Start(start) is { } process
                ? new ServerProcess(process, program, socket)
                : RedisResult.Error<ServerProcess>(new RedisError.Client.Unsupported("/bin/sh cannot be started."));
        }
        catch (Exception exception)
        {
            return RedisResult.Error<ServerProcess>(
                new RedisError.Client.Unsupported($"{program} cannot be started ({exception.GetType().Name}: {exception.Message})."));
        }
    }

    /// <summary>The end of the log of a server that has ended.</summary>
    internal async ValueTask<string> LastWords()
    {
        var words = await _process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        return words.Trim().ReplaceLineEndings("; ");
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _ended, 1) != 0) return;
        try
        {
            _process.StandardInput.Close();
            using var limit = new CancellationTokenSource(EndLimit, TimeProvider.System);
            await _process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception)
        {
            _process.Kill(entireProcessTree: true);
        }
        _process.Dispose();
    }
}
