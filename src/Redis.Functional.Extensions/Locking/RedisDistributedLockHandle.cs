using Medallion.Threading;

namespace Redis.Functional.Extensions;

/// <summary>A lock that was acquired through a <see cref="RedisDistributedLockProvider"/>.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class RedisDistributedLockHandle : IDistributedSynchronizationHandle
{
    internal RedisDistributedLockHandle(HeldLock held) => Held = held;

    /// <summary>The acquired lock: its state, the time that remains, its fencing token.</summary>
    public HeldLock Held { get; }

    /// <summary>A token that is cancelled when the lock is lost.</summary>
    /// <remarks>See <see cref="HeldLock.LostToken"/>. Releasing the lock does not cancel it.</remarks>
    public CancellationToken HandleLostToken => Held.LostToken;

#pragma warning disable VSTHRD002, MA0042, MA0045 // this member of the interface blocks
    /// <summary>Releases the lock, and blocks until the server has replied.</summary>
    /// <remarks>Never throws.</remarks>
    public void Dispose() => Held.DisposeAsync().AsTask().GetAwaiter().GetResult();
#pragma warning restore VSTHRD002, MA0042, MA0045

    /// <summary>Releases the lock.</summary>
    /// <remarks>Never throws.</remarks>
    public ValueTask DisposeAsync() => Held.DisposeAsync();
}
