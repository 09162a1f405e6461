namespace Redis.Functional;

/// <summary>The servers that have written to their append-only file.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly struct WaitAofResult
{
    internal WaitAofResult(bool local, long replicas) => (Local, Replicas) = (local, replicas);

    /// <summary>Whether the server itself has written.</summary>
    public bool Local { get; }

    /// <summary>The number of replicas that have written.</summary>
    public long Replicas { get; }

    [Replies(ReplyTypes.Array, 2)]
    internal static RedisResult<WaitAofResult> Read(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadAggregate(out var count) && count == 2 && reader.TryReadInt64(out var local) && reader.TryReadInt64(out var replicas)
            ? new(new WaitAofResult(local > 0, replicas))
            : Decode.Unexpected<WaitAofResult>("two numbers", ref reader);
}
