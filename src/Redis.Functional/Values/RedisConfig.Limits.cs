namespace Redis.Functional;

public sealed partial record RedisConfig
{
    /// <summary>Commands of one connection that may await their reply. 16,384.</summary>
    public int MaxInFlightCommands { get; init; } = 16_384;

    /// <summary>Bytes of requests of one connection that may await their reply. 32 MiB. A single larger request passes alone.</summary>
    public long MaxInFlightBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>What a call does when the window is full.</summary>
    public WindowPolicy WindowPolicy { get; init; } = WindowPolicy.Wait;

    /// <summary>How deep a reply may nest. 1,024: servers were seen to answer 201 levels.</summary>
    public int MaxReplyDepth { get; init; } = 1_024;

    /// <summary>The elements one aggregate of a reply may announce. 64 Mi.</summary>
    public int MaxReplyElements { get; init; } = 64 * 1024 * 1024;

    /// <summary>The bytes of one string of a reply. 512 MiB, the server's own limit.</summary>
    public int MaxBulkLength { get; init; } = 512 * 1024 * 1024;

    /// <summary>The bytes of one line of a reply: a header, a number, a simple string, an error. 64 KiB.</summary>
    public int MaxLineLength { get; init; } = 64 * 1024;

    /// <summary>The bytes of one whole reply. 1 GiB.</summary>
    public int MaxFrameLength { get; init; } = 1024 * 1024 * 1024;
}
