namespace Redis.Functional;

/// <summary>One who waits for a connection of a pool. The pool's lock owns its place; who takes it out of the queue ends it, once.</summary>
internal abstract class PoolWaiter<T>(long patience)
    where T : class
{
    /// <summary>How long it waits in all, whatever for, in milliseconds.</summary>
    internal long Patience => patience;

    /// <summary>When it began to wait.</summary>
    internal long Since { get; set; }

    /// <summary>Its place in the queue, while it has one.</summary>
    internal LinkedListNode<PoolWaiter<T>>? Place { get; set; }

    /// <summary>It has ended, and no caller needs the connection any more.</summary>
    internal abstract bool IsDone { get; }

    /// <summary>True when a dial that fails ends it, also where calls wait for the next one.</summary>
    internal virtual bool FailsWithDial => false;

    internal abstract void Grant(T connection);

    internal abstract void Fail(RedisError error);
}
