namespace Redis.Functional.TestKit;

/// <summary>The slot of a key, computed apart from the library that the kit tests.</summary>
public static class ScriptSlots
{
    /// <summary>The slot of the key of a command: its first argument, or the first behind the number of keys of a script or function.</summary>
    public static int Of(ScriptCommand command) => Of(command.Args[command.Name is "EVAL" or "EVALSHA" or "EVAL_RO" or "EVALSHA_RO" or "FCALL" or "FCALL_RO" ? 3 : 1]);

    /// <summary>The slot of a key: CRC16 (XMODEM) of what is in its first braces, or of all of it.</summary>
    public static int Of(ReadOnlySpan<byte> key)
    {
        var open = key.IndexOf((byte)'{');
        var length = open < 0 ? -1 : key[(open + 1)..].IndexOf((byte)'}');
        var crc = 0;
        foreach (var one in length > 0 ? key.Slice(open + 1, length) : key)
        {
            crc ^= one << 8;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = ((crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xFFFF;
            }
        }

        return crc % 16_384;
    }
}
