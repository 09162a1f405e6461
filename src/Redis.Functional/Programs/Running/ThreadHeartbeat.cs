namespace Redis.Functional;

/// <summary>
/// Beats on a thread of its own, so that deadlines are kept while the thread pool is starved: what its listeners queue for the pool is run elsewhere
/// when the pool does not run it. Sleeps while there is no listener.
/// </summary>
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
        var goesOn = false;
        while (true)
        {
            var beatsOn = HasListeners || goesOn;
            if (!beatsOn) WorkQueue.Rest();
            _wake.WaitOne(beatsOn ? Period : Timeout.Infinite);
            WorkQueue.BeginBeat();
            BeatAll(Read(TimeProvider.System, long.MaxValue));
            goesOn = WorkQueue.EndBeat();
        }
    }
}
