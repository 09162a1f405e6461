namespace Redis.Functional.TestKit;

/// <summary>Bytes put into a direction between two frames.</summary>
/// <param name="AfterFrame">After how many frames since the faults were applied; 0 is before the next one.</param>
/// <param name="Bytes">What is put in.</param>
public sealed record FrameInjection(long AfterFrame, byte[] Bytes);
