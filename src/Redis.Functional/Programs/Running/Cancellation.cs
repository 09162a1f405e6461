namespace Redis.Functional;

/// <summary>Cancels what the runtime has begun, wherever it stands.</summary>
internal static class Cancellation
{
    /// <summary>
    /// Cancels a source at once and throws nothing: not when it has been disposed of, nor when what listens to it throws. It is marked as cancelled all the
    /// same; a dial or pause that was not told ends by its own limit.
    /// </summary>
    internal static void Cancel(CancellationTokenSource? source)
    {
        try
        {
            source?.Cancel();
        }
        catch (Exception)
        {
            // Said above.
        }
    }
}
