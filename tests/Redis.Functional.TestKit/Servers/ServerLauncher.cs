using System.Collections.Concurrent;
using System.Net.Security;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Redis.Functional.TestKit;

/// <summary>Starts, restarts and ends the process behind a <see cref="RedisServer"/>.</summary>
internal sealed partial class ServerLauncher : IDisposable
{
    private const int Attempts = 8;
    private static readonly ConcurrentDictionary<ServerLauncher, bool> Running = new();
    private readonly string binary;
    private bool disposed;

    static ServerLauncher() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var launcher in Running.Keys)
        {
            launcher.Dispose();
        }
    };

    private ServerLauncher(RedisServerOptions options, ServerPlace place, string binary, ServerProcess process)
    {
        Options = options;
        Place = place;
        this.binary = binary;
        Process = process;
    }

    public RedisServerOptions Options { get; }

    public ServerPlace Place { get; }

    public ServerProcess Process { get; private set; }

    public static async Task<RedisServer> StartAsync(RedisServerOptions options)
    {
        var chosen = options.Binary ?? await ServerFinder.DefaultAsync().ConfigureAwait(false);
        var version = await VersionAsync(chosen).ConfigureAwait(false);
        for (var attempt = 1; ; attempt++)
        {
            var secret = Guid.NewGuid().ToString("n");
            var place = new ServerPlace(
                ServerFolder.Create(), options.Port ?? FreePorts.Next(), FreePorts.Next(), chosen == ServerFinder.Docker);
            await File.WriteAllTextAsync(
                Path.Combine(place.Folder, "redis.conf"), ServerConfiguration.Text(options, place, version, secret)).ConfigureAwait(false);
            var launcher = new ServerLauncher(options, place, chosen, await SpawnAsync(chosen, options, place).ConfigureAwait(false));
            Running[launcher] = true;
            var login = ServerConfiguration.UsesOwnUser(options)
                ? new ServerLogin(ServerConfiguration.User, secret)
                : new ServerLogin(null, options.Password);
            var server = new RedisServer(launcher, login, place.InContainer ? "127.0.0.1" : Host(options), options.Tcp ? place.Port : 0);
            try
            {
                await launcher.ReadyAsync(server).ConfigureAwait(false);
                await server.LearnVersionAsync().ConfigureAwait(false);
                return server;
            }
            catch (PortTakenException) when (attempt < Attempts && options.Port is null)
            {
                launcher.Dispose();
            }
            catch
            {
                launcher.Dispose();
                throw;
            }
        }
    }

    public async Task RestartAsync(RedisServer server)
    {
        Process.Dispose();
        for (var attempt = 1; ; attempt++)
        {
            Process = await SpawnAsync(binary, Options, Place).ConfigureAwait(false);
            try
            {
                await ReadyAsync(server).ConfigureAwait(false);
                return;
            }
            catch (PortTakenException) when (attempt < Attempts)
            {
                Process.Dispose();
                // an outgoing connection of somebody's holds the port: it was below the range, so this passes
            }
        }
    }

    public Task<RespConnection> ConnectTlsAsync(string host, CancellationToken token) => RespConnection.ConnectAsync(
        host,
        Place.TlsPort,
        new SslClientAuthenticationOptions
        {
            TargetHost = "localhost",
            // the kit talks to its own server on loopback: trust is not what it tests
            RemoteCertificateValidationCallback = (_, _, _, _) => true,
            ClientCertificates = [Options.Tls!.Client.Certificate],
        },
        token);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref disposed, true))
        {
            return;
        }

        Process.Dispose();
        Running.TryRemove(this, out _);
        ServerFolder.Delete(Place.Folder);
    }

    private static string Host(RedisServerOptions options) => options.HostName ?? options.Bind.Split(' ')[0];

    private static async Task<ServerProcess> SpawnAsync(string binary, RedisServerOptions options, ServerPlace place)
    {
        int[] ports = options.Tls is null ? [place.Port] : [place.Port, place.TlsPort];
        return place.InContainer
            ? await ContainerProcess.StartAsync(place.Folder, ports, options.Sentinel).ConfigureAwait(false)
            : new NativeProcess(binary, place.Folder, options.Sentinel);
    }

    private static async Task<Version> VersionAsync(string binary)
    {
        if (binary == ServerFinder.Docker)
        {
            return new Version(8, 0);
        }

        var text = await ServerFinder.RunAsync(binary, ["--version"], TimeSpan.FromSeconds(15)).ConfigureAwait(false);
        var match = VersionPattern().Match(text ?? "");
        return match.Success
            ? Version.Parse(match.Groups[1].Value)
            : throw new InvalidOperationException($"{binary} --version did not answer like a Redis server: {text ?? "it failed"}");
    }

    /// <summary>Polls until the server answers, and is the one started here: on a port clash a stranger would answer.</summary>
    private async Task ReadyAsync(RedisServer server)
    {
        using var deadline = new CancellationTokenSource(Options.StartDeadline);
        Exception? last = null;
        while (!deadline.IsCancellationRequested)
        {
            if (Process.HasExited)
            {
                throw Failed("ended at once", last);
            }

            try
            {
                var connection = await server.ConnectAsync(deadline.Token).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                {
                    var reply = await connection.AskAsync(["PING"], deadline.Token).ConfigureAwait(false);
                    if (reply.Text == "PONG" && await IsOwnAsync(connection, deadline.Token).ConfigureAwait(false))
                    {
                        return;
                    }
                }
            }
            catch (Exception e) when (e is IOException or SocketException or InvalidOperationException or OperationCanceledException)
            {
                last = e;
            }

            await Task.Delay(10).ConfigureAwait(false);
        }

        throw Failed($"did not answer PING within {Options.StartDeadline.TotalSeconds} s", last);
    }

    // the launcher's user has a secret of its own, so having come in proves it; without that user the process id does
    private async Task<bool> IsOwnAsync(RespConnection connection, CancellationToken token)
    {
        if (ServerConfiguration.UsesOwnUser(Options) || Place.InContainer)
        {
            return true;
        }

        var info = await connection.AskAsync(["INFO", "server"], token).ConfigureAwait(false);
        return info.Text.Contains($"process_id:{Process.Pid}\r", StringComparison.Ordinal);
    }

    private Exception Failed(string how, Exception? last)
    {
        var log = Path.Combine(Place.Folder, "redis.log");
        var text = Process.Output + (File.Exists(log) ? "\n" + File.ReadAllText(log) : "");
        return text.Contains("Address already in use", StringComparison.Ordinal)
            ? new PortTakenException($"Port {Place.Port} was taken.")
            : new InvalidOperationException($"{binary} {how}. {last?.Message}\n{text}", last);
    }

    [GeneratedRegex(@"v=(\d+\.\d+\.\d+)")]
    private static partial Regex VersionPattern();

    private sealed class PortTakenException(string message) : Exception(message);
}
