namespace Redis.Functional.TestKit;

/// <summary>The time during which one set of faults holds.</summary>
internal sealed class FaultEpoch(Faults faults)
{
    private readonly CancellationTokenSource over = new();

    public Faults Faults => faults;

    /// <summary>Cancelled when other faults hold.</summary>
    public CancellationToken Over => over.Token;

    public void End() => over.Cancel();

    /// <summary>Waits until other faults hold.</summary>
    public Task EndAsync() => Task.Delay(Timeout.Infinite, Over).ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>Waits so long, or until other faults hold.</summary>
    public Task WaitAsync(TimeSpan time) => time <= TimeSpan.Zero
        ? Task.CompletedTask
        : Task.Delay(time, Over).ContinueWith(_ => { }, TaskScheduler.Default);
}
