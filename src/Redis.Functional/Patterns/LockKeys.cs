using System.Text;

namespace Redis.Functional;

/// <summary>Keys beside a key, in the same slot of a cluster.</summary>
internal static class LockKeys
{
    /// <summary>Where the fencing tokens are counted.</summary>
    internal static RedisKey Fence(RedisKey key) => Beside(key, ":fence");

    /// <summary>A key with a hash tag keeps it; the whole of another becomes the tag of its companion.</summary>
    internal static RedisKey Beside(RedisKey key, string suffix)
    {
        var name = key.Span;
        var end = Encoding.UTF8.GetBytes(suffix);
        return KeySlot.HasTag(name) ? (byte[])[.. name, .. end] : (byte[])[(byte)'{', .. name, (byte)'}', .. end];
    }

    /// <summary>True when the companion has the key's slot: all but empty keys, and those with a closing brace that ends no hash tag.</summary>
    internal static bool CanHaveCompanion(RedisKey key) => key.Length > 0 && (KeySlot.HasTag(key.Span) || !key.Span.Contains((byte)'}'));
}
