namespace Redis.Functional.TestKit;

/// <summary>A fault at one byte of a direction.</summary>
/// <param name="Offset">0 is the first byte after the faults were applied (of a later connection: its first byte).</param>
/// <param name="Kind">What happens to it.</param>
/// <param name="Value">The byte put in its place or before it.</param>
public sealed record ByteFault(long Offset, ByteFaultKind Kind, byte Value = (byte)'!');
