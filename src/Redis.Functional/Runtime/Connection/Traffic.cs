namespace Redis.Functional;

/// <summary>
/// What goes over a connection: the counters that its sending side, its receiving side and its heartbeat share. Each is written by one of them, and the
/// others read it volatile.
/// </summary>
internal sealed class Traffic
{
    /// <summary>Before any time.</summary>
    internal const long None = long.MinValue / 2;

    /// <summary>Bytes of all requests, written to the output or on their way into it. Written under the sending lock.</summary>
    internal long QueuedBytes;

    /// <summary>Replies that all requests have. Written under the sending lock.</summary>
    internal long QueuedCommands;

    /// <summary>Bytes that may have left: they have been given to the transport. Written under the sending lock.</summary>
    internal long HandedOver;

    /// <summary>Bytes that the transport has taken; the others of <see cref="HandedOver"/> are about to be. Written by the flush.</summary>
    internal long WrittenBytes;

    /// <summary>Bytes of the requests that have all their replies. Written by the receiving side.</summary>
    internal long DoneBytes;

    /// <summary>Replies received. Written by the receiving side, before <see cref="DoneBytes"/>.</summary>
    internal long DoneCommands;

    /// <summary>Replies in the latest read. Written by the receiving side.</summary>
    internal int LastBatch;

    /// <summary>The time of the latest beat, in milliseconds.</summary>
    internal long Now;

    /// <summary>True while nothing is due and the session hears no beats: then <see cref="Now"/> is old. Under the sending lock.</summary>
    internal bool IsResting;

    /// <summary>When the connection was last seen to work, or when it began to owe something: silence counts from here. In milliseconds.</summary>
    internal long LastProgress;

    /// <summary>When replies were last received, in milliseconds; <see cref="None"/>: never. Written by the receiving side.</summary>
    internal long LastReply = None;

    internal Traffic(long now) => Now = LastProgress = now;

    /// <summary>Replies that are due.</summary>
    internal long InFlight => Volatile.Read(ref QueuedCommands) - Volatile.Read(ref DoneCommands);

    /// <summary>Bytes of the requests whose replies are due.</summary>
    internal long BytesInFlight => Math.Max(0, Volatile.Read(ref QueuedBytes) - Volatile.Read(ref DoneBytes));

    /// <summary>Whether replies are due to requests that have been handed over; those that wait for the flush are no debt of the server.</summary>
    internal bool OwesReplies => Volatile.Read(ref DoneBytes) < Volatile.Read(ref HandedOver);
}
