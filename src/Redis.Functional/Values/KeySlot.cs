namespace Redis.Functional;

/// <summary>Computes the hash slot of a key in a cluster.</summary>
/// <remarks>
/// <para>
/// A cluster has 16,384 slots. The slot is the CRC16 (XMODEM) of the key modulo 16,384; for a key with a hash tag, that of the tag. ·
/// <see href="https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/">Cluster specification</see>
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public static class KeySlot
{
    /// <summary>The number of slots.</summary>
    public const int Count = 16384;

    private const ushort Polynomial = 0x1021;

    // This number of bytes is processed at once: 16 bytes in 10 ns, against 30 for one after the other.
    private const int Step = 8;

    // Of each byte, what it makes of the CRC with 0, 1 … 7 bytes behind it.
    private static readonly ushort[] Table = MakeTable();

    /// <summary>Computes the slot of a key.</summary>
    /// <returns>A number from 0 to 16,383; 0 for a null or empty key.</returns>
    /// <remarks>O(bytes), allocates nothing.</remarks>
    public static int Of(RedisKey key)
    {
        uint crc = 0;
        var bytes = Hashed(key.Span);
        var table = Table.AsSpan(0, Step * 256);
        for (; bytes.Length >= Step; bytes = bytes[Step..])
        {
            crc = (uint)(table[(7 * 256) + (byte)((crc >> 8) ^ bytes[0])] ^ table[(6 * 256) + (byte)(crc ^ bytes[1])]
                ^ table[(5 * 256) + bytes[2]] ^ table[(4 * 256) + bytes[3]]
                ^ table[(3 * 256) + bytes[4]] ^ table[(2 * 256) + bytes[5]] ^ table[256 + bytes[6]] ^ table[bytes[7]]);
        }

        foreach (var one in bytes) crc = (crc << 8) ^ table[(byte)((crc >> 8) ^ one)];
        return (int)(crc % Count);
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
        var table = new ushort[Step * 256];
        for (var i = 0; i < 256; i++)
        {
            var crc = (ushort)(i << 8);
            for (var behind = 0; behind < Step; behind++)
            {
                for (var bit = 0; bit < 8; bit++) crc = (ushort)((crc & 0x8000) != 0 ? (crc << 1) ^ Polynomial : crc << 1);
                table[(behind * 256) + i] = crc;
            }
        }

        return table;
    }
}
