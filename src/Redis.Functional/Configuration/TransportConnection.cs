using System.IO.Pipelines;

namespace Redis.Functional.Protocol;

/// <summary>A pair of byte streams, one in each direction, that open and close together.</summary>
/// <remarks>
/// <para>One loop reads <see cref="Input"/>, and one writer at a time uses <see cref="Output"/>; both may run concurrently.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public abstract class TransportConnection : IDuplexPipe, IAsyncDisposable
{
    /// <summary>The bytes that the server sends.</summary>
    /// <remarks>It ends with <c>IsCompleted</c> and does not throw; <see cref="Fault"/> then has the reason. Only the reading loop may complete it.</remarks>
    public abstract PipeReader Input { get; }

    /// <summary>The bytes for the server.</summary>
    /// <remarks>
    /// A failed write returns <c>IsCompleted</c> and does not throw; <see cref="Fault"/> then has the reason. A write that returns <c>IsCanceled</c> ends the
    /// connection too: a part of it may have been sent, which would shift every later reply.
    /// </remarks>
    public abstract PipeWriter Output { get; }

    /// <summary>The address of the peer for logs: <c>host:port (address)</c>, or the path of the socket file.</summary>
    public abstract string RemoteName { get; }

    /// <summary>Whether bytes have arrived from the server that <see cref="Input"/> has not delivered yet.</summary>
    /// <remarks>
    /// They prove that the server is alive although the process has not had time to read them. It is called from any thread, only after a long silence, and
    /// must not throw. Default: false, unknown.
    /// </remarks>
    public virtual bool HasUnread => false;

    /// <summary>The number of bytes written to <see cref="Output"/> that the peer's system has not confirmed yet.</summary>
    /// <remarks>
    /// While it becomes smaller, a large request is on its way over a slow line, and the silence of the server is none. An estimate is enough. It is called from
    /// any thread, only during a long silence, and must not throw. Default: 0, unknown.
    /// </remarks>
    public virtual long UnconfirmedBytes => 0;

    /// <summary>The first reason why the connection ended; null while it is open.</summary>
    public abstract RedisError? Fault { get; }

    /// <summary>Closes both directions at once, from any thread and any number of times.</summary>
    /// <remarks>A read or write in progress ends with <c>IsCompleted</c>.</remarks>
    public abstract void Abort();

    /// <summary>Closes the connection as <see cref="Abort"/> does.</summary>
    /// <remarks>Never throws.</remarks>
    public abstract ValueTask DisposeAsync();
}
