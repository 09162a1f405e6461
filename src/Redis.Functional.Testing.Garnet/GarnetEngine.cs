using Garnet;
using Garnet.server;
using LanguageExt;
using System.Net.Sockets;

namespace Redis.Functional.Testing;

/// <summary>Microsoft.Garnet in this process, the engine that <see cref="Engines.Embedded"/> uses if this package is referenced.</summary>
/// <remarks>
/// <para>
/// Garnet differs from Redis: SET … NX overwrites a key of another type, EXEC runs although a command was unknown, Lua is 5.4, and a script that writes inside
/// MULTI blocks the server. Test the behaviour that matters in production on the server that is used there.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class GarnetEngine : ITestEngine
{
    /// <inheritdoc/>
    public string Name => "Garnet, embedded";

    /// <inheritdoc/>
    public Feature Lacks =>
        Feature.Streams | Feature.Functions | Feature.Sort | Feature.Copy | Feature.Wait | Feature.Monitor | Feature.KeyspaceNotifications | Feature.Tracking
        | Feature.ScriptsInTransactions;

    /// <inheritdoc/>
    public ValueTask<Either<RedisError, RunningEngine>> Start(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return new(new RedisError.Client.Cancelled(Delivery.NotSent));
        string? folder = null;
        GarnetServer? server = null;
        try
        {
            folder = SocketFolder.Create();
            var socket = Path.Combine(folder, "socket");
            // Its threads and timers live as long as it does: they must not keep the context of the test that starts it.
            AsyncFlowControl? flow = ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow();
            try
            {
                server = new GarnetServer(Options(socket));
                server.Start();
            }
            finally
            {
                flow?.Undo();
            }

            var (running, own) = (server, folder);
            return new(new RunningEngine(new RedisConfig { Endpoint = new RedisEndpoint.Unix(socket) }, () => Stop(running, own)));
        }
        catch (Exception exception)
        {
            server?.Dispose();
            if (folder is not null) Directory.Delete(folder, recursive: true);
            return new(new RedisError.Client.Unsupported($"Garnet cannot be started ({exception.GetType().Name}: {exception.Message})."));
        }
    }

    // Pages of memory come on demand. With little of it values would be evicted without a word.
    private static GarnetServerOptions Options(string socket) => new()
    {
        EndPoints = [new UnixDomainSocketEndPoint(socket)],
        UnixSocketPath = socket,
        QuietMode = true,
        EnableLua = true,
        LuaOptions = new LuaOptions(LuaMemoryManagementMode.Native, "", Timeout.InfiniteTimeSpan, LuaLoggingMode.Silent, []),
        DeviceType = Tsavorite.core.DeviceType.Null,
        IndexMemorySize = "64k",
        LogMemorySize = "4g",
        PageSize = "1m",
        BufferPoolMemoryBudget = "16m",
    };

    private static ValueTask Stop(GarnetServer server, string folder)
    {
        server.Dispose();
        Directory.Delete(folder, recursive: true);
        return default;
    }
}
