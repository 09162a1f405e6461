namespace Redis.Functional.Benchmarks;

/// <summary>One side of one workload inside a child process.</summary>
public interface IContender : IAsyncDisposable
{
    /// <summary>Connects, once.</summary>
    ValueTask OpenAsync();

    /// <summary>Keeps the load up while the window is open, ends with nothing in flight, and answers how many operations were
    /// completed. Called twice: for the warm-up and for the measurement.</summary>
    ValueTask<long> RunAsync(Window window);

    /// <summary>Bytes of memory for each idle client or waiting call; null: not measured.</summary>
    double? Memory => null;
}
