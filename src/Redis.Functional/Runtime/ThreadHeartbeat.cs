namespace Redis.Functional;

/// <summary>Beats on a thread of its own, so that deadlines are kept while the thread pool is starved. Sleeps while there is no listener.</summary>
internal sealed class ThreadHeartbeat : Heartbeat
{
    private readonly AutoResetEvent _wake = new(false);
    private Thread? _thread;

    private protected override void Begin()
    {
        _thread ??= Start();
        _wake.Set();
    }

    // The loop sees by itself that nothing is left to do.
    private protected override void Rest() { }

    private Thread Start()
    {
        var thread = new Thread(Loop) { IsBackground = true, Name = "Redis.Functional heartbeat" };
        thread.UnsafeStart();
        return thread;
    }

    private void Loop()
    {
        while (true)
        {
            _wake.WaitOne(HasListeners ? Period : Timeout.Infinite);
            BeatAll();
        }
    }
}
