namespace Redis.Functional;

/// <summary>
/// The hash slot of a key: which of a cluster's 16,384 parts has it. It is the CRC16 (XMODEM) of the key, modulo 16,384; of a key with a hash tag,
/// that of the tag. Since 0.1. · https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/
/// </summary>
public static class KeySlot
{
    /// <summary>How many slots there are.</summary>
    public const int Count = 16384;

    private const ushort Polynomial = 0x1021;
    private static readonly ushort[] Table = MakeTable();

    /// <summary>The slot of a key, from 0 to 16,383; of a null key as of an empty one, 0. O(bytes), allocates nothing.</summary>
    public static int Of(RedisKey key)
    {
        ushort crc = 0;
        foreach (var one in Hashed(key.Span)) crc = (ushort)((crc << 8) ^ Table[(byte)((crc >> 8) ^ one)]);
        return crc % Count;
    }

    /// <summary>True when only a part of the key decides its slot: what stands between the first <c>{</c> and the first <c>}</c> after it.</summary>
    internal static bool HasTag(ReadOnlySpan<byte> key) => Hashed(key).Length != key.Length;

    private static ReadOnlySpan<byte> Hashed(ReadOnlySpan<byte> key)
    {
        var open = key.IndexOf((byte)'{');
        if (open < 0) return key;
        var behind = key[(open + 1)..];
        var length = behind.IndexOf((byte)'}');

        // Nothing between the braces is no tag.
        return length > 0 ? behind[..length] : key;
    }

    private static ushort[] MakeTable()
    {
        var table = new ushort[256];
        for (var i = 0; i < table.Length; i++)
        {
            var crc = (ushort)(i << 8);
            for (var bit = 0; bit < 8; bit++) crc = (ushort)((crc & 0x8000) != 0 ? (crc << 1) ^ Polynomial : crc << 1);
            table[i] = crc;
        }

        return table;
    }
}
