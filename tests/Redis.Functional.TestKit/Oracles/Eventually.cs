using System.Diagnostics;

namespace Redis.Functional.TestKit;

/// <summary>Waits for what another process or thread will do, where nothing signals it. Not a sleep: it ends as soon as it is true,
/// and fails with what was waited for.</summary>
public static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    public static Task TrueAsync(Func<bool> condition, string expectation, TimeSpan? limit = null) =>
        TrueAsync(() => Task.FromResult(condition()), expectation, limit);

    /// <summary>As the others, with an expectation that tells what is missing at the end.</summary>
    public static async Task TrueAsync(Func<bool> condition, Func<string> expectation, TimeSpan? limit = null)
    {
        try
        {
            await TrueAsync(condition, "", limit).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"{e.Message}{expectation()}", e);
        }
    }

    /// <summary>Checks every 2 ms, or with another <paramref name="pause"/> where a check is expensive.</summary>
    public static async Task TrueAsync(Func<Task<bool>> condition, string expectation, TimeSpan? limit = null, TimeSpan? pause = null)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await condition().ConfigureAwait(false))
        {
            if (Stopwatch.GetElapsedTime(start) > (limit ?? Limit))
            {
                throw new TimeoutException($"Not within {(limit ?? Limit).TotalSeconds} s: {expectation}");
            }

            await Task.Delay(pause ?? Pause).ConfigureAwait(false);
        }
    }
}
