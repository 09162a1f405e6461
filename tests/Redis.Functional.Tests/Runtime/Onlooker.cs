namespace Redis.Functional.Tests.Runtime;

/// <summary>Uses an object on another thread while code of the caller runs, and notes when that thread has to wait until the code returns.</summary>
sealed class Onlooker(Action use)
{
    readonly TaskCompletionSource _looked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int _isLooking;

    /// <summary>Ends after the first use.</summary>
    public Task Looked => _looked.Task;

    /// <summary>True when the code of the caller ran under a lock of the object.</summary>
    public bool WasLockedOut { get; private set; }

    /// <summary>To be called by the code of the caller.</summary>
    public void Look()
    {
        // The use may call the same code again.
        if (WasLockedOut || Interlocked.Exchange(ref _isLooking, 1) == 1) return;
        var thread = new Thread(use.Invoke) { IsBackground = true };
        thread.Start();
        WasLockedOut = !thread.Join(TimeSpan.FromSeconds(30));
        Volatile.Write(ref _isLooking, 0);
        _looked.TrySetResult();
    }
}
