using System.Globalization;

namespace Redis.Functional.Server;

/// <summary>What became of a node's epoch.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly struct BumpEpochResult
{
    internal BumpEpochResult(bool bumped, long epoch) => (Bumped, Epoch) = (bumped, epoch);

    /// <summary>Whether it has a new one; otherwise its own was the newest already.</summary>
    public bool Bumped { get; }

    /// <summary>The epoch it has.</summary>
    public long Epoch { get; }

    [Replies(ReplyTypes.Word)]
    internal static RedisResult<BumpEpochResult> Read(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadValue(out var text) && text.ToString().Split(' ') is [("BUMPED" or "STILL") and var word, var number]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var epoch)
            ? new(new BumpEpochResult(word == "BUMPED", epoch))
            : Decode.Unexpected<BumpEpochResult>("BUMPED or STILL and an epoch", ref reader);
}
