namespace Redis.Functional.TestKit;

/// <summary>An event that a sentinel published.</summary>
/// <param name="At">When it was received, as <see cref="System.Diagnostics.Stopwatch.GetTimestamp"/> counts.</param>
/// <param name="Name">The channel: <c>+switch-master</c>.</param>
/// <param name="Text">The message: <c>orders 127.0.0.1 6379 127.0.0.1 6380</c>.</param>
public readonly record struct SentinelEvent(long At, string Name, string Text);
