using System.IO.Pipelines;

namespace Redis.Functional.Protocol;

/// <summary>
/// Two byte streams, one each way, that live and die together. One loop reads <see cref="Input"/>, one at a time writes
/// <see cref="Output"/>; the two may do so at once. Since 0.1.
/// </summary>
public abstract class TransportConnection : IDuplexPipe, IAsyncDisposable
{
    /// <summary>
    /// What the server sends. It ends with <c>IsCompleted</c> instead of throwing; <see cref="Fault"/> then says why. Only the loop
    /// that reads may complete it.
    /// </summary>
    public abstract PipeReader Input { get; }

    /// <summary>
    /// What is sent to the server. A failed write answers <c>IsCompleted</c> instead of throwing; <see cref="Fault"/> then says why. A write
    /// that answers <c>IsCanceled</c> ends the connection too: bytes of it may be left behind, and would shift every later reply.
    /// </summary>
    public abstract PipeWriter Output { get; }

    /// <summary>The other end, for people: <c>host:port (address)</c>, or the path of the socket file.</summary>
    public abstract string RemoteName { get; }

    /// <summary>
    /// True when bytes have arrived from the server that <see cref="Input"/> has not delivered yet. They prove that the server is alive although the
    /// process has not found time to read them. Asked from any thread, only after a long silence; must not throw. False when unknown, the default.
    /// </summary>
    public virtual bool HasUnread => false;

    /// <summary>Why the connection ended; null while it is open. The first reason stays.</summary>
    public abstract RedisError? Fault { get; }

    /// <summary>Ends both directions at once, from any thread, any number of times. A read or write in progress ends with <c>IsCompleted</c>.</summary>
    public abstract void Abort();

    /// <summary>The same as <see cref="Abort"/>. Never throws.</summary>
    public abstract ValueTask DisposeAsync();
}
