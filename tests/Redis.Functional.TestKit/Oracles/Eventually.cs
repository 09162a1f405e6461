using System.Diagnostics;

namespace Redis.Functional.TestKit;

/// <summary>Waits for what another process or thread will do, where nothing signals it. Not a sleep: it ends as soon as it is true,
/// and fails with what was waited for.</summary>
public static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static Task TrueAsync(Func<bool> condition, string expectation, TimeSpan? limit = null) =>
        TrueAsync(() => Task.FromResult(condition()), expectation, limit);

    public static async Task TrueAsync(Func<Task<bool>> condition, string expectation, TimeSpan? limit = null)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await condition().ConfigureAwait(false))
        {
            if (Stopwatch.GetElapsedTime(start) > (limit ?? Limit))
            {
                throw new TimeoutException($"Not within {(limit ?? Limit).TotalSeconds} s: {expectation}");
            }

            await Task.Delay(2).ConfigureAwait(false);
        }
    }
}
