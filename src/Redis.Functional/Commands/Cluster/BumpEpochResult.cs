using System.Globalization;

namespace Redis.Functional.Server;

/// <summary>The result of CLUSTER BUMPEPOCH.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly struct BumpEpochResult
{
    internal BumpEpochResult(bool bumped, long epoch) => (Bumped, Epoch) = (bumped, epoch);

    /// <summary>Whether the node has a new epoch; false if its epoch was already the highest.</summary>
    public bool Bumped { get; }

    /// <summary>The epoch of the node.</summary>
    public long Epoch { get; }

    [Replies(ReplyTypes.Word)]
    internal static RedisResult<BumpEpochResult> Read(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadValue(out var text) && text.ToString().Split(' ') is [("BUMPED" or "STILL") and var word, var number]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var epoch)
            ? new(new BumpEpochResult(word == "BUMPED", epoch))
            : Decode.Unexpected<BumpEpochResult>("BUMPED or STILL and an epoch", ref reader);
}
