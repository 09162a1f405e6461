using System.Globalization;

namespace Redis.Functional;

/// <summary>What became of a node's epoch. Since 0.1.</summary>
/// <param name="Bumped">Whether it has a new one; otherwise its own was the newest already.</param>
/// <param name="Epoch">The epoch it has.</param>
public readonly record struct ClusterBump(bool Bumped, long Epoch)
{
    [Replies(ReplyTypes.Word)]
    internal static RedisResult<ClusterBump> Read(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadValue(out var text) && text.ToString().Split(' ') is [("BUMPED" or "STILL") and var word, var number]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var epoch)
            ? new(new ClusterBump(word == "BUMPED", epoch))
            : Decode.Unexpected<ClusterBump>("BUMPED or STILL and an epoch", ref reader);
}
